package org.jogakbo.reading.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The date of an article that metadata does not tell")
class PrintedDatesTest {
    private static final String TEXT =
            "<p>The ferry to Low Skerry sailed on Tuesday for the first time in nine years, and forty people stood on"
                    + " deck.</p><p>None of them spoke until the lighthouse came in sight, the harbour master said"
                    + " afterwards, on the pier.</p>";

    private static Reading read(String before, String under, String after) {
        String page = "<html lang=en><head><title>The ferry sails again</title></head><body>" + before
                + "<article><h1>The ferry sails again</h1>" + under + TEXT + "</article>" + after + "</body></html>";
        return ArticlePage.read(Jsoup.parse(page, "https://ledger.example/a"), "https://ledger.example/a")
                .orElseThrow();
    }

    private static String iso(@Nullable PressDate date) {
        return Objects.requireNonNull(date).iso();
    }

    @Test
    void stands_under_the_heading_and_not_over_it_where_today_stands() {
        assertEquals(
                "2022-03-03",
                iso(read("<div>Thursday, November 26, 2026</div>", "<div>March 3, 2022</div>", "")
                        .published()));
    }

    @Test
    void is_never_the_pages_clock_nor_the_copyright_year() {
        assertNull(read(
                        "<div class='topbar'><span class='date'>November 26, 2026</span></div>",
                        "",
                        "<footer><span class='date'>© November 26, 2026 Ledger</span></footer>")
                .published());
    }

    @Test
    void is_told_from_that_of_a_change() {
        Reading reading = read("", "<div>Updated April 12, 2022</div><div>March 3, 2022</div>", "");
        assertEquals("2022-03-03", iso(reading.published()));
        assertEquals("2022-04-12", iso(reading.modified()));
    }

    @Test
    void is_told_from_that_of_a_change_on_one_line() {
        Reading reading = read("", "<div>입력 2022-03-03 15:04 수정 2022-04-12 10:00</div>", "");
        assertEquals("2022-03-03", iso(reading.published()));
        assertEquals("2022-04-12", iso(reading.modified()));
    }
}
