package org.jogakbo.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Trace;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private static final String URL = "https://www.courier.example/2016/04/lark-found.html?ref=home";
    static final String FIRST =
            "The fishing boat Marsh Lark, missing since February, was found on Monday in the reeds north of Ostwick,"
                    + " harbour officials said, with her nets still aboard and her lamp still burning.";
    static final String SECOND =
            "“She was not damaged, only lost,” said the harbour master, Ines Falk, who had led the search through"
                    + " three storms, two false alarms and one very long parish meeting.";
    static final String THIRD =
            "Twelve men and women from four villages had looked for the boat every Sunday; the last of them, a retired"
                    + " teacher, saw the mast from the church tower at noon and rang the bell.";

    private static Reading read(String html) {
        return ArticlePage.read(Jsoup.parse(html, URL), URL).orElseThrow();
    }

    private static String body(String... paragraphs) {
        return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
    }

    private static String page(String head, String main) {
        return "<html lang=en><head>" + head
                + "</head><body><nav><ul><li><a href=/a>Home</a><li><a href=/b>Harbour</a></ul></nav>" + main
                + "<footer><p>© 2016 The Courier. All rights reserved.</p></footer></body></html>";
    }

    @Nested
    class An_english_page_with_metadata {
        private final Reading reading = read(
                page(
                        """
                <title>Marsh Lark found in the reeds | The Courier</title>
                <meta property="og:title" content="Marsh Lark found in the reeds">
                <meta property="og:site_name" content="The Courier">
                <meta property="og:image" content="/lark.jpg">
                <link rel="canonical" href="https://www.courier.example/2016/04/lark-found.html">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"Organization","@id":"#org","name":"The Courier"},
                  {"@type":"Person","@id":"#ada","name":"Ada Quill"},
                  {"@type":"NewsArticle","headline":"Marsh Lark found in the reeds","author":[{"@id":"#ada"},
                   {"@type":"Organization","name":"The Courier"}],"datePublished":"2016-04-11T09:15:00+01:00",
                   "dateModified":"2016-04-11T18:00:00+01:00","publisher":{"@id":"#org"},"articleSection":"Harbour"}]}</script>
                """,
                        "<main><article><p class=kicker>Harbour</p><h1>Marsh Lark found in the reeds</h1>"
                                + "<p class=byline>By Ada Quill</p><time>11 April 2016</time>"
                                + "<figure><img src=/lark.jpg alt='The boat'><figcaption>The Lark at dawn. Photo: B. Fenn</figcaption></figure>"
                                + body(FIRST, SECOND, "Read more: <a href=/other>How the search began</a>", THIRD)
                                + "<div class=share-bar><a href=/s>Share</a></div>"
                                + "<div class=related><h2>Related</h2><ul><li><a href=/x>Storm over Ostwick</a></ul></div></article></main>"));

        @Test
        void has_its_body_and_nothing_else() {
            assertEquals(
                    FIRST + "\n\n" + SECOND + "\n\n" + THIRD, reading.body().text());
            assertEquals(Quality.ARTICLE, reading.quality());
        }

        @Test
        void has_its_fields() {
            assertEquals("Marsh Lark found in the reeds", reading.title());
            assertEquals(List.of("Ada Quill"), reading.byline());
            assertEquals("2016-04-11T09:15:00+01:00", iso(reading.published()));
            assertEquals("2016-04-11T18:00:00+01:00", iso(reading.modified()));
            assertEquals("en", reading.language());
            assertEquals("https://www.courier.example/2016/04/lark-found.html", reading.url());
            assertEquals(List.of("Harbour"), reading.categories());
            assertEquals(
                    "https://www.courier.example/lark.jpg",
                    reading.images().getFirst().url());
        }

        @Test
        void credits_the_outlet_its_metadata_names() {
            assertNotNull(reading.credit());
            assertEquals("The Courier", reading.credit().outlet());
        }

        @Test
        void tells_where_each_field_was_found() {
            Trace byline = Objects.requireNonNull(reading.found().get(Field.BYLINE));
            assertEquals("JSON-LD NewsArticle.author", byline.where());
            assertTrue(Objects.requireNonNull(reading.found().get(Field.BODY)).confidence() > 0.5);
        }
    }

    @Test
    void a_korean_page_is_read_as_well() {
        String first = "지난 2월 실종된 어선 제비호가 11일 오스트윅 북쪽 갈대밭에서 발견됐다고 항만 당국이 밝혔다. 그물은 그대로 실려 있었고 등불도 꺼지지 않은 채였다.";
        String second = "수색을 이끈 항만장 이네스 팔크는 “배는 부서진 것이 아니라 길을 잃었을 뿐”이라며 네 마을의 주민 열두 명에게 고마움을 전했다.";
        Reading reading = ArticlePage.read(
                        Jsoup.parse(
                                "<html lang=ko><head><title>제비호, 갈대밭에서 발견 - 늪지일보</title>"
                                        + "<meta property=og:site_name content=늪지일보></head><body><ul><li><a href=/1>정치</a><li><a href=/2>사회</a></ul>"
                                        + "<div id=wrap><h1>제비호, 갈대밭에서 발견</h1><div class=info><span>강바다 기자</span>"
                                        + "<span>입력 2016-04-11 오전 9:15</span></div><div class=txt>"
                                        + body(first, second)
                                        + "</div><div><a href=/3>많이 본 뉴스</a><a href=/4>폭풍이 지나간 자리</a></div></div></body></html>"),
                        "https://neupji.example/news/1")
                .orElseThrow();
        assertEquals("제비호, 갈대밭에서 발견", reading.title());
        assertEquals(first + "\n\n" + second, reading.body().text());
        assertEquals(List.of("강바다"), reading.byline());
        assertEquals("2016-04-11", iso(reading.published()));
        assertEquals("ko", reading.language());
        assertEquals(Quality.ARTICLE, reading.quality());
    }

    @Test
    void broken_linked_data_costs_only_itself() {
        Reading reading = read(page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Torn</script>"
                        + "<script type=application/ld+json>/* old */ [{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Lark\nfound\","
                        + "\"author\":\"Ada Quill\",}]</script>",
                "<h1>Lark found</h1>" + body(FIRST, SECOND)));
        assertEquals("Lark found", reading.title());
        assertEquals(List.of("Ada Quill"), reading.byline());
    }

    @Test
    void without_metadata_nothing_is_guessed() {
        Reading reading = ArticlePage.read(Jsoup.parse("<h1>Lark found</h1>" + body(FIRST, SECOND)), null)
                .orElseThrow();
        assertEquals("Lark found", reading.title());
        assertEquals(FIRST + "\n\n" + SECOND, reading.body().text());
        assertEquals(List.of(), reading.byline());
        assertNull(reading.published());
        assertNull(reading.credit());
        assertNull(reading.language());
        assertNull(reading.url());
    }

    @Test
    void a_moment_in_utc_is_filed_under_the_day_that_was_printed() {
        Reading reading = read(page(
                "<meta property=article:published_time content=2016-04-12T01:30:00Z>",
                "<h1>Lark found</h1><p>April 11, 2016, 9:30 p.m.</p>" + body(FIRST, SECOND)));
        assertEquals("2016-04-11", iso(reading.published()));
    }

    @Test
    void where_only_the_day_of_the_last_change_is_printed_that_counts() {
        String head = "<meta property=article:published_time content=2014-01-02T10:00:00+01:00>"
                + "<meta property=article:modified_time content=2016-04-11T10:00:00+01:00>";
        assertEquals(
                "2016-04-11",
                iso(read(page(head, "<h1>Lark found</h1><p>April 11, 2016</p>" + body(FIRST, SECOND)))
                        .published()));
        assertEquals(
                "2014-01-02T10:00:00+01:00",
                iso(read(page(
                                head,
                                "<h1>Lark found</h1><p>January 2, 2014</p><p>April 11, 2016</p>" + body(FIRST, SECOND)))
                        .published()));
    }

    @Test
    void a_paywalled_stub_says_so() {
        Reading reading = read(page(
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Lark found\",\"isAccessibleForFree\":\"False\"}</script>",
                "<article><h1>Lark found</h1>" + body(FIRST)
                        + "<div class=offer><p>Subscribe to read on.</p></div></article>"));
        assertEquals(Quality.PAYWALL, reading.quality());
    }

    @Test
    void a_bot_check_says_so() {
        Reading reading = read("<title>Just a moment...</title><body><h1>courier.example</h1>"
                + "<p>Checking your browser before you reach the site. Please complete the captcha.</p>");
        assertEquals(Quality.BOT_CHECK, reading.quality());
    }

    @Test
    void an_error_page_says_so() {
        assertEquals(
                Quality.ERROR_PAGE,
                read("<title>404 - Page not found</title><body><h1>Page not found</h1><p>Try the front page.</p>")
                        .quality());
    }

    @Test
    void an_article_about_errors_is_still_an_article() {
        Reading reading = read(page(
                "<title>Why 404 means not found</title>",
                "<h1>Why 404 means not found</h1>" + body(FIRST, SECOND, THIRD, FIRST, SECOND, THIRD)));
        assertEquals(Quality.ARTICLE, reading.quality());
    }

    @Test
    void a_page_of_nothing_has_no_reading() {
        assertEquals(Optional.empty(), ArticlePage.read(Jsoup.parse(""), null));
        assertFalse(ArticlePage.read(Jsoup.parse("<title>Lark</title>"), null).isEmpty());
        assertEquals(
                Quality.EMPTY,
                ArticlePage.read(Jsoup.parse("<title>Lark</title>"), null)
                        .orElseThrow()
                        .quality());
    }

    private static String iso(@Nullable PressDate date) {
        return date == null ? "" : date.iso();
    }
}
