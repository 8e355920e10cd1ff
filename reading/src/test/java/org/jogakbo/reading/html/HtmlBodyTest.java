package org.jogakbo.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {
    private static final String BASE = "https://press.example/2016/04/";

    private static Body body(String html) {
        return HtmlBody.of(List.of(Jsoup.parse(html).body()), BASE);
    }

    @Test
    void collapses_white_space_and_keeps_marks_and_links() {
        assertEquals(
                "<p>The <em>Marsh Lark</em> sailed <a href=\"https://press.example/2016/04/map\" rel=\"noreferrer\">north</a>.</p>\n",
                body("<p>  The\n <i>Marsh   Lark</i>&nbsp;sailed <a href=map>north</a>.</p>")
                        .html());
    }

    @Test
    void soft_hyphens_go_unless_they_are_bytes_of_a_text_read_in_the_wrong_charset() {
        assertEquals(
                "Fußball, myšlenka, Hafen",
                body("<p>Fuß&shy;ball, myš&shy;lenka, Ha&shy;fen").text());
        String misread = new String("محمد ክ".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertTrue(misread.contains("\u00ad"));
        assertEquals(misread, body("<p>" + misread).text());
    }

    @Test
    void scripts_and_foreign_schemes_leave_no_link() {
        assertEquals(
                "<p>one two</p>\n",
                body("<p><a href='javascript:x()'>one</a> <a href='#n'>two</a></p>")
                        .html());
    }

    @Test
    void double_breaks_and_divs_make_paragraphs() {
        assertEquals(
                "a b\n\nc\nd\n\ne\n\nf",
                body("a b<br> <br>c<br>d<div>e</div><div><span>f</span></div>").text());
    }

    @Test
    void headings_quotes_and_lists_keep_their_kind() {
        assertEquals(
                "<h2>Tide</h2>\n<blockquote><p>We wait.</p>\n</blockquote>\n<ul><li>oar</li><li>sail</li></ul>\n",
                body("<h1>Tide</h1><blockquote>We wait.</blockquote><ul><li>oar<li><p>sail</p></ul>")
                        .html());
    }

    @Test
    void a_figure_keeps_its_caption_out_of_the_text() {
        Body body = body("<figure><div><img data-src=/a.jpg src='data:image/gif;base64,R0' alt=Pier></div>"
                + "<figcaption>The <b>pier</b>.</figcaption></figure><p>Text.</p>");
        assertEquals("Text.", body.text());
        assertTrue(body.html().contains("src=\"https://press.example/a.jpg\" alt=\"Pier\""), body.html());
        assertTrue(body.html().contains("<figcaption>The <strong>pier</strong>.</figcaption>"), body.html());
    }

    @Test
    void a_caption_by_class_belongs_to_the_picture_before_it() {
        Body body =
                body("<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>The pier.</p></div><p>Text.</p>");
        assertEquals("Text.", body.text());
    }

    @Test
    void a_figure_around_a_table_or_quotation_is_its_contents() {
        assertEquals(
                "A 1\nB 2",
                body("<figure><table><tr><th>A<td>1<tr><th>B<td>2</table></figure>")
                        .text());
        assertEquals(
                "Said she.",
                body("<figure><blockquote>Said she.</blockquote></figure>").text());
    }

    @Test
    void layout_tables_become_their_contents() {
        assertEquals(
                "<p>Only cell.</p>\n",
                body("<table><tr><td>Only cell.</td></tr></table>").html());
        String story = "<p>" + "The harbour was quiet that morning. ".repeat(9) + "</p>";
        assertFalse(body("<table><tr><td>menu<td>" + story + story + "</table>")
                .html()
                .contains("<table>"));
    }

    @Test
    void hidden_parts_controls_and_frames_are_left_out() {
        assertEquals(
                "seen",
                body("<p hidden>a</p><p style='display: none'>b</p><script>c</script><form>d<input></form>"
                                + "<button>e</button><iframe>f</iframe><noscript>g</noscript><p>seen</p>")
                        .text());
    }

    @Test
    void what_the_caller_skips_is_left_out_with_its_contents() {
        Element root = Jsoup.parse("<p>a</p><aside><p>b</p></aside><p>c</p>").body();
        assertEquals(
                "a\n\nc",
                HtmlBody.of(List.of(root), "", e -> e.normalName().equals("aside"))
                        .text());
    }

    @Test
    void deep_nesting_is_flattened_and_overflows_nothing() {
        String deep = "<blockquote>".repeat(100_000) + "deep";
        Body body = HtmlBody.of(List.of(Jsoup.parse(deep, Parser.htmlParser()).body()), BASE);
        assertEquals("deep", body.text());
        int depth = 0;
        for (List<Block> blocks = body.blocks(); blocks.getFirst() instanceof Block.Quote(var inner); blocks = inner) {
            depth++;
        }
        assertTrue(depth <= Block.MAX_DEPTH, "depth " + depth);
    }

    @Test
    void deep_captions_figures_and_tables_stay_linear() {
        for (String open : List.of("<div class=caption>", "<table><tr><td>", "<ul><li>", "<b>")) {
            assertEquals(
                    "deep",
                    body("<img src=/a.png>x<br><br>" + open.repeat(50_000) + "deep")
                            .text()
                            .replaceFirst("^x\\s+", ""));
        }
    }

    @Test
    void addresses_are_resolved_as_browsers_do() {
        assertEquals("https://press.example/a%20b", WebAddress.resolve(BASE, "/a b"));
        assertEquals("https://other.example/x", WebAddress.resolve(BASE, "//other.example/x"));
        assertEquals("https://press.example/2016/04/?p=2", WebAddress.resolve(BASE, "?p=2"));
        assertEquals(null, WebAddress.resolve("", "/a"));
        assertEquals(null, WebAddress.resolve(BASE, "data:text/html,x"));
        assertEquals("press.example", WebAddress.host("https://u:p@www.Press.example:8443/x"));
    }
}
