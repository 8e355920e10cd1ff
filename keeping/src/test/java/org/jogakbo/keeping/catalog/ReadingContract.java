package org.jogakbo.keeping.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.Invented;
import org.jogakbo.keeping.catalog.Catalog.Counts;
import org.jogakbo.keeping.catalog.Catalog.Fetch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every catalog must do with captures, clippings and transactions. */
abstract class ReadingContract extends CatalogContract {
    @Nested
    class A_fetch {
        private final Capture capture = Invented.capture(3);
        private final Fetch fetch =
                new Fetch("https://river.example/?page=2", "W/\"강 1\"", null, capture.digest(), NOW);

        @Test
        void is_kept_under_its_address_until_the_next_one() {
            change(changes -> changes.addCapture(capture));
            change(changes -> changes.fetched(fetch));
            assertEquals(Optional.of(fetch), catalog.fetch(fetch.url()));
            assertEquals(Optional.empty(), catalog.fetch("https://river.example/"));
            Fetch next =
                    new Fetch(fetch.url(), null, "Mon, 11 Apr 2016 08:00:00 GMT", capture.digest(), NOW.plusSeconds(9));
            change(changes -> changes.fetched(next));
            assertEquals(Optional.of(next), catalog.fetch(fetch.url()));
        }

        @Test
        void of_bytes_that_are_unknown_is_refused() {
            assertThrows(IllegalArgumentException.class, () -> change(changes -> changes.fetched(fetch)));
            assertEquals(Optional.empty(), catalog.fetch(fetch.url()));
        }
    }

    @Nested
    class What_a_capture_prints {
        @Test
        void is_kept_for_each_capture_in_place_of_what_was_kept_of_it() {
            fill(3, 6);
            ClippingId id = Invented.clipping(3).id();
            Digest capture = Invented.clipping(3).captures().getFirst();
            assertEquals(List.of(), catalog.printed(id));
            change(changes -> changes.putPrinted(id, capture, new byte[] {1, 2}));
            change(changes -> {
                changes.putPrinted(id, capture, new byte[] {3});
                assertEquals(1, changes.printed(id).size());
            });
            assertEquals(1, catalog.printed(id).size());
            assertEquals(3, catalog.printed(id).getFirst()[0]);
        }

