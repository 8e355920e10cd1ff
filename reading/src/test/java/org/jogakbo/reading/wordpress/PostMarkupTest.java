package org.jogakbo.reading.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.reading.feed.entry.Markup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostMarkupTest {
    @Test
    void makes_paragraphs_of_blank_lines_and_lines_of_single_ones() {
        assertEquals(
                "One.\n\nTwo\nand three.\n\nFour.\n\nFive.",
                text("One.\r\n\r\nTwo\r\nand three.\n<blockquote>Four.</blockquote>\nFive."));
    }

    @Test
    void drops_the_block_editors_comments() {
        String blocks =
                "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p>One.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list -->\n<ul><li>Two</li></ul>\n<!-- /wp:list --><!--more-->\n<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>Three.</p></blockquote><!-- /wp:quote -->";
        Body body = body(blocks);
        assertEquals(3, body.blocks().size());
        assertInstanceOf(Block.Listing.class, body.blocks().get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[caption id=\"a\" width=\"300\"]<a href=\"https://quay.example/b\"><img src=\"https://quay.example/b.jpg\" alt=\"\" /></a> The <em>boat</em>[/caption]",
                "[caption width=\"300\" caption=\"The boat\"]<img src=\"https://quay.example/b.jpg\" />[/caption]"
            })
    void makes_a_figure_of_a_caption(String shortcode) {
        Body body = body("One.\n\n" + shortcode + "\nTwo.");
        Block.Figure figure = assertInstanceOf(Block.Figure.class, body.blocks().get(1));
        assertEquals("https://quay.example/b.jpg", figure.image().url());
        assertEquals("The boat", Run.text(figure.caption()));
        assertEquals(3, body.blocks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One [gallery ids=\"1,2\"] two.|One two.",
                "One [gallery] two.|One two.",
                "[quay_box color=red]One[/quay_box]|One",
                "[pullquote]One[/pullquote] two|One two",
                "One [sic] two.|One [sic] two.",
                "[Pier Post]|[Pier Post]",
                "[AP]|[AP]",
                "[Read full article at The Pier]|[Read full article at The Pier]",
                "[ferry/] One|One",
                "[[gallery]] shows|[gallery] shows",
                "[embed]https://quay.example/film[/embed]|https://quay.example/film"
            })
    void renders_or_drops_shortcodes_and_keeps_other_brackets(String stored, String read) {
        assertEquals(read, text(stored).replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-06-19 18:02:44|2021-06-19 17:02:44||2021-06-19T18:02:44+01:00",
                        "2021-06-19 18:02:44|0000-00-00 00:00:00|Sat, 19 Jun 2021 09:02:44 +0000|2021-06-19T18:02:44+09:00",
                        "2021-06-19 18:02:44|0000-00-00 00:00:00||2021-06-19",
                "2021-06-19 18:02:44|2021-06-19 17:01:00||2021-06-19", "|2021-06-19 17:02:44||2021-06-19T17:02:44Z",
                        "2021-02-30 18:02:44|||"
            })
    void tells_the_zone_by_the_difference_to_greenwich(
            @Nullable String local, @Nullable String gmt, @Nullable String printed, @Nullable String iso) {
        PressDate date = PostMoment.of(blank(local), blank(gmt), blank(printed));
        if (iso == null) {
            assertNull(date);
        } else {
            assertEquals(PressDate.of(iso), date);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<pre>",
                "[caption w=1]",
                "[a b=c ",
                "[quay_box]",
                "[a b c d]",
                "<p>",
                "\n \n",
                "<br>\n",
                "&nbsp;"
            })
    void takes_time_in_step_with_the_text(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertNotNull(PostMarkup.html(piece.repeat(50_000))));
        assertNotNull(PostMarkup.html("[quay" + " a=\"b\"".repeat(20_000) + "]"));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Body body(String stored) {
        return new Markup(PostMarkup.html(stored), true).body("https://quay.example/");
    }

    private static String text(String stored) {
        return body(stored).text();
    }
}
