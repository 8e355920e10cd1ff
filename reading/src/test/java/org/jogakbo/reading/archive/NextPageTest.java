package org.jogakbo.reading.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPageTest {
    private static final String SITE = "https://wick.example";

    private static String next(String own, String body) {
        String url = SITE + own;
        return NextPage.of(Jsoup.parse(body, url), url)
                .map(found -> found.substring(SITE.length()))
                .orElse("none");
    }

    /** Links as {@code address=text}, a page's other links around them. */
    private static String links(String links) {
        StringBuilder html = new StringBuilder(
                "<a href='/'>Home</a><a href='/about/'>About</a><h2><a href='/2016/04/ferries-2/'>Ferries 2</a></h2>");
        for (String link : links.split(" ; ")) {
            String[] parts = link.split(" = ", 2);
            html.append("<a href='")
                    .append(parts[0].strip())
                    .append("'>")
                    .append(parts[1].strip())
                    .append("</a>");
        }
        return html.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                    | /page/2/ = Older posts                                     | /page/2/
        /                    | /page/2/ = 2 ; /page/3/ = 3 ; /page/9/ = Last              | /page/2/
        /2016/04/            | /2016/04/page/2/ = ← Eldre                                 | /2016/04/page/2/
        /2016/04/page/2/     | /2016/04/ = 1 ; /2016/04/page/3/ = 3                       | /2016/04/page/3/
        /category/boats/     | /category/boats/page/2/ = →                                | /category/boats/page/2/
        /?paged=3            | /?paged=2 = x ; /?paged=4 = y                              | /?paged=4
        /?cat=7              | /?paged=2&cat=7 = 2 ; /?paged=2&cat=8 = 2                  | /?paged=2&cat=7
        /blog?page=2         | /blog?page=1 = 1 ; /blog?page=3 = 3                        | /blog?page=3
        /list.php?board=a    | /list.php?board=a&nowPage=2 = [2] ; /list.php?board=b&nowPage=2 = 2 | /list.php?board=a&nowPage=2
        /news                | /news?page=1 = 2 ; /news?page=2 = 3 ; /news?page=5 = last  | /news?page=1
        /news                | /news?page=1 = next › ; /news?page=5 = last »              | /news?page=1
        /news?page=1         | /news = 1 ; /news?page=2 = 3                               | /news?page=2
        /index.html          | /page2/ = Older                                            | /page2/
        /page2/              | / = Newer ; /page3/ = Older                                | /page3/
        /archives/           | /archives/index2.html = 2                                  | /archives/index2.html
        /archives/index_2.html | /archives/index_3.html = 3                               | /archives/index_3.html
        /seite/2             | /seite/1 = zurück ; /seite/3 = weiter                      | /seite/3
        /글/페이지/2           | /글/페이지/3 = 3                                             | /글/페이지/3
        /blog/               | /blog/2 = 2 ; /blog/3 = 3                                  | /blog/2
        /blog/2              | /blog/1 = 1 ; /blog/3 = 3                                  | /blog/3
        /posts               | /posts?start=10 = 2 ; /posts?start=20 = 3                  | /posts?start=10
        /posts?start=10      | /posts = 1 ; /posts?start=20 = 3 ; /posts?start=30 = 4     | /posts?start=20
        """)
    void is_told_by_its_address(String own, String links, String expected) {
        assertEquals(expected, next(own.strip(), links(links)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /2016/04/ferries/    | /2016/04/boats/ = Next post ; /2016/04/mud/ = ← Previous
        /123                 | /124 = Boats on the mud ; /122 = Ferries
        /post/123            | /post/124 = Next
        /?p=123              | /?p=124 = Next
        /2016/04/            | /2016/05/ = May ; /2016/04/05/ = 5 ; /2016/04/02/ = 2
        /2016/               | /2016/02/ = 2 ; /2017/ = 2017
        /archive/2016        | /archive/2017 = 2017
        /2016/04/ferries/    | /2016/04/ferries/comment-page-2/#comments = Older comments
        /2016/04/ferries/    | /2016/04/ferries/?cpage=2#comments = 2
        /                    | https://other.example/page/2/ = Older posts
        /                    | https://sub.wick.example/page/2/ = Older posts
        /                    | /category/boats/page/2/ = 2
        /page/9/             | /page/8/ = Newer ; / = 1 ; /page/9/ = 9
        /                    | javascript:more() = Older posts ; #page2 = Next
        /                    | /?page=1 = 1
        /list                | /list?year=2 = 2 ; /list?id=2 = 2
        /                    | /ferries-2/ = 2 ; /older/ = Older posts
        """)
    void is_never_a_post_nor_another_list_nor_another_site(String own, String links) {
        assertEquals("none", next(own.strip(), links(links)));
    }

    @Test
    void is_told_by_a_link_in_the_head() {
        assertEquals("/page/2/", next("/", "<link rel='next' href='/page/2/'><p>x"));
        assertEquals("none", next("/2016/04/ferries/", "<link rel='next' href='/2016/04/boats/'><p>x"));
    }

    @Test
    void may_be_a_mark_in_the_stream_if_the_link_says_older() {
        String older = "/search?updated-max=2016-04-11T09:15:00-07:00&max-results=7";
        String html =
                "<a class='blog-pager-newer-link' href='/search?updated-max=2017-01-01&reverse-paginate=true'>a</a>"
                        + "<a class='blog-pager-older-link' href='" + older + "'>오래된 글</a>";
        assertEquals(older, next("/2016/04/", html));
        assertEquals("/blog?offset=1460000000000", next("/blog", "<a href='/blog?offset=1460000000000'>Older</a>"));
        assertEquals("none", next("/", "<a href='/?before=8812'>Boats</a>"));
    }

    @Test
    void may_be_spelled_with_another_scheme_and_www() {
        assertEquals(
                Optional.of("http://www.wick.example/page/2/"),
                NextPage.of(Jsoup.parse("<a href='http://www.wick.example/page/2/'>x</a>"), SITE + "/"));
    }

    @Test
    void needs_an_address_to_begin_with() {
        String page = "<a href='/page/2/'>2</a>";
        assertEquals(Optional.empty(), NextPage.of(Jsoup.parse(page), null));
        assertEquals(
                Optional.of(SITE + "/page/2/"),
                NextPage.of(Jsoup.parse("<link rel=canonical href='" + SITE + "/'>" + page, SITE + "/"), null));
    }
}
