package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every public store must answer in lists and numbers. */
abstract class ListsContract extends PublicStoreContract {
    @Nested
    class A_list {
        @BeforeEach
        void fill() {
            put(
                    at("year-only", "2016", 0),
                    at("b-undated", null, 0),
                    at("month-only", "2016-04", 0),
                    at("eleventh-b", "2016-04-11", 1),
                    at("eleventh-a", "2016-04-11", 1),
                    at("eleventh-first", "2016-04-11", 0),
                    at("midnight", "2016-04-11T00:00:00Z", 0),
                    at("evening", "2016-04-11T20:15:00+09:00", 0),
                    at("january", "2016-01-02", 0),
                    at("a-undated", null, 9),
                    at("next-year", "2017-01-01", 0),
                    at("year-before", "2015-12-31", 0));
        }

        @Test
        void is_newest_first_with_the_vague_after_the_exact_and_the_undated_last() {
            assertEquals(
                    List.of(
                            "next-year",
                            "evening",
                            "midnight",
                            "eleventh-first",
                            "eleventh-a",
                            "eleventh-b",
                            "month-only",
                            "january",
                            "year-only",
                            "year-before",
                            "a-undated",
                            "b-undated"),
                    slugs(new Shelf.Everything()));
        }

        @Test
        void of_a_year_ends_with_what_has_no_month() {
            List<String> year = slugs(new Shelf.Year(2016));
            assertEquals(8, year.size());
            assertEquals("year-only", year.getLast());
        }

        @Test
        void of_a_month_ends_with_what_has_no_day() {
            assertEquals(
                    List.of("evening", "midnight", "eleventh-first", "eleventh-a", "eleventh-b", "month-only"),
                    slugs(new Shelf.Month(YearMonth.of(2016, 4))));
        }

        @Test
        void of_the_undated_holds_what_has_no_month() {
            assertEquals(List.of("year-only", "a-undated", "b-undated"), slugs(new Shelf.Undated()));
        }

        @Test
        void is_cut_into_pages_and_empty_beyond_them() {
            assertEquals(
                    List.of("january", "year-only"),
                    slugs(store.cards(new Shelf.Everything(), 2, 7).items()).subList(0, 2));
            assertEquals(12, store.cards(new Shelf.Everything(), 1, 5).total());
            assertEquals(3, store.cards(new Shelf.Everything(), 1, 5).pages());
            for (int number : new int[] {4, 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
                assertEquals(
                        List.of(),
                        store.cards(new Shelf.Everything(), number, 5).items());
            }
            assertEquals(0, store.cards(new Shelf.Outlet("nobody"), 1, 5).total());
            assertEquals(0, store.cards(new Shelf.Category("a/../b"), 1, 5).total());
        }

        @Test
        void leads_from_each_clipping_to_the_newer_and_the_older() {
            Neighbours middle = store.neighbours(new PublicPath("2016/04", "month-only"));
            assertEquals(List.of("eleventh-b", "january"), slugs(both(middle)));
            assertNull(store.neighbours(new PublicPath("2017/01", "next-year")).newer());
            assertNull(store.neighbours(new PublicPath("undated", "b-undated")).older());
            assertEquals(new Neighbours(null, null), store.neighbours(new PublicPath("2016/04", "unheard-of")));
        }

        @Test
        void is_walked_in_its_order() {
            List<String> walked = new ArrayList<>();
            store.eachClipping(clipping -> walked.add(clipping.path().slug()));
            assertEquals(slugs(new Shelf.Everything()), walked);
        }

        private static List<PublicCard> both(Neighbours neighbours) {
            List<PublicCard> both = new ArrayList<>();
            both.add(neighbours.newer());
            both.add(neighbours.older());
            return both;
        }
    }

    @Nested
    class The_overview {
        @BeforeEach
        void fill() {
            put(
                    Filed.of("a")
                            .dated("2016-04-11")
                            .outlet("The Mill Gazette")
                            .categories("Mills", "Floods")
                            .released(),
                    Filed.of("b")
                            .dated("2016-04-11")
                            .outlet("Mill Gazette")
                            .categories("mills")
                            .released(),
                    Filed.of("c")
                            .dated("2016-04-12")
                            .outlet("Mill Gazette")
                            .categories("Floods")
                            .released(),
                    Filed.of("d")
                            .dated("2016-04")
                            .outlet("강변일보")
                            .categories("mills")
                            .released(),
                    Filed.of("e").dated("2016").released(),
                    Filed.of("f").dated(null).categories("Otters").released());
        }

        @Test
        void counts_months_categories_and_outlets() {
            Overview overview = store.overview();
            assertEquals(6, overview.total());
            assertEquals(2, overview.undated());
            assertEquals(List.of(new MonthTally(YearMonth.of(2016, 4), 4, "mills")), overview.months());
            assertEquals(
                    List.of(
                            new Tally(new PublicName("mills", "mills"), 3),
                            new Tally(new PublicName("Floods", "floods"), 2),
                            new Tally(new PublicName("Otters", "otters"), 1)),
                    overview.categories());
            assertEquals(
                    List.of(
                            new Tally(new PublicName("Mill Gazette", "mill-gazette"), 3),
                            new Tally(new PublicName("강변일보", "강변일보"), 1)),
                    overview.outlets());
        }

        @Test
        void counts_the_days_of_a_month() {
            assertEquals(
                    List.of(new DayTally(11, 2, "mills"), new DayTally(12, 1, "floods")),
                    store.days(YearMonth.of(2016, 4)));
            assertEquals(List.of(), store.days(YearMonth.of(2016, 5)));
        }

        @Test
        void forgets_what_is_empty() {
            store.apply(
                    List.of(), List.of(new PublicPath("undated", "f"), new PublicPath("2016/04", "d")), Instant.EPOCH);
            Overview overview = store.overview();
            assertEquals(4, overview.total());
            assertEquals(1, overview.undated());
            assertEquals(2, overview.categories().size());
            assertEquals(1, overview.outlets().size());
            // Two against two: the slug decides; one against one: the spelling's text does.
            assertEquals("floods", overview.months().getFirst().leading());
            assertEquals("Mills", overview.categories().get(1).name().name());
        }

        @Test
        void of_nothing_is_empty() {
            List<PublicPath> all = new ArrayList<>();
            store.eachClipping(clipping -> all.add(clipping.path()));
            store.apply(List.of(), all, Instant.EPOCH);
            assertEquals(new Overview(0, 0, List.of(), List.of(), List.of(), List.of()), store.overview());
        }
    }

    @Test
    void a_series_is_told_by_part_then_by_date() {
        put(
                Filed.of("three").dated("2016-04-01").part("Down the river", 3).released(),
                Filed.of("one-b").dated("2016-05-01").part("Down the River", 1).released(),
                Filed.of("one-a").dated("2016-04-01").part("Down the river", 1).released(),
                Filed.of("one-undated").dated(null).part("Down the river", 1).released(),
                Filed.of("other").dated("2016-04-01").part("Up the river", 1).released());
        assertEquals(List.of("one-a", "one-b", "one-undated", "three"), slugs(store.series("down-the-river")));
        assertEquals(List.of(), store.series("unheard-of"));
    }
}
