package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jogakbo.keeping.Invented;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every public store must do with what is put into it and withdrawn from it. */
abstract class ChangesContract extends PublicStoreContract {
    @Nested
    class A_clipping {
        private final PublicClipping first = Filed.of("first")
                .dated("2016-04-11")
                .categories("Mills")
                .text("Old words")
                .released();
        private final PublicClipping changed = Filed.of("first")
                .dated("2016-04-11")
                .categories("Mills")
                .text("Quite a few new words, many more than before")
                .released();
        private final PublicClipping refiled = Filed.of("first")
                .dated("2016-04-12")
                .categories("Floods")
                .text("Old words")
                .released();

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
            assertEquals(
                    List.of(changed.card()),
                    store.cards(new Shelf.Category("mills"), 1, 10).items());
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
        void stands_with_the_persons_it_names_as_long_as_it_names_them() {
            put(Filed.of("first")
                    .dated("2016-04-11")
                    .text("The boat of Ola Tavelrane came in.")
                    .released());
            assertEquals(List.of("first"), slugs(new Shelf.Person("ola-tavelrane")));
            assertEquals(
                    List.of(new Tally(new PublicName("Ola Tavelrane", "ola-tavelrane"), 1)),
                    store.overview().persons());
            put(refiled);
            assertEquals(List.of(), slugs(new Shelf.Person("ola-tavelrane")));
            assertEquals(List.of(), store.overview().persons());
        }

        @Test
        void that_is_withdrawn_leaves_a_mark_and_nothing_else() {
            put(first, at("other", "2016-04-11", 0));
            store.apply(List.of(), List.of(first.path()), Instant.EPOCH);
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
            store.apply(List.of(), List.of(first.path()), Instant.EPOCH);
            assertNotEquals(stamp, store.stamp());
            put(first);
            assertFalse(store.withdrawn(first.path()));
            assertEquals(stamp, store.stamp());
        }

        @Test
        void may_be_known_as_withdrawn_without_ever_being_here() {
            store.apply(List.of(), List.of(first.path(), first.path()), Instant.EPOCH);
            assertTrue(store.withdrawn(first.path()));
        }

        @Test
        void moves_to_another_address_in_one_change() {
            put(first);
            PublicClipping moved = at("second", "2016-04-11", 0);
            store.apply(List.of(moved), List.of(first.path()), Instant.EPOCH);
            assertEquals(List.of("second"), slugs(new Shelf.Everything()));
            assertTrue(store.withdrawn(first.path()));
        }

        @Test
        void put_and_withdrawn_in_one_change_stands() {
            put(first);
            store.apply(List.of(changed), List.of(first.path()), Instant.EPOCH);
            assertTrue(store.holdsExactly(changed));
            assertFalse(store.withdrawn(first.path()));
        }
    }

    @Nested
    class An_address {
        private final PublicClipping clipping = at("first", "2016-04-11", 0);
        private final PublicClipping moved = at("second", "2016-04-11", 0);

        private void vanish(PublicPath path) {
            store.apply(new EditionChange(List.of(), List.of(), List.of(path), Map.of(), Instant.EPOCH));
        }

        private void move(PublicPath from, PublicPath to) {
            store.apply(new EditionChange(List.of(), List.of(), List.of(), Map.of(from, to), Instant.EPOCH));
        }

        @Test
        void that_vanishes_leaves_what_there_would_be_had_it_never_been() {
            put(moved);
            String stamp = store.stamp();
            put(clipping);
            vanish(clipping.path());
            assertEquals(stamp, store.stamp());
            assertFalse(store.withdrawn(clipping.path()));
            assertEquals(List.of(), store.gone(9));
            store.apply(List.of(), List.of(clipping.path()), Instant.EPOCH);
            vanish(clipping.path());
            assertEquals(stamp, store.stamp(), "the mark vanishes too");
            assertEquals(List.of(), store.verify());
        }

        @Test
        void leads_on_until_something_else_stands_there() {
            put(moved);
            String stamp = store.stamp();
            move(clipping.path(), moved.path());
            assertNotEquals(stamp, store.stamp());
            assertEquals(moved.path(), store.moved(clipping.path()).orElseThrow());
            assertEquals(Map.of(clipping.path().toString(), moved.path()), store.moves());
            assertEquals(List.of(), store.verify());
            put(clipping);
            assertTrue(store.moved(clipping.path()).isEmpty());
            assertTrue(store.holds(clipping.path()));
        }

        @Test
        void leads_nowhere_when_its_target_is_taken_back() {
            put(moved);
            move(clipping.path(), moved.path());
            vanish(moved.path());
            assertTrue(store.moved(clipping.path()).isEmpty());
            assertEquals(Map.of(), store.moves());
            put(moved);
            move(clipping.path(), moved.path());
            store.apply(List.of(), List.of(moved.path()), Instant.EPOCH);
            assertTrue(store.moved(clipping.path()).isEmpty());
            assertEquals(List.of(), store.verify());
        }

        @Test
        void openly_withdrawn_is_told_for_ninety_days_before_the_last_change() {
            Instant long_ago = Instant.parse("2020-01-01T00:00:00Z");
            store.apply(List.of(), List.of(clipping.path()), long_ago);
            store.apply(List.of(), List.of(moved.path()), long_ago.plus(Duration.ofDays(90)));
            assertEquals(2, store.gone(9).size());
            PublicPath third = new PublicPath("2016/04", "third");
            store.apply(List.of(), List.of(third), long_ago.plus(Duration.ofDays(91)));
            assertEquals(2, store.gone(9).size());
            assertTrue(store.withdrawn(clipping.path()), "the address still says so");
        }
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
        assertThrows(IllegalStateException.class, () -> store.apply(broken, List.of(one.path()), Instant.EPOCH));
        assertEquals(before, store.stamp());
        assertTrue(store.holds(one.path()));
    }

    @Test
    void reading_may_go_on_while_a_list_is_walked() {
        store.apply(Invented.released(30), List.of(), Instant.EPOCH);
        List<PublicPath> found = new ArrayList<>();
        store.eachClipping(clipping -> store.find(clipping.path()).ifPresent(again -> found.add(again.path())));
        assertEquals(30, found.size());
    }
}
