package org.jogakbo.reading.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.junit.jupiter.api.Test;

/** What themes print around and inside a post that is no part of its text, or is its small print in an unusual place. */
class BesideThePostTest {
    private static final String SITE = "https://quarry.example";

    @Test
    void passes_over_posts_in_what_the_page_sets_aside() {
        String aside =
                "<aside class='widget'><h1><a href='/type/aside/'>Asides</a></h1><article class='post-9 hentry'><div class='entry-content'><p>"
                        + "Dust today.</p></div><h1 class='entry-title'><a href='/2019/02/dust/' rel='bookmark'>Dust</a></h1></article></aside>";
        List<Reading> readings = read(page(
                "archive date",
                "<main><h1>Month: March 2019</h1>" + post("") + post("").replace("/choir/", "/choir-again/")
                        + "</main><div>" + aside + "</div>"));
        assertEquals(
                List.of("The slate cutters’ choir", "The slate cutters’ choir"),
                readings.stream().map(Reading::title).toList());
    }

    @Test
    void keeps_the_author_s_portrait_out_of_the_text() {
        String about =
                "<div class='author-info'><h2>Author: Nele Brandt</h2><p>Nele Brandt collects what is said about the quarry. "
                        + "<a rel='author' href='/author/nele/'>View all posts by Nele Brandt</a></p></div>";
        Reading post = single(post(about));
        assertEquals("Slate Courier", outlet(post));
        assertEquals(
                "Twelve cutters sang in the east pit on Sunday, and the echo sang with them.",
                post.body().text());
        assertEquals("Nele Brandt", post.poster());
    }

    @Test
    void reads_the_terms_set_aside_under_the_text() {
        String terms =
                "<aside class='terms'>Category: <a rel='category tag' href='/category/songs/'>Songs</a> Tag: <a rel='tag' href='/tag/echo/'>echo</a></aside>";
        assertEquals(
                List.of("Songs"),
                single(post("").replace("<footer>", terms + "<footer>")).categories());
    }

    @Test
    void takes_no_date_from_related_posts() {
        String related =
                "<section class='related-posts'><article class='hentry'><h3><a href='/2018/01/pit/'>The west pit</a></h3>"
                        + "<time class='published' datetime='2018-01-09T08:00:00Z'>9 January 2018</time></article></section>";
        String post = post("").replaceFirst("<time.*</time>", "<span class='post-date'>4 March 2019</span>")
                .replace("</article>", related + "</article>");
        assertEquals("2019-03-04", date(single(post)));
    }

    @Test
    void reads_small_print_at_the_end_of_the_text() {
        String body =
                "<body class='single single-post postid-4'><div id='page'><h1><a href='/'>Quarry notes</a></h1><div class='post' id='post-4'><h2>The slate cutters’ choir</h2>"
                        + "<div class='entry'><p>Twelve cutters sang in the east pit.</p><p>[<a href='https://sc.example/1'>Slate Courier</a>]</p><p class='alt'><small>This entry was posted on Monday, "
                        + "March 4th, 2019 at 6:10 pm and is filed under <a rel='category tag' href='/category/songs/'>Songs</a>. You can follow any responses through the feed.</small></p></div></div>"
                        + "<h3>No responses</h3></div></body>";
        Reading post = read(body).getFirst();
        assertEquals("The slate cutters’ choir", post.title());
        assertEquals("Twelve cutters sang in the east pit.", post.body().text());
        assertEquals("Slate Courier", outlet(post));
        assertEquals("2019-03-04", date(post));
        assertEquals(List.of("Songs"), post.categories());
    }

    @Test
    void reads_a_single_post_in_a_theme_without_marks() {
        String post =
                "<div><h1>The slate cutters’ choir</h1></div><div><p>Twelve cutters sang in the east pit.</p><p>They will sing again in May.</p>"
                        + "<p>[<a href='https://sc.example/1'>Slate Courier</a>]</p></div><div>Posted on <time datetime='2019-03-04'>4 March 2019</time> by <a href='/author/nele/'>Nele Brandt</a> · "
                        + "<a href='/category/songs/'>Songs</a></div>";
        Reading reading = read(page("single single-post postid-4", "<div><div>" + post + "</div></div>"))
                .getFirst();
        assertEquals(
                "Twelve cutters sang in the east pit.\n\nThey will sing again in May.",
                reading.body().text());
        assertEquals("Slate Courier", outlet(reading));
        assertEquals(List.of("Songs"), reading.categories());
        assertEquals("Nele Brandt", reading.poster());
    }

    @Test
    void knows_what_was_searched_from_the_search_box() {
        String form = "<form><input name='s' value='choir'></form>";
        ArchiveLabel label = read(page("search", "<main><h2>Search Results</h2>" + form + post("") + "</main>"))
                .getFirst()
                .archive();
        assertNotNull(label);
        assertEquals("choir", label.label());
    }

    private static String post(String inText) {
        return "<article id='post-4' class='post-4 hentry'><h2 class='entry-title'><a href='" + SITE
                + "/2019/03/choir/' rel='bookmark'>The slate cutters’ choir</a></h2>"
                + "<time class='entry-date published' datetime='2019-03-04T18:10:00+01:00'>04/03/2019</time><div class='entry-content'><p>Twelve cutters sang in the east pit on Sunday, "
                + "and the echo sang with them.</p><p>[<a href='https://sc.example/1'>Slate Courier</a>]</p>" + inText
                + "</div><footer><span class='byline'>By <a class='url fn n' href='/author/nele/'>Nele Brandt</a></span></footer></article>";
    }

    private static Reading single(String post) {
        return read(page("single single-post postid-4", "<main>" + post + "</main>"))
                .getFirst();
    }

    private static String page(String classes, String main) {
        return "<!DOCTYPE html><html><head><title>Quarry notes</title></head><body class='" + classes + "'>"
                + main.replace("<article id='post-4'", "<article") + "</body></html>";
    }

    private static List<Reading> read(String html) {
        List<Reading> readings = new ArrayList<>();
        new Extraction()
                .read(
                        new Document(
                                "page.html",
                                SITE + "/2019/",
                                "text/html; charset=utf-8",
                                Payload.of(html.getBytes(UTF_8))),
                        readings::add);
        return readings;
    }

    private static String outlet(Reading reading) {
        assertNotNull(reading.credit());
        return reading.credit().outlet();
    }

    private static String date(Reading reading) {
        PressDate date = reading.published();
        assertNotNull(date);
        return date.iso();
    }
}
