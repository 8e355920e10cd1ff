package org.jogakbo.reading.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PdfClippingTest {
    private static final List<String> FIRST = List.of(
            "The ferry left the harbour of Osk at dawn with forty pas-",
            "sengers, who stood on deck until the lighthouse of Low",
            "Skerry came in sight.");
    private static final List<String> SECOND = List.of(
            "Nobody spoke for a long while. The skipper said that wait-",
            "ing is what the islands do best, and that the state-owned",
            "boat would sail again on Thursday if the wind allowed it.");

    private static Reading read(Print print) throws IOException {
        try (print) {
            PdfClipping clipping = PdfClipping.read(print.bytes());
            return present(clipping.reading(), clipping.why());
        }
    }

    private static <T> T present(@Nullable T value, String why) {
        assertTrue(value != null, why);
        return Objects.requireNonNull(value);
    }

    private static String refused(byte[] pdf) {
        PdfClipping clipping = PdfClipping.read(pdf);
        assertNull(clipping.reading());
        assertFalse(clipping.why().isEmpty());
        assertFalse(clipping.remedy().isEmpty());
        return clipping.why();
    }

    private static Print article() throws IOException {
        return new Print()
                .line(Print.BOLD, 24, 60, 120, "Ferry to Osk sails again")
                .line(Print.PLAIN, 11, 60, 160, "By Odile Farrow")
                .line(Print.PLAIN, 11, 60, 175, "17 March 2022")
                .lines(Print.PLAIN, 11, 60, 210, FIRST)
                .lines(Print.PLAIN, 11, 60, 270, SECOND);
    }

    private static final String TEXT =
            "The ferry left the harbour of Osk at dawn with forty passengers, who stood on deck "
                    + "until the lighthouse of Low Skerry came in sight.\n\n"
                    + "Nobody spoke for a long while. The skipper said that waiting is what the islands do best, and that the "
                    + "state-owned boat would sail again on Thursday if the wind allowed it.";

    @Nested
    class What_is_printed {
        @Test
        void headline_byline_day_and_paragraphs_whose_broken_words_are_whole() throws IOException {
            Reading reading = read(article().line(Print.PLAIN, 11, 60, 330, "[Pier Post]"));
            assertEquals("Ferry to Osk sails again", reading.title());
            assertEquals(List.of("Odile Farrow"), reading.byline());
            assertEquals(
                    "2022-03-17", Objects.requireNonNull(reading.published()).iso());
            assertEquals(TEXT, reading.body().text());
            assertEquals("Pier Post", Objects.requireNonNull(reading.credit()).outlet());
            assertEquals(Reading.Kind.ARTICLE, reading.kind());
            assertEquals(Quality.ARTICLE, reading.quality());
            assertNull(reading.language());
        }

        @Test
        void columns_are_read_one_after_the_other_under_a_headline_across() throws IOException {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                left.add("the left column goes on in line " + (char) ('a' + i));
                right.add("the right one carries on in line " + (char) ('a' + i));
            }
            right.set(11, "until it ends.");
            Print print = new Print().line(Print.BOLD, 26, 60, 100, "A headline that stands across both of them");
            for (int i = 0; i < 12; i++) {
                // As character recognition writes it: line by line across the page.
                print.line(Print.PLAIN, 10, 60, 150 + i * 12, left.get(i));
                print.line(Print.PLAIN, 10, 300, 150 + i * 12, right.get(i));
            }
            String text = read(print).body().text();
            assertEquals(String.join(" ", left) + " " + String.join(" ", right), text.replace("\n\n", " "));
        }

        @Test
        void running_heads_and_page_numbers_are_left_out_and_the_paper_and_its_day_taken_from_them()
                throws IOException {
            Print print = new Print();
            for (int i = 0; i < 3; i++) {
                print = i == 0 ? print : print.page();
                print.line(Print.PLAIN, 9, 60, 40, "The Harbour Ledger | Thursday, 17 March 2022 | " + (i + 4));
                print.line(Print.PLAIN, 9, 290, 810, "- " + (i + 4) + " -");
                print = i == 0 ? print.line(Print.BOLD, 24, 60, 100, "Ferry to Osk sails again") : print;
                print.lines(
                        Print.PLAIN,
                        11,
                        60,
                        200,
                        List.of(
                                "Page " + "abc".charAt(i) + " has a sentence of its own that fills the line to",
                                "its end and another one that ends before the margin."));
            }
            Reading reading = read(print);
            assertEquals(
                    "The Harbour Ledger",
                    Objects.requireNonNull(reading.credit()).outlet());
            assertEquals(PressDate.of("2022-03-17"), reading.published());
            assertEquals(3, reading.body().blocks().size());
            assertFalse(reading.body().text().contains("Ledger"));
        }

        @Test
        void a_masthead_in_larger_type_is_the_paper_and_not_the_headline() throws IOException {
            Reading reading = read(article().line(Print.BOLD, 44, 60, 80, "The Harbour Ledger"));
            assertEquals("Ferry to Osk sails again", reading.title());
            assertEquals(
                    "The Harbour Ledger",
                    Objects.requireNonNull(reading.credit()).outlet());
        }

        @Test
        void what_the_document_calls_itself_decides_between_large_lines_and_is_no_file_name() throws IOException {
            Print print = article().line(Print.BOLD, 40, 60, 70, "Voices from the islands");
            assertEquals(
                    "Ferry to Osk sails again",
                    read(print.title("Ferry to Osk sails again")).title());
            Reading reading = read(article().title("osk_final_2.indd"));
            assertEquals("Ferry to Osk sails again", reading.title());
        }

        @Test
        void a_day_inside_a_sentence_and_when_a_browser_printed_it_are_no_date() throws IOException {
            Reading reading = read(new Print()
                    .line(Print.PLAIN, 8, 30, 20, "2026. 11. 26. 15:20")
                    .line(Print.BOLD, 24, 60, 120, "Ferry to Osk sails again")
                    .lines(Print.PLAIN, 11, 60, 210, FIRST)
                    .line(Print.PLAIN, 11, 60, 270, "The last one sailed on 3 May 2013, a Friday.")
                    .line(Print.PLAIN, 8, 30, 830, "https://ledger.example/2022/osk 1/1"));
            assertNull(reading.published());
            assertNull(reading.credit());
            assertEquals("https://ledger.example/2022/osk", reading.url());
        }

        @Test
        void letters_printed_twice_to_look_bold_count_once() throws IOException {
            Print print = article().line(Print.BOLD, 24, 60.3f, 120, "Ferry to Osk sails again");
            assertEquals("Ferry to Osk sails again", read(print).title());
        }

        @Test
        void hangul_in_a_font_that_is_not_in_the_document() throws IOException {
            Reading reading = read(new Print()
                    .hangul(24, 60, 120, "오스크행 나룻배 다시 뜨다")
                    .hangul(11, 60, 160, "김나루 기자")
                    .hangul(11, 60, 200, "나룻배는 새벽에 마흔 명의 승객을 태우고 항구를 떠났다. 사람들은")
                    .hangul(11, 60, 214, "등대가 보일 때까지 갑판에 서 있었고 아무도 말을 하지 않았다."));
            assertEquals("오스크행 나룻배 다시 뜨다", reading.title());
            assertEquals(List.of("김나루"), reading.byline());
            assertEquals("ko", reading.language());
            assertEquals(
                    "나룻배는 새벽에 마흔 명의 승객을 태우고 항구를 떠났다. 사람들은 등대가 보일 때까지 갑판에 서 있었고 아무도 말을 하지 않았다.",
                    reading.body().text());
        }
    }

    @Nested
    class What_cannot_be_read {
        @Test
        void a_scan_says_that_it_has_no_text_layer() throws IOException {
            try (Print print = new Print().picture()) {
                assertTrue(refused(print.bytes()).contains("scan without a text layer"));
            }
            try (Print print = new Print()) {
                assertTrue(refused(print.bytes()).contains("no text"));
            }
        }

        @Test
        void a_password_is_asked_for_but_a_ban_on_copying_is_not_heeded() throws IOException {
            try (Print print = article().locked("owner", "user")) {
                assertTrue(refused(print.bytes()).contains("password"));
            }
            assertEquals(
                    "Ferry to Osk sails again",
                    read(article().locked("owner", "")).title());
        }

        @Test
        void too_many_pages() throws IOException {
            try (Print print = article()) {
                for (int i = 0; i < PdfFile.MOST_PAGES; i++) {
                    print.page();
                }
                assertTrue(refused(print.bytes()).contains("201 pages"));
            }
        }

        @Test
        void a_bomb_is_not_unpacked() throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
                for (int i = 0; i < 100; i++) {
                    out.write(new byte[1 << 20]);
                }
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            pdf.writeBytes(
                    raw("/Contents 4 0 R", "4 0 obj <</Length " + packed.size() + "/Filter/FlateDecode>>\nstream\n"));
            pdf.writeBytes(packed.toByteArray());
            pdf.writeBytes("\nendstream endobj\ntrailer <</Root 1 0 R>>".getBytes(StandardCharsets.US_ASCII));
            assertTrue(refused(pdf.toByteArray()).contains("bomb"));
        }

        @Test
        void structures_without_end() {
            String deep = "4 0 obj " + "[".repeat(200_000) + " endobj\n";
            refused(raw("/Contents 4 0 R", deep));
            refused(raw("/Contents 4 0 R /Parent 3 0 R", "4 0 obj 4 0 R endobj\n"));
            String self = """
                    5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>
                    stream
                    /F Do
                    endstream endobj
                    4 0 obj <</Length 5>>
                    stream
                    /F Do
                    endstream endobj
                    """;
            refused(raw("/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>", self));
            byte[] loop =
                    "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>> endobj\ntrailer <</Root 1 0 R>>"
                            .getBytes(StandardCharsets.US_ASCII);
            refused(loop);
        }

        @Test
        void damage_anywhere_is_refused_or_read_and_never_thrown() throws IOException {
            byte[] whole;
            try (Print print = article()) {
                whole = print.bytes();
            }
            Random chance = new Random(11);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? chance.nextInt(whole.length) : whole.length);
                for (int j = 0; j < i % 7 && damaged.length > 0; j++) {
                    damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
                }
                PdfClipping clipping = PdfClipping.read(damaged);
                assertTrue(clipping.reading() != null || !clipping.why().isEmpty());
            }
        }

        private static byte[] raw(String page, String objects) {
            return ("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842] " + page + ">> endobj\n"
                            + objects + "\n" + (objects.endsWith("stream\n") ? "" : "trailer <</Root 1 0 R>>"))
                    .replace("stream\n\n", "stream\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }
    }

    @Test
    void fonts_are_never_looked_for_on_the_disk() throws IOException {
        read(article());
        assertTrue(FontMappers.instance() instanceof BuiltInFonts);
    }
}
