package org.jogakbo.reading.page.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.reading.page.ArticlePage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A byline")
class BylineFieldTest {
    private static final String TEXT =
            "<p>%s The ferry to Low Skerry sailed on Tuesday for the first time in nine years, and forty people stood"
                    + " on deck.</p><p>None of them spoke until the lighthouse came in sight, the harbour master said"
                    + " afterwards, on the pier.</p>%s";

    private static List<String> byline(String head, String under, String text) {
        String page = "<html lang=en><head><title>The ferry sails again</title>" + head
                + "</head><body><article><h1>The ferry sails again</h1>" + under + text + "</article></body></html>";
        return ArticlePage.read(Jsoup.parse(page, "https://ledger.example/a"), "https://ledger.example/a")
                .orElseThrow()
                .byline();
    }

    private static List<String> byline(String head, String under) {
        return byline(head, under, TEXT.formatted("", ""));
    }

    @Nested
    class Of_metadata {
        @Test
        void is_completed_by_the_one_that_is_printed() {
            assertEquals(
                    List.of("Odile Farrow", "Bram Fenn"),
                    byline(
                            "<meta name='author' content='Odile Farrow'>",
                            "<div class='byline'>By <span>Odile Farrow</span> and Bram Fenn, Ledger</div>"));
        }

        @Test
        void is_not_completed_by_an_office_after_a_comma() {
            assertEquals(
                    List.of("Odile Farrow"),
                    byline(
                            "<meta name='author' content='Odile Farrow'>",
                            "<div class='byline'>By Odile Farrow, Skerry Harbour Trust</div>"));
        }

        @Test
        void loses_whom_the_printed_one_names_for_the_pictures() {
            assertEquals(
                    List.of("Odile Farrow"),
                    byline(
                            "<meta name='author' content='Odile Farrow, Bram Fenn'>",
                            "<div class='byline'>By <a>Odile Farrow</a> <span>Photography by <a>Bram"
                                    + " Fenn</a></span></div>"));
        }

        @Test
        void may_be_the_label_of_a_card() {
            assertEquals(
                    List.of("Odile Farrow"),
                    byline(
                            "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1'"
                                    + " content='Odile Farrow'>",
                            ""));
        }

        @Test
        void may_be_the_name_under_which_the_site_is_known_in_a_network() {
            assertEquals(
                    List.of("Odile Farrow"),
                    byline(
                            "<meta name='twitter:site' content='@odile_farrow'><script"
                                    + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"The ferry"
                                    + " sails again\",\"author\":{\"@type\":\"Person\",\"name\":\"Odile"
                                    + " Farrow\"}}</script>",
                            ""));
        }
    }

    @Nested
    class On_the_page {
        @Test
        void may_be_a_link_to_the_authors_page_by_the_heading() {
            assertEquals(
                    List.of("Odile Farrow"),
                    byline("", "<p><a href='/author/odile'>Odile Farrow</a> - March 3, 2022</p>"));
        }

        @Test
        void is_not_the_link_of_a_teaser_far_below() {
            assertEquals(
                    List.of(),
                    byline(
                            "",
                            "",
                            TEXT.repeat(4).formatted("", "", "", "", "", "", "", "")
                                    + "<p><a href='/author/odile'>Odile Farrow</a></p>"));
        }

        @Test
        void is_nobody_when_a_desk_or_an_agency_signs() {
            assertEquals(List.of(), byline("", "<div class='byline'>By Associated Press</div>"));
            assertEquals(List.of(), byline("", "<div class='author'>LD-Redaktion</div>"));
            assertEquals(List.of(), byline("", "<div class='byline'>온라인뉴스팀</div>"));
        }
    }

    @Nested
    class In_the_text {
        @Test
        void is_the_reporter_after_a_korean_dateline() {
            assertEquals(
                    List.of("남궁솔", "백나루"),
                    byline("", "", TEXT.formatted("(서울=연합뉴스) 남궁솔 백나루 기자 =", "").replace("남궁솔 백", "남궁솔·백")));
        }

        @Test
        void is_the_reporter_in_the_outlets_bracket() {
            assertEquals(List.of("남궁솔"), byline("", "", TEXT.formatted("[물때신문=남궁솔 기자]", "")));
        }

        @Test
        void is_the_name_with_an_address_at_the_end() {
            assertEquals(List.of("남궁솔"), byline("", "", TEXT.formatted("", "<p>남궁솔 기자 sol@multtae.example</p>")));
        }

        @Test
        void is_a_name_in_bold_at_the_end() {
            assertEquals(List.of("Lê Sông"), byline("", "", TEXT.formatted("", "<p><strong>Lê Sông</strong></p>")));
        }

        @Test
        void is_the_reporter_whom_a_chinese_report_names_in_brackets() {
            assertEquals(List.of("王潮", "李渡"), byline("", "", TEXT.formatted("新华社首尔1月5日电（记者王潮、李渡）", "")));
        }
    }
}
