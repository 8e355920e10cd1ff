package org.jogakbo.reading.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.reading.archive.post.ArchiveFill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {
    private static final String COATS = "Ferry crews ask for warmer coats";
    private static final String COATS_1 =
            "The crews of the two Salt Lane ferries have asked the harbour board for warmer coats. They say the deck is colder than the water.";
    private static final String COATS_2 =
            "“My hands know the ropes, but they cannot feel them,” said Oda Brand, who has steered the night ferry for 22 years.";
    private static final String LAMP = "More of what the lamp keeper wrote – Part 2";
    private static final String LAMP_1 =
            "The second notebook of the lamp keeper begins with a storm and ends with a wedding. Nobody on the island remembers either.";
    private static final String LAMP_2 =
            "He counted 61 ships in one week. He drew each of them, and under each he wrote what it carried.";
    private static final String WEIR = "A quiet week along the old weir";
    private static final String WEIR_1 =
            "Nothing happened at the weir this week, and the herons seemed to like it. We sat on the bank and wrote down what we heard.";
    private static final List<String> ALL = List.of(COATS, LAMP, WEIR);
    private static final String BODY = COATS_1 + "\n\n" + COATS_2;

    @Test
    void reads_a_month_whose_posts_lost_date_and_poster() {
        List<Reading> posts = TextPage.read(lines(
                "Monthly Archives: April 2016",
                COATS,
                "Posted on by",
                COATS_1,
                COATS_2,
                LAMP,
                "Posted on by",
                LAMP_1,
                LAMP_2,
                "[Read full article at The Gull Review]",
                WEIR,
                "Posted on by",
                WEIR_1 + "  Read more"));
        assertEquals(ALL, titles(posts));
        assertEquals(BODY, posts.get(0).body().text());
        assertNull(posts.get(0).credit());
        assertEquals("The Gull Review", outlet(posts.get(1)));
        assertTrue(posts.get(1).readMore());
        assertEquals(
                new SeriesPart("What the lamp keeper wrote", 2), posts.get(1).series());
        assertTrue(posts.get(2).readMore());
        assertEquals(WEIR_1, posts.get(2).body().text());
        assertEquals(
                new ArchiveLabel(ArchiveLabel.Kind.MONTH, "April 2016", 2016, 4),
                posts.get(0).archive());
        assertEquals("2016-04", date(posts.get(0)));
        assertEquals(ArchiveFill.TRACE, posts.get(0).found().get(Field.PUBLISHED));
    }

    @Test
    void takes_no_quotation_of_several_sentences_for_a_title() {
        String said = "“My hands know the ropes,” said Oda Brand, a pilot. “They cannot feel them any more.”";
        List<Reading> posts = TextPage.read(lines(
                "Month: April 2016",
                COATS,
                COATS_1,
                said,
                WEIR_1,
                "[Pier Post]",
                LAMP,
                LAMP_1,
                LAMP_2,
                "[The Gull Review]"));
        assertEquals(List.of(COATS, LAMP), titles(posts));
        assertEquals(
                COATS_1 + "\n\n" + said + "\n\n" + WEIR_1,
                posts.getFirst().body().text());
    }

    @Test
    void reads_several_posts_under_one_day() {
        List<Reading> posts = TextPage.read(lines(
                "Monthly Archives: April 2016",
                "28 April 2016",
                COATS,
                COATS_1,
                COATS_2,
                "[Pier Post]",
                LAMP,
                LAMP_1,
                LAMP_2,
                "[The Gull Review]",
                "2 April 2016",
                WEIR,
                WEIR_1));
        assertEquals(ALL, titles(posts));
        assertEquals(
                List.of("2016-04-28", "2016-04-28", "2016-04-02"),
                posts.stream().map(TextPageTest::date).toList());
    }

    @Test
    void hears_an_invitation_behind_a_credit_or_with_the_title_in_it() {
        List<Reading> posts = TextPage.read(lines(
                "April 2016",
                COATS,
                "Posted on April 28, 2016",
                COATS_1,
                "[부두신문] 기사 전문 보기",
                LAMP,
                "Posted on April 19, 2016",
                LAMP_1 + " … Continue reading " + LAMP + " →"));
        assertEquals(List.of(true, true), posts.stream().map(Reading::readMore).toList());
        assertEquals("부두신문", outlet(posts.getFirst()));
        assertEquals(LAMP_1, posts.get(1).body().text());
    }

    @Test
    void reads_dates_posters_footers_and_related_lines() {
        List<Reading> posts = TextPage.read(lines(
                        "Salt Lane Clippings",
                        "Category: Ferries",
                        COATS,
                        "Posted on April 28, 2016 by Ines Talbot",
                        COATS_1,
                        COATS_2,
                        "(AP)",
                        "Posted in Ferries, Winter | Tagged coats | Leave a comment",
                        LAMP,
                        "Posted on April 19, 2016 by Ruben Vale | 2 Comments",
                        LAMP_1,
                        "Related article: Storms of the last century",
                        "Share this:",
                        "Twitter",
                        "Recent Posts",
                        COATS,
                        "Archives",
                        "April 2016")
                .replace("\n", "\r\n"));
        assertEquals(List.of(COATS, LAMP), titles(posts));
        assertEquals("2016-04-28", date(posts.get(0)));
        assertEquals("Ines Talbot", posts.get(0).poster());
        assertEquals("AP", outlet(posts.get(0)));
        assertEquals(BODY, posts.get(0).body().text());
        assertEquals(List.of("Ferries", "Winter"), posts.get(0).categories());
        assertEquals("Ruben Vale", posts.get(1).poster());
        assertEquals(
                "Storms of the last century", posts.get(1).related().getFirst().label());
        assertEquals(LAMP_1, posts.get(1).body().text());
        assertEquals(List.of("Ferries"), posts.get(1).categories());
    }

    @Test
    void tells_posts_by_their_credits() {
        List<Reading> posts = TextPage.read(lines(
                "Tag Archives: ferries",
                COATS,
                COATS_1,
                COATS_2,
                "Source: Pier Post",
                LAMP,
                LAMP_1,
                "— The Guardian",
                "Old ways",
                WEIR_1,
                "via Harbour Radio"));
        assertEquals(List.of(COATS, LAMP, "Old ways"), titles(posts));
        assertEquals(
                List.of("Pier Post", "The Guardian", "Harbour Radio"),
                posts.stream().map(TextPageTest::outlet).toList());
        assertEquals(BODY, posts.getFirst().body().text());
    }

    @Test
    void tells_posts_by_gaps_and_blocks_and_shape() {
        String gaps = "Archive for April 2016\n\n\n" + lines(COATS, COATS_1, COATS_2) + "\n\n\n" + lines(LAMP, LAMP_1)
                + "\n\n\n" + lines(WEIR, WEIR_1);
        String blocks = "April 2016\n\n" + COATS + "\n" + COATS_1 + "\n" + COATS_2 + "\n\n" + LAMP + "\n" + LAMP_1
                + "\n\n" + WEIR + "\n" + WEIR_1;
        String shape = lines("Archives: April 2016", COATS, COATS_1, COATS_2, LAMP, LAMP_1, WEIR, WEIR_1);
        for (String text : List.of(gaps, blocks, shape)) {
            List<Reading> posts = TextPage.read(text);
            assertEquals(ALL, titles(posts), text);
            assertEquals(BODY, posts.getFirst().body().text());
        }
    }

    @Test
    void keeps_a_heading_inside_a_post() {
        List<Reading> posts = TextPage.read(
                lines("Category: Piers", COATS, COATS_1, "What they want", COATS_2, "[AP]", LAMP, LAMP_1, "[BBC]"));
        assertEquals(List.of(COATS, LAMP), titles(posts));
        assertTrue(posts.getFirst().body().text().contains("What they want"));
    }

    @Test
    void reads_a_title_under_its_date() {
        List<Reading> posts = TextPage.read(
                lines("Author: Ines Talbot", "April 28, 2016", COATS, COATS_1, "April 19, 2016", LAMP, LAMP_1));
        assertEquals(List.of(COATS, LAMP), titles(posts));
        assertEquals(
                List.of("2016-04-28", "2016-04-19"),
                posts.stream().map(TextPageTest::date).toList());
        assertEquals(COATS_1, posts.getFirst().body().text());
    }

    @Test
    void joins_broken_lines() {
        List<Reading> posts = TextPage.read("""
                April 2016

                Ferry crews ask for warmer coats

                Posted on April 28, 2016 by Ines Talbot

                The crews of the two Salt Lane ferries have asked the harbour
                board for warmer coats. They say the deck is colder than the
                water.

                [Pier Post]
                """);
        assertEquals(COATS_1, posts.getFirst().body().text());
    }

    @Test
    void reads_a_single_article() {
        Reading article = TextPage.read(lines(
                        COATS, "By Ines Talbot", "April 28, 2016", COATS_1, "What they want", COATS_2, "[Pier Post]"))
                .getFirst();
        assertEquals(COATS, article.title());
        assertEquals(List.of("Ines Talbot"), article.byline());
        assertEquals("2016-04-28", date(article));
        assertEquals("Pier Post", outlet(article));
        assertNull(article.archive());
    }

    @Test
    void reads_korean() {
        List<Reading> posts = TextPage.read("""
                월별 보관물: 2016년 4월

                부두의 선원들, 따뜻한 외투를 바란다

                작성일: 2016년 4월 28일 작성자: 이은결

                부두의 배를 지키는 사람들이 따뜻한 외투를 달라고 했다. 밤 갑판은 바닷물보다 더 춥다고 한다.

                “손이 밧줄을 알지만 느끼지는 못한다.” 스물두 해 동안 밤배를 몬 오다경(가명) 씨가 말했다.

                [부두신문]

                등대지기의 공책 – 2부

                작성일: 2016년 4월 19일

                등대지기의 둘째 공책은 폭풍으로 시작해 혼인으로 끝난다. 섬에는 그 일을 기억하는 사람이 없다.

                출처: 갈매기일보
                """);
        assertEquals(
                List.of("부두신문", "갈매기일보"),
                posts.stream().map(TextPageTest::outlet).toList());
        assertEquals("이은결", posts.getFirst().poster());
        assertEquals("2016-04-28", date(posts.getFirst()));
        assertEquals(new SeriesPart("등대지기의 공책", 2), posts.get(1).series());
        assertEquals(List.of("오다경"), posts.getFirst().pseudonyms());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\nworld\n",
                "id,name,value,kind,place,when\n1,a,2,x,y,z\n2,b,3,x,y,z\n",
                "#include <stdio.h>\nint main(void) {\n  return 0;\n}\n",
                "2016-04-28 10:00:00 INFO started\n2016-04-28 10:00:01 INFO stopped\n",
                "April 2016\n",
                "\n\n\n",
                "Category: Ferries\n\nNothing here\n"
            })
    void recognises_no_article_in_other_texts(String text) {
        assertEquals(List.of(), TextPage.read(text));
    }

    private static String lines(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static List<String> titles(List<Reading> posts) {
        return posts.stream().map(Reading::title).toList();
    }

    private static @Nullable String outlet(Reading reading) {
        return reading.credit() == null ? null : reading.credit().outlet();
    }

    private static String date(Reading reading) {
        assertNotNull(reading.published());
        return reading.published().iso();
    }
}
