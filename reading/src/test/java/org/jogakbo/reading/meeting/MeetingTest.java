package org.jogakbo.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.press.PressDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A post met again")
class MeetingTest {
    private static final Digest FIRST = Digest.of("first".getBytes(StandardCharsets.US_ASCII));
    private static final Digest SECOND = Digest.of("second".getBytes(StandardCharsets.US_ASCII));
    private static final String FULL =
            "The ferry to Low Skerry sailed on Tuesday for the first time in nine years. Forty people stood on deck and none of them spoke until the lighthouse came in sight.";
    private static final String EXCERPT =
            "The ferry to Low Skerry sailed on Tuesday for the first time in nine years. Forty people stood on";

    /** What was met under this address, with this text. */
    static Clipping clipping(String url, String body) {
        return Clipping.of(reading(url, "The ferry", null, null, body), FIRST);
    }

    private static Reading reading(
            @Nullable String url, String title, @Nullable String outlet, @Nullable String date, String body) {
        return new Reading(
                Reading.Kind.ARCHIVE_PAGE,
                0,
                url,
                null,
                title,
                List.of(),
                null,
                outlet == null ? null : new Credit("[" + outlet + "]", outlet, null),
                date == null ? null : PressDate.of(date),
                null,
                null,
                Body.ofParagraphs(List.of(body)),
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Quality.ARTICLE,
                PressDetails.NONE,
                Map.of());
    }

    private static boolean same(Reading known, Reading met) {
        return SamePost.test(Clipping.of(known, FIRST), met);
    }

    @Nested
    class Is_one_clipping {
        @Test
        void when_the_permalink_is_the_same_whatever_else_differs() {
            assertTrue(same(
                    reading("https://www.blog.example/2021/06/ferry/", "The ferry", null, null, FULL),
                    reading(
                            "http://blog.example/2021/06/ferry/?utm_source=x#more",
                            "Ferry!",
                            "AP",
                            "2020-01-01",
                            "Other.")));
        }

        @Test
        void when_title_and_text_fit_and_one_has_no_permalink() {
            assertTrue(same(
                    reading("https://blog.example/2021/06/ferry/", "The Ferry", "The Mill Gazette", "2021-06-19", FULL),
                    reading(null, "The ferry", "Mill Gazette", "2021-06", EXCERPT)));
        }

        @Test
        void when_only_its_title_is_listed() {
            assertTrue(same(
                    reading(null, "The ferry", null, "2021-06-19", FULL), reading(null, "The ferry", null, null, "")));
        }

        @Test
        void when_time_zones_move_the_day() {
            assertTrue(same(
                    reading(null, "The ferry", null, "2021-06-01T00:20:00+01:00", FULL),
                    reading(null, "The ferry", null, "2021-05-31T23:20:00Z", FULL)));
        }
    }

    @Nested
    class Is_another_clipping {
        @Test
        void when_another_outlet_carries_the_same_wire_text_under_the_same_headline() {
            assertFalse(same(
                    reading(null, "The ferry", "Longshore Wire", null, FULL),
                    reading(null, "The ferry", "The Mill Gazette", null, FULL)));
        }

        @Test
        void when_both_have_permalinks_of_their_own() {
            assertFalse(same(
                    reading("https://blog.example/2021/06/ferry/", "The ferry", null, null, FULL),
                    reading("https://blog.example/2021/07/ferry/", "The ferry", null, null, FULL)));
        }

        @Test
        void when_the_text_is_another() {
            assertFalse(same(
                    reading(null, "Weekly notes", null, null, FULL),
                    reading(
                            null,
                            "Weekly notes",
                            null,
                            null,
                            "Nothing sailed this week, and the harbour master went home early on all of the days.")));
        }

        @Test
        void when_the_dates_are_weeks_apart() {
            assertFalse(same(
                    reading(null, "The ferry", null, "2021-06-01", FULL),
                    reading(null, "The ferry", null, "2021-06-21", FULL)));
        }
    }

    @Nested
    class Is_merged {
        private final Clipping excerpt = Clipping.of(reading(null, "The ferry", null, "2021-06", EXCERPT), FIRST);

        @Test
        void so_that_the_fuller_text_wins_and_both_captures_stay() {
            Clipping merged = Fuller.of(
                    excerpt,
                    reading("https://blog.example/2021/06/ferry/", "The ferry", "AP", "2021-06-19", FULL),
                    SECOND);
            assertEquals(FULL, merged.body().text());
            assertEquals(List.of(FIRST, SECOND), merged.captures());
            assertEquals(2, merged.version());
            assertEquals(PressDate.of("2021-06-19"), merged.published());
            assertNotNull(merged.credit());
            assertEquals(excerpt.id(), merged.id());
        }

        @Test
        void so_that_a_shorter_text_takes_nothing_away() {
            Clipping full = Clipping.of(
                    reading("https://blog.example/2021/06/ferry/", "The ferry", "AP", "2021-06-19", FULL), FIRST);
            Clipping merged = Fuller.of(full, reading(null, "The ferry", null, "2021-06", EXCERPT), SECOND);
            assertEquals(FULL, merged.body().text());
            assertEquals(full.published(), merged.published());
            assertEquals(full.credit(), merged.credit());
        }

        @Test
        void so_that_the_same_capture_again_changes_nothing() {
            assertSame(excerpt, Fuller.of(excerpt, reading(null, "The ferry", null, "2021-06", EXCERPT), FIRST));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://Blog.example/2021/06/a/, blog.example/2021/06/a",
        "http://www.blog.example/?p=12&utm_medium=x, blog.example?p=12",
        "https://blog.example/%EA%B0%95/, blog.example/%EA%B0%95",
    })
    void a_permalink_is_known_by_what_names_the_post(String url, String key) {
        assertEquals(key, PostKeys.ofUrl(url));
    }

    @Test
    void a_site_or_no_address_names_no_post() {
        assertNull(PostKeys.ofUrl("https://blog.example/"));
        assertNull(PostKeys.ofUrl("not a url"));
        assertNull(PostKeys.ofUrl(null));
    }

    @Test
    void titles_are_known_by_their_letters() {
        assertEquals(PostKeys.ofTitle("“The Divers’ Bell” – Part 2"), PostKeys.ofTitle("The divers' bell - part 2"));
    }
}