        @Test
        void of_a_clipping_or_capture_that_is_unknown_is_refused() {
            fill(3, 4);
            ClippingId id = Invented.clipping(3).id();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(changes ->
                            changes.putPrinted(id, Invented.capture(99).digest(), new byte[1])));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(
                            changes -> changes.putLetters(Invented.clipping(99).id(), new byte[1])));
        }

        @Test
        void is_told_by_its_letters_of_every_clipping() {
            fill(3, 5);
            ClippingId id = Invented.clipping(3).id();
            change(changes -> changes.putLetters(id, new byte[] {5, 6}));
            int[] seen = new int[2];
            catalog.eachLetters((clipping, letters, path) -> {
                seen[0]++;
                seen[1] += letters.length;
                assertEquals(clipping.equals(id) ? 2 : 0, letters.length);
            });
            assertEquals(2, seen[0]);
            assertEquals(2, seen[1]);
        }
    }

    @Nested
    class A_print {
        @Test
        void leads_to_the_other_clippings_that_share_it() {
            fill(3, 6);
            change(changes -> {
                changes.putPrints(Invented.clipping(3).id(), Set.of(1L, Long.MIN_VALUE));
                changes.putPrints(Invented.clipping(4).id(), Set.of(Long.MIN_VALUE, 7L));
                changes.putPrints(Invented.clipping(4).id(), Set.of(7L, 8L));
                changes.putPrints(Invented.clipping(5).id(), Set.of());
            });
            assertEquals(List.of(Invented.clipping(4)), sharing(3, Set.of(1L, Long.MIN_VALUE)));
            assertEquals(List.of(Invented.clipping(4)), sharing(5, Set.of(7L, 8L, 9L)));
            assertEquals(List.of(), sharing(4, Set.of(7L, 8L)), "nobody else");
            assertEquals(List.of(), sharing(4, Set.of()));
            assertEquals(List.of(Invented.clipping(4)), sharing(5, Set.of(7L, 8L, 9L), 2));
            assertEquals(List.of(), sharing(5, Set.of(7L, 9L), 2));
        }

        @Test
        void of_an_unknown_clipping_is_refused() {
            ClippingId unknown = Invented.clipping(9).id();
            assertThrows(
                    IllegalArgumentException.class, () -> change(changes -> changes.putPrints(unknown, Set.of(1L))));
        }

        private List<Clipping> sharing(int number, Set<Long> prints) {
            return sharing(number, prints, 1);
        }

        private List<Clipping> sharing(int number, Set<Long> prints, int atLeast) {
            return catalog.sharing(Invented.clipping(number).id(), prints, atLeast).stream()
                    .map(Ruled::clipping)
                    .toList();
        }
    }

    @Nested
    class A_capture {
        private final Capture capture = Invented.capture(3);

        @Test
        void is_kept_as_it_was_added_and_waits_to_be_read() {
            change(changes -> {
                assertFalse(changes.known(capture.digest()));
                changes.addCapture(capture);
                assertTrue(changes.known(capture.digest()));
            });
            assertEquals(Optional.of(capture), catalog.capture(capture.digest()));
            assertEquals(Optional.of(ReadState.PENDING), catalog.state(capture.digest()));
            assertEquals(List.of(capture), walked(catalog::eachPending));
        }

        @Test
        void added_again_stays_as_it_is() {
            change(changes -> changes.addCapture(capture));
            change(changes -> changes.markRead(capture.digest()));
            change(changes ->
                    changes.addCapture(new Capture(capture.digest(), "other", null, null, NOW, 1, "other.warc.gz", 9)));
            assertEquals(Optional.of(capture), catalog.capture(capture.digest()));
            assertEquals(Optional.of(ReadState.READ), catalog.state(capture.digest()));
        }

        @Test
        void is_read_or_refused_or_read_again() {
            Refusal refusal = new Refusal(capture.input(), "It is a photograph", "Type its text");
            change(changes -> changes.addCapture(capture));
            change(changes -> changes.markRefused(capture.digest(), refusal));
            change(changes -> changes.markRefused(capture.digest(), refusal));
            assertEquals(List.of(refusal), walked(catalog::eachRefusal));
            assertEquals(new Counts(1, 0, 1, 0, 0, 0, 0), catalog.counts());
            change(changes -> changes.markPending(capture.digest()));
            assertEquals(new Counts(1, 1, 0, 0, 0, 0, 0), catalog.counts());
            change(changes -> changes.markRead(capture.digest()));
            assertEquals(new Counts(1, 0, 0, 0, 0, 0, 0), catalog.counts());
        }

        @Test
        void that_is_unknown_cannot_be_marked() {
            assertThrows(IllegalArgumentException.class, () -> change(changes -> changes.markRead(capture.digest())));
            assertTrue(catalog.capture(capture.digest()).isEmpty());
            assertTrue(catalog.state(capture.digest()).isEmpty());
        }

        @Test
        void stands_in_the_order_of_the_vault() {
            List<Capture> captures =
                    IntStream.range(95, 105).mapToObj(Invented::capture).toList();
            assertTrue(catalog.lastCapture().isEmpty());
            change(changes -> captures.reversed().forEach(changes::addCapture));
            assertEquals(captures, walked(catalog::eachCapture));
            assertEquals(captures, walked(catalog::eachPending));
            assertEquals(Optional.of(captures.getLast()), catalog.lastCapture());
        }

        @Test
        void can_be_marked_while_the_waiting_ones_are_walked() {
            fill(0, 20);
            catalog.eachPending(one -> change(changes -> changes.markRead(one.digest())));
            assertEquals(0, catalog.counts().pending());
        }
    }

    @Nested
    class A_clipping {
        private final Clipping first = Invented.clipping(3);

        @BeforeEach
        void addCapture() {
            change(changes -> changes.addCapture(Invented.capture(3)));
        }

        @Test
        void is_kept_with_every_field() {
            IntStream.range(4, 60).forEach(number -> {
                Clipping clipping = Invented.clipping(number);
                change(changes -> {
                    changes.addCapture(Invented.capture(number));
                    changes.save(clipping, null, "");
                    assertEquals(Optional.of(clipping), changes.clipping(clipping.id()));
                });
                assertEquals(Optional.of(clipping), catalog.clipping(clipping.id()));
            });
        }

        @Test
        void of_every_kind_of_block_comes_back_the_same() {
            Clipping rich = Rich.clipping(first);
            change(changes -> changes.save(rich, null, ""));
            assertEquals(Optional.of(rich), catalog.clipping(rich.id()));
        }

        @Test
        void is_found_by_its_keys_as_they_are_now() {
            fill(10, 20);
            change(changes -> {
                List<Clipping> found = changes.byUrl("url 3");
                assertEquals(
                        List.of(Invented.clipping(10), Invented.clipping(17)).stream()
                                .sorted((one, other) ->
                                        one.id().value().compareTo(other.id().value()))
                                .toList(),
                        found);
                assertEquals(2, changes.byTitle("title 0").size());
                assertEquals(List.of(), changes.byUrl("url 9"));
                Clipping next = Rich.nextVersion(found.getFirst(), "Another title");
                changes.save(next, null, "another");
                assertEquals(List.of(next), changes.byTitle("another"));
                assertEquals(1, changes.byUrl("url 3").size());
            });
        }

        @Test
        void keeps_every_version() {
            Clipping second = Rich.nextVersion(first, "Second title");
            Clipping third = Rich.nextVersion(second, "Third title");
            change(changes -> changes.save(first, null, ""));
            change(changes -> changes.save(second, null, ""));
            change(changes -> changes.save(third, null, ""));
            assertEquals(List.of(first, second, third), catalog.versions(first.id()));
            assertEquals(Optional.of(third), catalog.clipping(first.id()));
            assertEquals(1, catalog.counts().clippings());
        }

        @Test
        void is_not_saved_over_somebody_elses_change() {
            Clipping second = Rich.nextVersion(first, "Second title");
            assertStale(second);
            change(changes -> changes.save(first, null, ""));
            assertStale(first);
            change(changes -> changes.save(second, null, ""));
            assertStale(Rich.nextVersion(first, "Another second title"));
            assertStale(Rich.nextVersion(Rich.nextVersion(second, "x"), "A fourth"));
            assertEquals(Optional.of(second), catalog.clipping(first.id()));
        }

        private void assertStale(Clipping clipping) {
            assertThrows(StaleClippingException.class, () -> change(changes -> changes.save(clipping, null, "")));
        }

        @Test
        void is_linked_to_its_captures() {
            change(changes -> changes.addCapture(Invented.capture(4)));
            change(changes -> changes.save(first, null, ""));
            Clipping met = Rich.metIn(first, Invented.capture(4).digest());
            change(changes -> changes.save(met, null, ""));
            assertEquals(
                    List.of(first.id()), catalog.clippingsIn(Invented.capture(4).digest()));
            assertEquals(List.of(), catalog.clippingsIn(Invented.capture(5).digest()));
        }

        @Test
        void is_told_among_those_of_a_capture_in_the_order_in_which_they_were_met() {
            Digest later = Invented.capture(9).digest();
            List<Clipping> posts =
                    Stream.of(3, 1, 5, 2, 4).map(Invented::clipping).toList();
            change(changes -> {
                IntStream.of(1, 2, 3, 4, 5, 9).mapToObj(Invented::capture).forEach(changes::addCapture);
                posts.forEach(post -> changes.save(post, null, ""));
            });
            for (Clipping post : posts) {
                change(changes -> changes.save(Rich.metIn(post, later), null, ""));
            }
            change(changes -> changes.save(Rich.metIn(Rich.metIn(posts.getLast(), later), later), null, ""));
            assertEquals(posts.stream().map(Clipping::id).toList(), catalog.clippingsIn(later));
        }

        @Test
        void of_an_unknown_capture_is_refused() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(changes -> changes.save(Invented.clipping(9), null, "")));
        }
    }

    @Nested
    class A_change {
        @Test
        void that_throws_did_not_happen() {
            fill(0, 3);
            Counts before = catalog.counts();
            assertThrows(
                    IllegalStateException.class,
                    () -> change(changes -> {
                        changes.addCapture(Invented.capture(50));
                        changes.save(Rich.nextVersion(Invented.clipping(1), "x"), null, "");
                        changes.rule(Invented.clipping(1).id(), new Ruling.Release(), NOW, "");
                        changes.set("title", "x");
                        throw new IllegalStateException("in the middle");
                    }));
            assertEquals(before, catalog.counts());
            assertEquals(
                    Optional.of(Invented.clipping(1)),
                    catalog.clipping(Invented.clipping(1).id()));
            assertTrue(catalog.setting("title").isEmpty());
            fill(50, 51);
        }

        @Test
        void is_not_seen_by_others_before_its_end() {
            change(changes -> {
                changes.set("title", "x");
                assertTrue(catalog.setting("title").isEmpty());
            });
        }

        @Test
        void cannot_be_made_within_another() {
            assertThrows(IllegalStateException.class, () -> change(_ -> change(_ -> {})));
        }

        @Test
        void waits_for_another_threads() throws InterruptedException {
            List<Thread> threads = IntStream.range(0, 8)
                    .mapToObj(number -> Thread.ofVirtual().start(() -> fill(number * 10, number * 10 + 10)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(80, catalog.counts().clippings());
        }
    }
}
