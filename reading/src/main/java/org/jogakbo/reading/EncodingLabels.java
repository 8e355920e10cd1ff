package org.jogakbo.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a charset's label means (Encoding standard, section 4.2): EUC-KR is windows-949, ISO-8859-1 is windows-1252, GB2312 is GB18030. One
 * step aside: where the standard gives up a charset for the sake of security (ISO-2022-KR), it is read, for old pages are in it.
 */
final class EncodingLabels {
    private static final Map<String, String> MEANING = new HashMap<>();

    static {
        means("UTF-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8");
        means(
                "windows-1252",
                "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591"
                        + " iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined");
        means(
                "windows-1254",
                "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5"
                        + " windows-1254 x-cp1254");
        means(
                "ISO-8859-2",
                "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2");
        means(
                "ISO-8859-3",
                "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3");
        means(
                "ISO-8859-4",
                "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4");
        means(
                "ISO-8859-5",
                "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988");
        means(
                "ISO-8859-6",
                "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e"
                        + " iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987");
        means(
                "ISO-8859-7",
                "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7"
                        + " iso_8859-7:1987 sun_eu_greek");
        means(
                "ISO-8859-8",
                "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8"
                        + " iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical");
        means("ISO-8859-13", "iso-8859-13 iso8859-13 iso885913");
        means("ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9");
        means("x-windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        for (int page = 1250; page <= 1258; page++) {
            means("windows-" + page, "cp" + page + " x-cp" + page);
        }
        means("IBM866", "866 cp866 csibm866 ibm866");
        means("KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r");
        means("KOI8-U", "koi8-ru koi8-u");
        means("x-MacRoman", "csmacintosh mac macintosh x-mac-roman");
        means("x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        means("GB18030", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030");
        means("Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        means("EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp");
        means("ISO-2022-JP", "csiso2022jp iso-2022-jp");
        means("windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        means(
                "x-windows-949",
                "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
                        + " windows-949 ks_c_5601 cp949 uhc ms949");
        means("UTF-16BE", "unicodefffe utf-16be");
        means("UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le");
    }

    private EncodingLabels() {}

    private static void means(String charset, String labels) {
        for (String label : labels.split(" ")) {
            MEANING.putIfAbsent(label, charset);
        }
    }

    /** The charset that a label means; empty when Java does not know it. */
    static Optional<Charset> charset(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(MEANING.getOrDefault(plain, plain)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
