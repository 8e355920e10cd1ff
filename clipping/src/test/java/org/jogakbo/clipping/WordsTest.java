package org.jogakbo.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.capture.Digest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Nested
    class A_date {
        @ParameterizedTest
        @ValueSource(strings = {"2016", "2016-04", "2016-04-11", "2016-04-11T09:15:30+01:00", "2016-04-11T09:15:30Z"})
        void keeps_the_precision_that_is_known(String iso) {
            assertEquals(iso, PressDate.of(iso).iso());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "16", "2016-13", "2016-02-30", "2016-04-11T09:15", "yesterday"})
        void is_not_guessed_from_anything_else(String text) {
            assertTrue(PressDate.parse(text).isEmpty());
        }

        @Test
        void is_filed_under_the_local_day_that_was_printed() {
            PressDate justPastMidnight = PressDate.of("2021-06-01T00:20:00+01:00");
            assertEquals(6, justPastMidnight.month());
            assertEquals("2021-06-01T00:20:00", justPastMidnight.sortKey());
        }

        @Test
        void sorts_as_time_does_with_the_vaguer_before_the_exact() {
            List<String> sorted = List.of("2016", "2016-04", "2016-04-11", "2016-04-11T09:15:30Z", "2016-05");
            assertEquals(
                    sorted,
                    sorted.stream()
                            .map(iso -> PressDate.of(iso).sortKey())
                            .sorted()
                            .map(key -> key.length() > 10 ? key + "Z" : key)
                            .toList());
        }
    }

    @Nested
    class A_slug {
        @ParameterizedTest
        @CsvSource({
            "The divers’ bell – Part 2,the-divers-bell-part-2",
            "Café Ångström!,cafe-angstrom",
            "강을 살리는 작은 손길,강을-살리는-작은-손길",
            "100% of 3.5,100-of-3-5",
            "'…',''"
        })
        void is_made_of_letters_and_digits_of_any_script(String title, String slug) {
            assertEquals(slug, Slug.of(title));
        }

        @Test
        void of_an_outlet_does_not_mind_the_article() {
            assertEquals(Slug.ofName("The Mill Gazette"), Slug.ofName("Mill Gazette"));
        }

        @Test
        void is_cut_between_words() {
            String slug = Slug.of("word ".repeat(100));
            assertTrue(slug.length() <= 80 && slug.endsWith("word"), slug);
        }
    }

    @Nested
    class A_body {
        private final Body body = new Body(List.of(
                Block.Paragraph.of("One & <two>"),
                new Block.Figure(new Image("https://a.example/\"x\".jpg", "alt"), List.of(Run.of("A caption"))),
                new Block.Quote(List.of(Block.Paragraph.of("Said so"))),
                new Block.Listing(
                        true, List.of(List.of(Block.Paragraph.of("first")), List.of(Block.Paragraph.of("second")))),
                new Block.Paragraph(List.of(new Run("bad", "javascript:alert(1)", Set.of(Run.Mark.STRONG))))));

        @Test
        void reads_as_blocks_separated_by_blank_lines_without_captions() {
            assertEquals("One & <two>\n\nSaid so\n\nfirst\n\nsecond\n\nbad", body.text());
        }

        @Test
        void has_no_half_of_a_surrogate_pair_even_in_its_addresses() {
            Run run = new Run("half \ud800", "https://press.example/\ud800", Set.of());
            Body body = new Body(List.of(new Block.Paragraph(List.of(run))));
            assertEquals(
                    "<p><a href=\"https://press.example/\ufffd\" rel=\"noreferrer\">half \ufffd</a></p>\n",
                    body.html());
        }

        @Test
        void escapes_everything_and_links_only_to_web_addresses() {
            assertEquals("""
                    <p>One &amp; &lt;two&gt;</p>
                    <figure><img src="https://a.example/&quot;x&quot;.jpg" alt="alt"><figcaption>A caption</figcaption></figure>
                    <blockquote><p>Said so</p>
                    </blockquote>
                    <ol><li>first</li><li>second</li></ol>
                    <p><strong>bad</strong></p>
                    """, body.html());
        }
    }

    @Test
    void the_same_capture_and_index_give_the_same_id() {
        Digest digest = Digest.of("x".getBytes(StandardCharsets.UTF_8));
        assertEquals(ClippingId.of(digest, 1), ClippingId.of(digest, 1));
        assertThrows(IllegalArgumentException.class, () -> new Digest("xyz"));
    }
}
