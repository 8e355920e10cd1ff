package org.jogakbo.protection.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as other programs' bytes have them. */
class EncodedNamesTest {
    private static final String SHOWN = "N.N.";

    record Written(String name, String charset) {}

    private static Stream<Written> written() {
        return Stream.of(
                new Written("서하윤", "EUC-KR"),
                new Written("서하윤", "UTF-8"),
                new Written("佐々木翔太", "Shift_JIS"),
                new Written("佐々木翔太", "EUC-JP"),
                new Written("サトウハナ", "Shift_JIS"),
                new Written("赵敏华", "GBK"),
                new Written("赵敏华", "GB18030"),
                new Written("趙敏華", "Big5"),
                new Written("Галина Зорина", "windows-1251"),
                new Written("Галина Зорина", "KOI8-R"),
                new Written("Галина Зорина", "IBM866"),
                new Written("Γιάννης Κόρακας", "windows-1253"),
                new Written("שרה אלמוג", "windows-1255"),
                new Written("سارة المنصور", "windows-1256"),
                new Written("สมหญิง รุ่งเรือง", "x-windows-874"),
                new Written("Wiesława Kołodziej", "ISO-8859-2"),
                new Written("Wiesława Kołodziej", "windows-1250"),
                new Written("Şirin Doğan", "windows-1254"),
                new Written("Begoña Peñalver", "ISO-8859-1"),
                new Written("Begoña Peñalver", "UTF-8"));
    }

    private static Mask mask(String name) {
        return new Mask(new Protections(List.of(Person.of(1, List.of(name), Protection.of(Level.PSEUDONYM, SHOWN)))));
    }

