package org.jogakbo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.junit.jupiter.api.Test;

/** Lists of posts as they are copied, and what must not be taken for one. */
class TextListsTest {
    @Test
    void reads_titles_with_their_day_in_one_line() {
        List<Reading> posts = TextPage.read("""
                Posts

                Jan 5, 2016 • Ferry crews ask for warmer coats
                Dec 28, 2015 • A quiet week along the old weir
                Dec 2, 2015 • The lamp keeper and his second notebook

                subscribe via RSS
                """);
        assertEquals(
                List.of(
                        "2016-01-05 Ferry crews ask for warmer coats",
                        "2015-12-28 A quiet week along the old weir",
                        "2015-12-02 The lamp keeper and his second notebook"),
                posts.stream().map(TextListsTest::datedTitle).toList());
    }

    @Test
    void reads_the_address_of_each_title_out_of_a_dump() {
        List<Reading> posts = TextPage.read("""
                   [1]Salt Lane Clippings

                Posts

                     * Apr 28, 2016
                    [2]Ferry crews ask for warmer coats
                     * Apr 19, 2016
                    [3]A quiet week along the old weir
                     * Apr 2, 2016
                    [4]The lamp keeper and his second notebook

                References

                   1. https://saltlane.example/
                   2. https://saltlane.example/coats/
                   3. https://saltlane.example/weir/
                   4. https://saltlane.example/lamp/
                """);
        assertEquals(
                List.of(
                        "https://saltlane.example/coats/",
                        "https://saltlane.example/weir/",
                        "https://saltlane.example/lamp/"),
                posts.stream().map(Reading::url).toList());
        assertEquals("2016-04-28 Ferry crews ask for warmer coats", datedTitle(posts.getFirst()));
    }

    @Test
    void reads_korean_posts_with_small_print_under_title_and_text() {
        List<Reading> posts = TextPage.read("""
                물길 스크랩

                2016년 4월

                갑문을 지키는 사람들
                작성자: 이은결 2016년 4월 28일
                갑문지기 다섯 사람이 밤마다 붉은 등을 들고 물길 옆에 선다. 뱀장어가 다 지나갈 때까지 아무도 길에 들어오지 못한다.
                더 보기
                카테고리: 물길

                둑에서 나온 편지
                작성자: 오다경 2016년 4월 19일
                칠 년 동안 아무도 보지 못한 편지가 게시판 뒤에서 나왔다. 편지는 둑을 고쳐 달라고 공손하게 부탁한다.
                더 보기
                카테고리: 밤일

                최근 글
                수달 이야기
                """);
        assertEquals(
                List.of("2016-04-28 갑문을 지키는 사람들", "2016-04-19 둑에서 나온 편지"),
                posts.stream().map(TextListsTest::datedTitle).toList());
        assertEquals(List.of("이은결", "오다경"), posts.stream().map(Reading::poster).toList());
        assertEquals(List.of("밤일"), posts.get(1).categories());
        assertEquals(List.of(true, true), posts.stream().map(Reading::readMore).toList());
    }

    @Test
    void joins_the_lines_of_a_press_article_and_keeps_its_list_apart() {
        Reading article = TextPage.read("""
                Harbour crews demand coats as winter sets in

                By Ines Talbot, Pier Post
                January 5, 2016

                SALT LANE - The crews of the two Salt Lane ferries have asked the
                harbour board for warmer coats. They say the deck is colder than the
                water.

                "My hands know the ropes, but they cannot feel them," said Oda Brand,
                who has steered the night ferry for 22 years.

                The crews want three things:

                - coats that close at the neck
                - gloves with fingers
                - a stove that works
                """).getFirst();
        assertEquals(List.of("Ines Talbot"), article.byline());
        assertEquals("2016-01-05 Harbour crews demand coats as winter sets in", datedTitle(article));
        List<String> paragraphs = List.of(article.body().text().split("\n\n"));
        assertEquals(6, paragraphs.size());
        assertEquals(
                "\"My hands know the ropes, but they cannot feel them,\" said Oda Brand, who has steered the night ferry for 22 years.",
                paragraphs.get(1));
    }

    @Test
    void joins_no_verse() {
        Reading poem = TextPage.read("""
                The ferry song

                Oda Brand, who steers the night ferry, has written down the song that her father sang. It has four verses.

                The ferry goes out in the morning,
                the ferry comes home in the night,
                and nobody told her a warning
                of losing the harbour light.
                """).getFirst();
        assertEquals(5, poem.body().text().split("\n\n").length);
    }

    private static String datedTitle(Reading reading) {
        assertNotNull(reading.published());
        return reading.published().iso() + " " + reading.title();
    }
}
