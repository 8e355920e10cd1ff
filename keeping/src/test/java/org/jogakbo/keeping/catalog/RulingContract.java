package org.jogakbo.keeping.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.Invented;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Catalog.Left;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.person.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every catalog must do with decisions, standings, persons and settings. */
abstract class RulingContract extends CatalogContract {
    private static final PublicPath PATH = new PublicPath("2016/04", "the-weir");

    @Nested
    class A_decision {
        private final ClippingId id = Invented.clipping(3).id();

        @BeforeEach
        void addClipping() {
            fill(3, 4);
        }

        @Test
        void counts_until_the_next_one_and_all_are_kept() {
            List<Decision> decisions = List.of(
                    new Decision(new Ruling.Release(), NOW, "", 1),
                    new Decision(
                            new Ruling.Redact(new Redaction(
                                    List.of(new Redaction.Span("the blue ferry", "a boat")),
                                    Redaction.Choice.LEFT_OUT,
                                    "https://safe.example/copy",
                                    Redaction.Choice.STANDS,
                                    Redaction.Choice.BY_RULE,
                                    Redaction.Choice.LEFT_OUT,
                                    Redaction.Choice.BY_RULE,
                                    true,
                                    true)),
                            NOW.plusNanos(5),
                            "Tam",
                            1),
                    new Decision(new Ruling.Withhold(), NOW.minusSeconds(9), "", 1),
                    new Decision(new Ruling.Withdraw(true), NOW, "Mina", 0));
            for (Decision decision : decisions) {
                change(changes -> {
                    changes.rule(id, decision);
                    assertEquals(
                            decision.ruling(), changes.ruled(id).orElseThrow().ruling());
                });
                assertEquals(decision.ruling(), catalog.ruled(id).orElseThrow().ruling());
            }
            assertEquals(decisions, catalog.decisions(id));
        }

        @Test
        void that_redacts_can_be_sealed_where_it_stands() {
            Ruling redact = new Ruling.Redact(Redaction.NONE);
            change(changes -> {
                changes.rule(id, new Ruling.Release(), NOW, "Tam");
                changes.rule(id, redact, NOW, "Tam");
                changes.rule(id, new Ruling.Withhold(), NOW, "Mina");
            });
            assertEquals(List.of(new Redacting(id, 2, redact)), catalog.redactings());
            Redacting sealed = new Redacting(id, 2, new Ruling.Sealed("AQID"));
            change(changes -> changes.reseal(sealed));
            assertEquals(List.of(sealed), catalog.redactings());
            assertEquals(
                    new Decision(sealed.ruling(), NOW, "Tam", 1),
                    catalog.decisions(id).get(1));
            assertEquals(new Ruling.Withhold(), catalog.ruled(id).orElseThrow().ruling());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(changes -> changes.reseal(new Redacting(id, 9, redact))));
        }