    private static String percent(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            boolean letter = b > 0x20 && b < 0x7f && Character.isLetterOrDigit(b);
            out.append(letter ? Character.toString(b) : "%%%02X".formatted(b & 0xff));
        }
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("written")
    void percent_encoding_in_any_charset_is_seen_through(Written one) {
        String address = percent(one.name().getBytes(Charset.forName(one.charset())));
        assertTrue(mask(one.name()).spelledIn("https://find.example/?q=" + address + "&n=1"), address);
        assertEquals(
                "See https://find.example/?q=" + SHOWN + "&n=1 for it",
                mask(one.name()).text("See https://find.example/?q=" + address + "&n=1 for it"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_was_read_as_western_turns_back(Written one) {
        byte[] bytes = one.name().getBytes(Charset.forName(one.charset()));
        for (Charset wrong : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            String misread = new String(bytes, wrong);
            if (misread.indexOf('\ufffd') < 0) {
                assertEquals(
                        "On Monday " + SHOWN + " was seen.",
                        mask(one.name()).text("On Monday " + misread + " was seen."),
                        one + misread);
            }
        }
    }

    @Test
    void what_was_misread_twice_turns_back() {
        Charset western = StandardCharsets.ISO_8859_1;
        String once = new String("서하윤".getBytes(StandardCharsets.UTF_8), western);
        String twice = new String(once.getBytes(StandardCharsets.UTF_8), western);
        assertEquals("a " + SHOWN + " b", mask("서하윤").text("a " + twice + " b"));
    }

    @Test
    void utf_8_read_as_another_charset_turns_back() {
        for (String wrong : List.of("windows-1251", "KOI8-R", "x-MacRoman", "windows-1250")) {
            String misread = new String("Зорин Пётр".getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
            if (misread.indexOf('\ufffd') < 0) {
                assertTrue(mask("Зорин Пётр").touches("x " + misread + " y"), wrong + " " + misread);
            }
        }
        String chinese = new String("赵敏华说道".getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        assertTrue(mask("赵敏华").touches(chinese), chinese);
    }

    @Test
    void one_cyrillic_charset_for_another_turns_back() {
        byte[] koi = "Зорина Галина".getBytes(Charset.forName("KOI8-R"));
        String misread = new String(koi, Charset.forName("windows-1251"));
        assertTrue(mask("Зорина Галина").touches("Вчера " + misread), misread);
    }

    @Test
    void quoted_printable_is_seen_through() {
        assertEquals("To " + SHOWN + ".", mask("서하윤").text("To =EC=84=9C=ED=95=98=EC=9C=A4."));
        assertEquals("To " + SHOWN + ".", mask("Seo Ha-yun").text("To Seo =\r\nHa=2Dyun."));
        assertEquals("To " + SHOWN + ".", mask("Seo Ha-yun").text("To Seo H=\na-yun."));
    }

    @Test
    void scripts_and_style_sheets_escapes_are_seen_through() {
        assertTrue(mask("서하윤").touches("\"\\uc11c\\ud558\\uc724\""));
        assertTrue(mask("서하윤").touches("unescape('%uC11C%uD558%uC724')"));
        assertTrue(mask("서하윤").touches("content: \"\\C11C \\D558 \\C724 \""));
        assertTrue(mask("서하윤").touches("\\xEC\\x84\\x9C\\xED\\x95\\x98\\xEC\\x9C\\xA4"));
        assertTrue(mask("서하윤").touches("\\354\\204\\234\\355\\225\\230\\354\\234\\244.jpg"));
    }

    @Test
    void named_references_are_seen_through() {
        assertTrue(mask("Begoña Peñalver").touches("Bego&ntilde;a Pe&ntilde;alver"));
        assertTrue(mask("Wiesława Kołodziej").touches("Wies&lstrok;awa Ko&lstrok;odziej"));
        assertTrue(mask("Зорина Галина").touches("&Zcy;&ocy;&rcy;&icy;&ncy;&acy; &Gcy;&acy;&lcy;&icy;&ncy;&acy;"));
    }

    @Test
    void hosts_in_punycode_are_seen_through() {
        assertTrue(mask("서하윤").spelledIn("https://" + java.net.IDN.toASCII("서하윤") + ".example/"));
        assertTrue(
                mask("Begoña Peñalver").spelledIn("https://" + java.net.IDN.toASCII("begoña-peñalver") + ".example/"));
        assertFalse(mask("서하윤").spelledIn("https://xn--.example/xn--zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"));
    }

    @Test
    void what_is_packed_in_base64_is_seen_through() {
        String packed = Base64.getEncoder().encodeToString("<p>서하윤 was here</p>".getBytes(StandardCharsets.UTF_8));
        assertTrue(mask("서하윤").touches("<a href=\"data:text/html;base64," + packed + "\">"));
        String header = Base64.getEncoder().encodeToString("서하윤".getBytes(Charset.forName("EUC-KR")));
        assertTrue(mask("서하윤").touches("Subject: =?EUC-KR?B?" + header + "?="), header);
    }

    @Test
    void hashtags_handles_and_mail_addresses_run_names_together() {
        Mask mask = mask("Seo Ha-yun");
        for (String printed : List.of(
                "#FreeSeoHaYun",
                "#freeseohayun",
                "#free_seo_ha_yun",
                "@seohayun",
                "seo.hayun@tides.example",
                "hayun.seo@tides.example",
                "seohayun1979@tides.example",
                "#석방하라서하윤",
                "https://tides.example/seohayun/",
                "theseohayunfile.jpg")) {
            assertTrue(mask.touches("Look at " + printed + " now"), printed);
        }
        assertFalse(mask.touches("Museohayunique words"));
    }

    @Test
    void initials_in_handles_are_hers_where_she_is_named() {
        Mask mask = mask("Seo Ha-yun");
        Mask named = mask.in(mask.mentioned(List.of("Seo Ha-yun was seen.")));
        for (String printed :
                List.of("@hyseo", "@seohy", "hy.seo@tides.example", "@hseo", "/shy-case.html", "#HYS", "SHY")) {
            assertTrue(named.touches("Look at " + printed + " now"), printed);
            assertFalse(mask.touches("Look at " + printed + " now"), printed);
        }
        assertFalse(named.touches("She was shy and said so."));
    }

    @Test
    void what_only_looks_encoded_stays() {
        Mask mask = mask("서하윤");
        for (String text : List.of(
                "L’été à Orléans, «déjà vu», naïve façade",
                "Größe 5 m³, ½ Tasse, 100 %",
                "Пётр и Зоя, РІВНЕ",
                "카페에서 커피",
                "a=b=c 5%ab \\n \\x")) {
            assertEquals(text, mask.text(text));
        }
    }
}
