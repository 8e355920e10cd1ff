package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.keeping.Invented;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every public store must do. */
abstract class PublicStoreContract {
    static final byte[] SALT = "sixteen bytes it".getBytes(StandardCharsets.US_ASCII);

    private PublicStore store;

    abstract PublicStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        assertEquals(List.of(), store.verify());
        store.close();
    }

    /** A clipping at the address that its slug and date give. */
    private static PublicClipping at(String slug, @Nullable String date, int position) {
        return Filed.of(slug).dated(date).position(position).released();
    }

    private void put(PublicClipping... clippings) {
        store.apply(List.of(clippings), List.of());
    }

    private List<String> slugs(Shelf shelf) {
        return slugs(store.cards(shelf, 1, 100).items());
    }

    private static List<String> slugs(List<PublicCard> cards) {
        return cards.stream().map(card -> card.path().slug()).toList();
    }

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
                            "next-year", "evening", "midnight", "eleventh-first", "eleventh-a", "eleventh-b", "month-only",
                            "january", "year-only", "year-before", "a-undated", "b-undated"),
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
                assertEquals(List.of(), store.cards(new Shelf.Everything(), number, 5).items());
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
                    Filed.of("a").dated("2016-04-11").outlet("The Mill Gazette").categories("Mills", "Floods").released(),
                    Filed.of("b").dated("2016-04-11").outlet("Mill Gazette").categories("mills").released(),
                    Filed.of("c").dated("2016-04-12").outlet("Mill Gazette").categories("Floods").released(),
                    Filed.of("d").dated("2016-04").outlet("강변일보").categories("mills").released(),
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
            store.apply(List.of(), List.of(new PublicPath("undated", "f"), new PublicPath("2016/04", "d")));
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
            store.apply(List.of(), all);
            assertEquals(new Overview(0, 0, List.of(), List.of(), List.of()), store.overview());
        }
    }

    @Nested
    class A_clipping {
        private final PublicClipping first = Filed.of("first").dated("2016-04-11").categories("Mills").text("Old words").released();
        private final PublicClipping changed =
                Filed.of("first").dated("2016-04-11").categories("Mills").text("Quite a few new words, many more than before").released();
        private final PublicClipping refiled =
                Filed.of("first").dated("2016-04-12").categories("Floods").text("Old words").released();

        @Test
        void is_found_as_it_was_put() {
            put(first);
            assertEquals(first, store.find(first.path()).orElseThrow());
            assertEquals(List.of(first.card()), store.cards(List.of(new PublicPath("2016/04", "no"), first.path())));
            assertTrue(store.holds(first.path()));
            assertTrue(store.holdsExactly(first));
            assertFalse(store.holdsExactly(changed));
        }

        @Test
        void that_is_unknown_is_not_found() {
            PublicPath path = new PublicPath("2016/04", "unheard-of");
            assertTrue(store.find(path).isEmpty());
            assertFalse(store.holds(path));
            assertFalse(store.withdrawn(path));
            assertFalse(store.holdsExactly(first));
        }

        @Test
        void put_twice_changes_nothing_the_second_time() {
            put(first);
            String stamp = store.stamp();
            put(first, first);
            assertEquals(stamp, store.stamp());
            assertEquals(1, store.overview().total());
        }

        @Test
        void is_replaced_by_another_form_of_itself() {
            put(first);
            String stamp = store.stamp();
            put(changed);
            assertNotEquals(stamp, store.stamp());
            assertTrue(store.holdsExactly(changed));
            assertEquals(List.of(changed.card()), store.cards(new Shelf.Category("mills"), 1, 10).items());
            put(first);
            assertEquals(stamp, store.stamp());
        }

        @Test
        void moves_to_other_shelves_when_it_changes() {
            put(first);
            put(refiled);
            assertEquals(List.of(), slugs(new Shelf.Category("mills")));
            assertEquals(List.of("first"), slugs(new Shelf.Category("floods")));
            assertEquals(List.of(new DayTally(12, 1, "floods")), store.days(YearMonth.of(2016, 4)));
        }

        @Test
        void that_is_withdrawn_leaves_a_mark_and_nothing_else() {
            put(first, at("other", "2016-04-11", 0));
            store.apply(List.of(), List.of(first.path()));
            assertTrue(store.withdrawn(first.path()));
            assertTrue(store.find(first.path()).isEmpty());
            assertFalse(store.holds(first.path()));
            assertEquals(List.of("other"), slugs(new Shelf.Everything()));
            assertEquals(List.of(), store.cards(List.of(first.path())));
            assertTrue(store.forgotten());
        }

        @Test
        void may_come_back_after_it_was_withdrawn() {
            put(first);
            String stamp = store.stamp();
            store.apply(List.of(), List.of(first.path()));
            assertNotEquals(stamp, store.stamp());
            put(first);
            assertFalse(store.withdrawn(first.path()));
            assertEquals(stamp, store.stamp());
        }

        @Test
        void may_be_known_as_withdrawn_without_ever_being_here() {
            store.apply(List.of(), List.of(first.path(), first.path()));
            assertTrue(store.withdrawn(first.path()));
        }

        @Test
        void moves_to_another_address_in_one_change() {
            put(first);
            PublicClipping moved = at("second", "2016-04-11", 0);
            store.apply(List.of(moved), List.of(first.path()));
            assertEquals(List.of("second"), slugs(new Shelf.Everything()));
            assertTrue(store.withdrawn(first.path()));
        }

        @Test
        void put_and_withdrawn_in_one_change_stands() {
            put(first);
            store.apply(List.of(changed), List.of(first.path()));
            assertTrue(store.holdsExactly(changed));
            assertFalse(store.withdrawn(first.path()));
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

    @Test
    void a_change_that_fails_leaves_nothing_behind() {
        PublicClipping one = at("one", "2016-04-11", 0);
        put(one);
        String before = store.stamp();
        List<PublicClipping> broken = new AbstractList<>() {
            @Override
            public PublicClipping get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("the second one is broken");
                }
                return at("two", "2016-04-11", 0);
            }

            @Override
            public int size() {
                return 2;
            }
        };
        assertThrows(IllegalStateException.class, () -> store.apply(broken, List.of(one.path())));
        assertEquals(before, store.stamp());
        assertTrue(store.holds(one.path()));
    }

    @Test
    void reading_may_go_on_while_a_list_is_walked() {
        store.apply(Invented.released(30), List.of());
        List<PublicPath> found = new ArrayList<>();
        store.eachClipping(clipping -> store.find(clipping.path()).ifPresent(again -> found.add(again.path())));
        assertEquals(30, found.size());
    }
}