        @Test
        void on_an_unknown_clipping_is_refused() {
            ClippingId unknown = Invented.clipping(9).id();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(changes -> changes.rule(unknown, new Ruling.Release(), NOW, "")));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> change(changes -> changes.stand(unknown, Standing.fresh(NOW))));
            assertTrue(catalog.ruled(unknown).isEmpty());
            assertEquals(List.of(), catalog.decisions(unknown));
        }
    }

    @Nested
    class A_standing {
        private final ClippingId id = Invented.clipping(3).id();
        private final Standing standing = new Standing(PATH, NOW, NOW.plusSeconds(60));

        @BeforeEach
        void addClippings() {
            fill(3, 5);
        }

        @Test
        void is_kept_replaced_and_forgotten() {
            change(changes -> changes.stand(id, Standing.fresh(NOW)));
            assertEquals(0, catalog.counts().standing());
            change(changes -> changes.stand(id, standing));
            assertEquals(standing, catalog.ruled(id).orElseThrow().standing());
            assertEquals(id, catalog.clippingAt(PATH).orElseThrow().clipping().id());
            assertEquals(1, catalog.counts().standing());
            change(changes -> changes.unstand(id));
            assertTrue(catalog.clippingAt(PATH).isEmpty());
            assertEquals(
                    new Ruled(Invented.clipping(3), null, null),
                    catalog.ruled(id).orElseThrow());
        }

        @Test
        void has_its_address_for_itself() {
            change(changes -> changes.stand(id, standing));
            change(changes -> changes.stand(id, standing));
            assertThrows(
                    StoreException.class,
                    () -> change(changes -> changes.stand(Invented.clipping(4).id(), standing)));
        }
    }

    @Nested
    class A_release {
        private final ClippingId id = Invented.clipping(3).id();

        @BeforeEach
        void addClipping() {
            fill(3, 4);
        }

        private void next() {
            change(changes -> {
                Clipping now = changes.clipping(id).orElseThrow();
                changes.save(Rich.nextVersion(now, "Another title"), null, "another");
            });
        }

        @Test
        void covers_the_text_that_was_seen_until_another_one_is() {
            Clipping first = catalog.clipping(id).orElseThrow();
            change(changes -> changes.rule(id, new Ruling.Release(), NOW, "Tam"));
            next();
            Ruled ruled = catalog.ruled(id).orElseThrow();
            assertEquals(2, ruled.clipping().version());
            assertEquals(first.title(), ruled.text().title());
            assertEquals(1, ruled.text().version());
            change(changes -> changes.rule(id, new Ruling.Release(), NOW, "Tam"));
            assertEquals(2, catalog.ruled(id).orElseThrow().text().version());
        }

        @Test
        void that_stands_keeps_its_text_whatever_is_decided_since() {
            change(changes -> {
                changes.rule(id, new Ruling.Release(), NOW, "Tam");
                changes.stand(id, new Standing(PATH, NOW, NOW, 1));
            });
            next();
            change(changes -> changes.rule(id, new Ruling.Release(), NOW, "Tam"));
            assertEquals(1, catalog.ruled(id).orElseThrow().text().version());
            change(changes ->
                    assertEquals(1, changes.ruled(id).orElseThrow().text().version()));
            change(changes -> changes.stand(id, new Standing(PATH, NOW, NOW, 0)));
            assertEquals(2, catalog.ruled(id).orElseThrow().text().version(), "0 is whichever is current");
        }

        @Test
        void that_is_taken_back_is_among_the_withdrawn() {
            change(changes -> changes.rule(id, new Ruling.Withdraw(true), NOW, "Tam"));
            assertEquals(
                    List.of(id),
                    catalog.withdrawn().stream()
                            .map(ruled -> ruled.clipping().id())
                            .toList());
            change(changes -> changes.rule(id, new Ruling.Release(), NOW, "Tam"));
            assertEquals(List.of(), catalog.withdrawn());
        }
    }

    @Nested
    class An_address_that_was_left {
        private final ClippingId one = Invented.clipping(3).id();
        private final ClippingId other = Invented.clipping(4).id();
        private final PublicPath elsewhere = new PublicPath("2016/05", "the-weir");

        @BeforeEach
        void addClippings() {
            fill(3, 5);
        }

        @Test
        void is_found_by_its_slug_and_by_the_whole_of_it() {
            change(changes -> {
                changes.leave(new Former(one, PATH, Left.SILENT, NOW));
                changes.leave(new Former(other, elsewhere, Left.OPEN, NOW));
            });
            assertEquals(2, catalog.formerly("the-weir").size());
            assertEquals(
                    one, catalog.formerly(PATH.toString()).getFirst().clipping().id());
            assertEquals(List.of(), catalog.formerly("weir"));
            assertEquals(List.of(), catalog.formerly("2016/04/the-weir"));
        }

        @Test
        void is_kept_once_and_forgotten_when_told() {
            Former last = new Former(one, PATH, Left.OPEN, NOW.plusSeconds(5));
            Former first = new Former(one, elsewhere, Left.MOVED, NOW);
            change(changes -> {
                changes.leave(new Former(one, PATH, Left.SILENT, NOW.minusSeconds(5)));
                changes.leave(first);
                changes.leave(last);
            });
            assertEquals(List.of(first, last), catalog.formers(one));
            List<Former> all = new ArrayList<>();
            catalog.eachFormer(all::add);
            assertEquals(List.of(last, first), all);
            change(changes -> changes.forget(one, PATH));
            assertEquals(List.of(first), catalog.formers(one));
            assertEquals(List.of(), catalog.formers(other));
        }
    }

    @Test
    void walks_all_clippings_by_id_while_they_change() {
        fill(0, 40);
        List<Ruled> before = walked(catalog::eachClipping);
        assertEquals(40, before.size());
        assertEquals(
                before.stream()
                        .map(ruled -> ruled.clipping().id().value())
                        .sorted()
                        .toList(),
                before.stream().map(ruled -> ruled.clipping().id().value()).toList());
        catalog.eachClipping(ruled -> {
            assertEquals(null, ruled.ruling());
            change(changes -> changes.rule(ruled.clipping().id(), new Ruling.Release(), NOW, ""));
        });
        catalog.eachClipping(ruled -> assertEquals(new Ruling.Release(), ruled.ruling()));
    }

    @Test
    void finds_what_stands_under_a_slug() {
        fill(3, 5);
        ClippingId one = Invented.clipping(3).id();
        ClippingId other = Invented.clipping(4).id();
        change(changes -> changes.stand(one, new Standing(new PublicPath("2016/05", "the-weir"), NOW, NOW)));
        change(changes -> changes.stand(other, new Standing(new PublicPath("2016/04", "the-weir"), NOW, NOW)));
        assertEquals(
                List.of(other, one),
                catalog.withSlug("the-weir").stream()
                        .map(ruled -> ruled.clipping().id())
                        .toList());
        assertTrue(catalog.withSlug("weir").isEmpty());
        assertTrue(catalog.withSlug("the_weir").isEmpty());
    }

    @Nested
    class A_person {
        private KeptPerson add(Level level, @Nullable String as, String sealed) {
            return catalog.change(changes -> {
                KeptPerson person = KeptPerson.of(changes.nextPerson(), level, as, sealed);
                changes.putPerson(person);
                return person;
            });
        }

        @Test
        void gets_a_number_and_may_be_described_anew() {
            KeptPerson first = add(Level.PSEUDONYM, "Ms. Lake", "AQI=");
            KeptPerson second = add(Level.WITHHELD, null, "Aw==");
            assertTrue(second.id() > first.id());
            assertEquals(List.of(first, second), catalog.persons());
            KeptPerson named = KeptPerson.of(first.id(), Level.NAMED, null, "CQ==");
            change(changes -> changes.putPerson(named));
            assertEquals(List.of(named, second), catalog.persons());
            assertEquals(2, catalog.counts().persons());
        }

        @Test
        void that_is_removed_leaves_a_number_nobody_gets_again() {
            add(Level.WITHHELD, null, "AQ==");
            KeptPerson last = add(Level.WITHHELD, null, "Ag==");
            change(changes -> changes.removePerson(last.id()));
            assertEquals(1, catalog.persons().size());
            assertTrue(add(Level.WITHHELD, null, "Aw==").id() > last.id());
        }

        @Test
        void that_is_unknown_cannot_be_removed() {
            assertThrows(IllegalArgumentException.class, () -> change(changes -> changes.removePerson(77)));
        }
    }

    @Test
    void keeps_settings() {
        assertTrue(catalog.setting("title").isEmpty());
        change(changes -> changes.set("title", "강 아카이브"));
        change(changes -> changes.set("title", "The River Archive"));
        assertEquals(Optional.of("The River Archive"), catalog.setting("title"));
    }
}
