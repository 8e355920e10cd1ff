package org.jogakbo.reading.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {
    private static final String OPENING = "The ferry left the pier at nine, as it does each morning.";
    private static final String HERE = "https://saltlane.example/2016/04/coats/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Yonhap]                                                  | Yonhap
            It was cold. [Yonhap]                                     | Yonhap
            It was cold [Harbour Herald]                              | Harbour Herald
            “It was cold.” [Vice News]                                | Vice News
            It was cold. [38 North]                                   | 38 North
            It was cold. [NKnews.org]                                 | NKnews.org
            It was cold. [U.S. News & World Report]                   | U.S. News & World Report
            [The Gull Review, Apr. 12, 2016]                          | The Gull Review
            [Reuters via The Guardian]                                | Reuters
            [by Jane Doe, The Atlantic]                               | The Atlantic
            (AP)                                                      | AP
            It was cold. (AP)                                         | AP
            (Source: AFP)                                             | AFP
            Source: The Guardian                                      | The Guardian
            Source: The Guardian, April 12, 2016                      | The Guardian
            It was cold. Source: Yonhap News                          | Yonhap News
            via The Korea Times                                       | The Korea Times
            It was cold. via Reuters                                  | Reuters
            — The Guardian                                            | The Guardian
            It was cold. — The Guardian                               | The Guardian
            – Yonhap                                                  | Yonhap
            -- AP                                                     | AP
            From the Los Angeles Times                                | Los Angeles Times
            This article first appeared in The Diplomat.              | The Diplomat
            출처: 연합뉴스                                              | 연합뉴스
            [출처: 강변일보]                                            | 강변일보
            그는 말했다 (강변일보)                                       | 강변일보
            [강변일보 홍길동 기자]                                       | 강변일보
            出典：かもめ日報                                             | かもめ日報
            """)
    void names_the_outlet_of_a_credit(String line, String outlet) {
        Tail tail = peel(line);
        assertNotNull(tail.credit(), line);
        assertEquals(outlet, tail.credit().outlet());
        assertTrue(line.contains(tail.credit().printed()), tail.credit().printed());
        assertTrue(
                !tail.body().text().contains(tail.credit().printed()),
                tail.body().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Read full article at The Daily Beast]                    | The Daily Beast
            [Read more at The Mill Gazette]                           | The Mill Gazette
            It was cold. Read the full story at CNN »                 | CNN
            Read full story: BBC News                                 | BBC News
            Click here to read the full article at the New York Times | New York Times
            Read it all at The Economist                              | The Economist
            강변일보에서 전문 보기                                       | 강변일보
            """)
    void takes_an_invitation_that_names_an_outlet_for_both(String line, String outlet) {
        Tail tail = peel(line);
        assertTrue(tail.readMore());
        assertNotNull(tail.credit());
        assertEquals(outlet, tail.credit().outlet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more",
                "Read more...",
                "(more…)",
                "[Read more]",
                "Continue reading →",
                "It was cold. Read more »",
                "It was cold… Read more",
                "Continue reading “A night walk”",
                "Read full article here",
                "더 보기",
                "그는 말했다… 더 보기",
                "Weiterlesen",
                "続きを読む"
            })
    void hears_read_more(String line) {
        Tail tail = peel(line);
        assertTrue(tail.readMore());
        assertNull(tail.credit());
        assertTrue(!tail.body().text().endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He came [from South Korea]",
                "He was told to go. [sic]",
                "He laughed. [Laughter]",
                "It was cold. [1]",
                "It was cold. [video]",
                "It was cold. [Photo: AP]",
                "The National Council (NHRC)",
                "The National Council (NHRC).",
                "They crossed in 2009 (see map).",
                "It was cold. (Reporting by Jim Smith; Editing by Ann Lee)",
                "(END)",
                "[To be continued]",
                "[Names have been changed]",
                "It was cold. [Name withheld]",
                "Read more about the boats",
                "He wants to read more",
                "He works at the BBC",
                "They moved via Mongolia",
                "“It was cold,” she said. — Kim Min-ji",
                "— Grant Penhale",
                "- Rice and beans",
                "We will go on"
            })
    void leaves_what_is_no_credit(String line) {
        Tail tail = peel(line);
        assertNull(tail.credit());
        assertEquals(OPENING + "\n\n" + line, tail.body().text());
    }

    @Test
    void takes_the_mark_of_a_cut_text_off() {
        assertEquals(OPENING + "\n\nIt goes on", peel("It goes on […]").body().text());
        assertTrue(peel("It goes on [...]").cut());
    }

    @Test
    void reads_a_linked_credit_and_a_related_link_behind_it() {
        Body body = new Body(List.of(
                Block.Paragraph.of(OPENING),
                new Block.Paragraph(List.of(
                        Run.of("["),
                        link("Pier Post", "https://pierpost.example/coats"),
                        Run.of("] "),
                        link("Related article", "https://gull.example/")))));
        Tail tail = Tail.peel(body, HERE);
        assertNotNull(tail.credit());
        assertEquals("[Pier Post]", tail.credit().printed());
        assertEquals("https://pierpost.example/coats", tail.credit().url());
        assertEquals(List.of(new RelatedLink("Related article", "https://gull.example/")), tail.related());
        assertEquals(OPENING, tail.body().text());
    }

    @Test
    void reads_several_related_links_in_a_line_or_a_list() {
        Block line = new Block.Paragraph(List.of(
                Run.of("Related articles: "),
                link("One", "https://a.example/1"),
                Run.of(", "),
                link("Two", "https://a.example/2")));
        Tail inLine = Tail.peel(new Body(List.of(Block.Paragraph.of(OPENING), line)), null);
        assertEquals(
                List.of(new RelatedLink("One", "https://a.example/1"), new RelatedLink("Two", "https://a.example/2")),
                inLine.related());
        Block list = new Block.Listing(
                false,
                List.of(
                        List.of(new Block.Paragraph(List.of(link("One", "https://a.example/1")))),
                        List.of(Block.Paragraph.of("Two"))));
        Tail inList = Tail.peel(
                new Body(List.of(
                        Block.Paragraph.of(OPENING), new Block.Heading(3, List.of(Run.of("Related articles"))), list)),
                null);
        assertEquals(
                List.of(new RelatedLink("One", "https://a.example/1"), new RelatedLink("Two", null)), inList.related());
        assertEquals(OPENING, inList.body().text());
    }

    @Test
    void keeps_the_lines_before_the_credit_and_the_picture_behind_it() {
        Body body = new Body(List.of(
                Block.Paragraph.of("First line.\nSecond line.\n[AFP]"),
                new Block.Figure(new Image("https://a.example/p.jpg", ""), List.of())));
        Tail tail = Tail.peel(body, null);
        assertEquals("First line.\nSecond line.", tail.body().text());
        assertEquals(2, tail.body().blocks().size());
    }

    @Test
    void takes_a_link_to_the_post_itself_for_read_more() {
        Block line = new Block.Paragraph(
                List.of(Run.of("They counted them… "), link("Continue reading Warm coats", HERE + "#more-7")));
        Tail tail = Tail.peel(new Body(List.of(line)), HERE);
        assertTrue(tail.readMore());
        assertEquals(HERE + "#more-7", tail.readMoreUrl());
        assertEquals("They counted them", tail.body().text());
    }

    @Test
    void ends_on_any_text() {
        String text = "[(— Source: via [] () Read more at ]) ([ 출처: … \n\n";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to < text.length(); to++) {
                assertNotNull(peel(text.substring(from, to)));
            }
        }
        assertNotNull(peel("[".repeat(100_000)));
        assertNotNull(peel("Related article: ".repeat(20_000)));
    }

    private static Tail peel(String line) {
        return Tail.peel(Body.ofParagraphs(List.of(OPENING, line)), HERE);
    }

    private static Run link(String text, String href) {
        return new Run(text, href, Set.of());
    }
}
