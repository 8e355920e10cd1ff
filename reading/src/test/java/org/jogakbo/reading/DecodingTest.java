package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String KOREAN = "<p>강 하구의 똠방각하는 뷁이라고 말했다</p>";

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String meta(String label) {
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label + "\"></head>";
    }

    @Nested
    class A_label {
        @ParameterizedTest
        @CsvSource({
            "euc-kr, x-windows-949",
            "EUC-KR, x-windows-949",
            "ks_c_5601-1987, x-windows-949",
            "korean, x-windows-949",
            "iso-8859-1, windows-1252",
            "latin1, windows-1252",
            "us-ascii, windows-1252",
            "x-user-defined, windows-1252",
            "iso-8859-9, windows-1254",
            "shift_jis, windows-31j",
            "x-sjis, windows-31j",
            "gb2312, GB18030",
            "gbk, GB18030",
            "big5, Big5-HKSCS",
            "utf8, UTF-8",
            "unicode-1-1-utf-8, UTF-8",
            "utf-16, UTF-16LE",
            "koi8-r, KOI8-R",
            "x-mac-cyrillic, x-MacCyrillic",
            "tis-620, x-windows-874",
            "cp1251, windows-1251",
            "euc-jp, EUC-JP"
        })
        void means_what_the_encoding_standard_says(String label, String charset) {
            assertEquals(Optional.of(Charset.forName(charset)), EncodingLabels.charset(label));
        }

        @ParameterizedTest
        @ValueSource(strings = {"none", "x-no-such", "utf-9", "-", "!"})
        void that_nobody_knows_means_nothing(String label) {
            assertEquals(Optional.empty(), EncodingLabels.charset(label));
        }
    }

    @Nested
    class A_text {
        @Test
        void in_euc_kr_may_hold_every_syllable() {
            assertTrue(Decoding.decode(bytes(meta("euc-kr") + KOREAN, "x-windows-949"), null)
                    .endsWith(KOREAN));
            assertEquals(KOREAN, Decoding.decode(bytes(KOREAN, "x-windows-949"), "text/html; charset=EUC-KR"));
        }

        @Test
        void begins_with_a_mark_that_outweighs_everything() {
            byte[] marked = bytes("\ufeff" + meta("euc-kr") + KOREAN, "UTF-8");
            assertTrue(Decoding.decode(marked, "text/html; charset=euc-kr").endsWith(KOREAN));
            assertEquals(KOREAN, Decoding.decode(bytes("\ufeff" + KOREAN, "UTF-16LE"), "text/html; charset=utf-8"));
            assertEquals(KOREAN, Decoding.decode(bytes("\ufeff" + KOREAN, "UTF-16BE"), null));
        }

        @Test
        void is_as_the_server_says_before_it_is_as_the_page_says() {
            byte[] bytes = bytes(meta("shift_jis") + KOREAN, "x-windows-949");
            assertTrue(Decoding.decode(bytes, "text/html;charset=\"euc-kr\"").endsWith(KOREAN));
        }

        @Test
        void is_as_the_page_says_when_the_server_says_nothing_or_nonsense() {
            byte[] bytes = bytes(meta("euc-kr") + KOREAN, "x-windows-949");
            for (String type : new String[] {null, "text/html", "text/html; charset=", "text/html; charset=x-none"}) {
                assertTrue(Decoding.decode(bytes, type).endsWith(KOREAN), () -> String.valueOf(type));
            }
        }

        @Test
        void is_as_the_page_says_when_the_server_says_utf_8_by_habit() {
            byte[] bytes = bytes(meta("euc-kr") + KOREAN, "x-windows-949");
            assertTrue(Decoding.decode(bytes, "text/html; charset=utf-8").endsWith(KOREAN));
        }

        @Test
        void of_punctuation_in_windows_1252_is_not_lost_under_latin_1() {
            byte[] bytes = bytes("“The river” – 5 €", "windows-1252");
            assertEquals("“The river” – 5 €", Decoding.decode(bytes, "text/plain; charset=ISO-8859-1"));
        }

        @Test
        void in_iso_2022_kr_is_read_though_browsers_no_longer_do() {
            byte[] bytes = bytes(meta("iso-2022-kr") + "강물", "ISO-2022-KR");
            assertTrue(Decoding.decode(bytes, null).contains("강물"));
        }
    }

    @Nested
    class A_page {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<meta charset=euc-kr>",
                    "<META CHARSET='EUC-KR' />",
                    "<meta content=\"text/html; charset=euc-kr\" http-equiv=Content-Type>",
                    "<!doctype html><!-- <meta charset=utf-16> --><meta charset=euc-kr>",
                    "<meta name=viewport content='width=1'><script charset=shift_jis src=a.js></script><meta"
                            + " charset=euc-kr>",
                    "<meta name=description content='charset=shift_jis'><meta charset=euc-kr>",
                    "<html data-a='<meta charset=shift_jis>'><meta charset=euc-kr>",
                    "<meta charset=x-none><meta charset=euc-kr>",
                    "<?xml version='1.0' encoding='euc-kr'?><html>",
                })
        void tells_its_charset_where_the_html_standard_looks(String head) {
            assertEquals(
                    Optional.of(Charset.forName("x-windows-949")),
                    Prescan.charset(head.getBytes(StandardCharsets.US_ASCII)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!-- <meta charset=euc-kr>",
                    "<p>charset=euc-kr</p>",
                    "<meta name=a content='charset=euc-kr'>",
                    "<link charset=euc-kr>",
                    "</meta charset=euc-kr>",
                    "<metal charset=euc-kr>",
                    ""
                })
        void tells_nothing_elsewhere(String head) {
            assertEquals(Optional.empty(), Prescan.charset(head.getBytes(StandardCharsets.US_ASCII)));
        }

        @Test
        void that_says_utf_16_in_ascii_is_utf_8() {
            assertEquals(
                    Optional.of(StandardCharsets.UTF_8),
                    Prescan.charset("<meta charset=utf-16>".getBytes(StandardCharsets.US_ASCII)));
        }

        @Test
        @Timeout(20)
        void of_open_quotes_and_tags_takes_no_time() {
            for (String evil : new String[] {"<a \"", "<meta ", "<!--", "<m '\"", "<a b=", "<?"}) {
                byte[] bytes = evil.repeat(4_096).getBytes(StandardCharsets.US_ASCII);
                assertEquals(Optional.empty(), Prescan.charset(bytes), evil);
            }
        }
    }
}
