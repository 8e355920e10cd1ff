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
    void joins_no_texts_of_one_length_with_the_titles_under_them() {
        List<Reading> posts = TextPage.read("""
                April 2016

                Ferry crews ask for warmer coats
                April 28, 2016
                The crews of the two ferries have asked the board for warmer coats.
                A quiet week along the old weir
                April 19, 2016
                Nothing happened at the weir this week, and the herons liked it so.
                What the lamp keeper wrote
                April 2, 2016
                The second notebook begins with a storm, and it ends with a wedding.
                """);
        assertEquals(
                List.of(
                        "2016-04-28 Ferry crews ask for warmer coats",
                        "2016-04-19 A quiet week along the old weir",
                        "2016-04-02 What the lamp keeper wrote"),
                posts.stream().map(TextListsTest::datedTitle).toList());
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

    @Test
    void takes_the_first_of_several_day_headings_for_no_heading_of_the_page() {
        List<Reading> posts = TextPage.read("""
                Thursday, April 28, 2016

                Ferry crews ask for warmer coats

                The crews of the two Salt Lane ferries have asked the harbour board for warmer coats.

                [Pier Post]

                Posted by Ines Talbot at 12:30 AM No comments:
                Labels: Harbour, Winter

                Tuesday, April 19, 2016

                A quiet week along the old weir

                Nothing happened at the weir this week, and the herons seemed to like it.

                Posted by Ruben Vale at 6:05 PM 2 comments:
                Labels: Weirs

                Older Posts Home
                """);
        assertEquals(
                List.of("2016-04-28 Ferry crews ask for warmer coats", "2016-04-19 A quiet week along the old weir"),
                posts.stream().map(TextListsTest::datedTitle).toList());
        assertEquals(
                List.of("Ines Talbot", "Ruben Vale"),
                posts.stream().map(Reading::poster).toList());
        assertEquals(List.of("Harbour", "Winter"), posts.getFirst().categories());
    }

    @Test
    void takes_no_name_between_day_and_text_for_a_title() {
        List<Reading> posts = TextPage.read("""
                Monat: April 2016

                Treidelpfad schließt für den Aalzug
                28. April 2016
                Ines Talbot
                Der Treidelpfad unterhalb der Salzgasse schließt in der Dämmerung, bis die Aale vorbeigezogen sind.
                Weiterlesen →
                Was der Schleusenwärter aufhob
                19. April 2016
                Ruben Vale
                Die zweite Schublade enthielt nichts als Schnur, auf gleiche Länge geschnitten und zu zwölft gebündelt.
                Weiterlesen →
                """);
        assertEquals(
                List.of("2016-04-28 Treidelpfad schließt für den Aalzug", "2016-04-19 Was der Schleusenwärter aufhob"),
                posts.stream().map(TextListsTest::datedTitle).toList());
        assertEquals(List.of(true, true), posts.stream().map(Reading::readMore).toList());
        assertEquals(
                "Der Treidelpfad unterhalb der Salzgasse schließt in der Dämmerung, bis die Aale vorbeigezogen sind.",
                posts.getFirst().body().text());
    }

    @Test
    void reads_a_script_without_blanks() {
        List<Reading> posts = TextPage.read("""
                2016年4月

                鰻のため曳船道が閉まる
                2016年4月28日
                ソルト通りの下の曳船道は、鰻が通り過ぎるまで夕暮れから閉まる。五つの門には赤いランプを持った番人が立つ。
                続きを読む
                堰についての手紙
                2016年4月2日
                七年のあいだ失われていた手紙が、月曜日に掲示板の裏から出てきた。堰を直してほしいと丁寧に頼んでいる。
                続きを読む
                """);
        assertEquals(
                List.of("2016-04-28 鰻のため曳船道が閉まる", "2016-04-02 堰についての手紙"),
                posts.stream().map(TextListsTest::datedTitle).toList());
    }

    @Test
    void reads_markdown() {
        List<Reading> posts = TextPage.read("""
                ## Category: Canals

                ### [Ferry crews ask for warmer coats](https://saltlane.example/coats/)

                *April 28, 2016* by Ines Talbot

                The crews of the two Salt Lane ferries have asked the harbour board for warmer coats.

                [Read more](https://saltlane.example/coats/)

                ### [A quiet week along the old weir](https://saltlane.example/weir/)

                *April 19, 2016* by Ruben Vale

                Nothing happened at the weir this week, and the herons seemed to like it. [Gull Review](https://gull.example/1)
                """);
        assertEquals(
                List.of("https://saltlane.example/coats/", "https://saltlane.example/weir/"),
                posts.stream().map(Reading::url).toList());
        assertEquals("2016-04-28 Ferry crews ask for warmer coats", datedTitle(posts.getFirst()));
        assertEquals("https://saltlane.example/coats/", posts.getFirst().readMoreUrl());
        assertNotNull(posts.get(1).credit());
        assertEquals("https://gull.example/1", posts.get(1).credit().url());
    }

    private static String datedTitle(Reading reading) {
        assertNotNull(reading.published());
        return reading.published().iso() + " " + reading.title();
    }
}
