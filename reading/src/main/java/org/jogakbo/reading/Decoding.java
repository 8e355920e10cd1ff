package org.jogakbo.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by byte order mark, else as the server said, else as the page's {@code meta} says, else as the bytes look, else
 * as windows-1252 (HTML standard, section 13.2.3.2). A label means what the Encoding standard says it means: EUC-KR is windows-949. One
 * step aside from the standard: bytes that are faultless UTF-8 are read as UTF-8 even if the page's {@code meta} names another charset,
 * for a page saved anew as UTF-8 often keeps its old one, and text in another charset is hardly ever UTF-8 by chance.
 */
final class Decoding {
    private static final int META_WINDOW = 4_096;
    private static final int DETECT_WINDOW = 1 << 20;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern LABEL =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']");

    private Decoding() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Charset declared = declared(contentType)
                .or(() -> inPage(bytes).map(named -> isForeignUtf8(named, bytes) ? StandardCharsets.UTF_8 : named))
                .orElse(null);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new String(bytes, declared);
        }
        // Decoded once: nearly every page is UTF-8, and long.
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = utf8.indexOf('\ufffd') < 0 || isFaultless(bytes);
        // UTF-8 is declared by habit on pages of other charsets; it must look like it.
        boolean fitting = whole
                ? utf8.length() < bytes.length || !looksLikeIso2022(bytes)
                : declared != null && isMostlyWhole(utf8);
        return fitting ? utf8 : detected(bytes, utf8);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int one = at(bytes, 0);
        int two = at(bytes, 1);
        if (one == 0xef && two == 0xbb && at(bytes, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return WideText.charset(bytes);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static Optional<Charset> declared(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : label(LABEL.matcher(contentType));
    }

    private static Optional<Charset> inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
        Optional<Charset> xml = label(XML.matcher(head));
        int meta = head.toLowerCase(Locale.ROOT).indexOf("<meta");
        Optional<Charset> found = xml.isPresent() || meta < 0 ? xml : label(LABEL.matcher(head.substring(meta)));
        // A page that can be read as far as this declaration is not UTF-16, whatever it says.
        return found.map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> label(Matcher matcher) {
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        String name =
                switch (label.toLowerCase(Locale.ROOT)) {
                    case "euc-kr", "ks_c_5601-1987", "ksc5601", "ks_c_5601", "cp949", "uhc", "ms949", "korean" ->
                        "x-windows-949";
                    case "shift_jis", "sjis", "shift-jis", "x-sjis", "ms_kanji" -> "windows-31j";
                    case "iso-8859-1", "latin1", "ascii", "us-ascii", "iso8859-1" -> "windows-1252";
                    case "gb2312", "gbk", "x-gbk" -> "GB18030";
                    case "utf8" -> "UTF-8";
                    default -> label;
                };
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isFaultless(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Whether the bytes are UTF-8 without a fault and hold more than ASCII, although another charset is named. */
    private static boolean isForeignUtf8(Charset named, byte[] bytes) {
        if (named.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        for (byte one : bytes) {
            if (one < 0) {
                return isFaultless(bytes);
            }
        }
        return false;
    }

    private static boolean looksLikeIso2022(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, META_WINDOW), StandardCharsets.ISO_8859_1);
        return head.contains("\u001b$");
    }

    private static String detected(byte[] bytes, String utf8) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECT_WINDOW));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset = name == null ? WINDOWS_1252 : charset(name).orElse(WINDOWS_1252);
        boolean unicode = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        return unicode && isMostlyWhole(utf8) ? utf8 : new String(bytes, unicode ? WINDOWS_1252 : charset);
    }

    /** A page in UTF-8 with a few broken bytes, as when it was cut between two of them. */
    private static boolean isMostlyWhole(String utf8) {
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            broken += c == '\ufffd' ? 1 : 0;
            foreign += c > 0x7f ? 1 : 0;
        }
        return broken * 10L < foreign;
    }
}
