package org.jogakbo.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.MemoryCatalog;
import org.jogakbo.walk.safety.SafetyRule;
import org.jogakbo.walk.safety.SafetyRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules about safety of an archive")
class SafetyRulesTest {
    private static final Instant NOON = Instant.parse("2027-05-03T12:00:00Z");

    private final Catalog catalog = new MemoryCatalog();
    private final SafetyRules rules = new SafetyRules(catalog, () -> NOON);

    @Test
    void hold_for_whoever_opens_the_catalog_next() {
        assertFalse(rules.demands(SafetyRule.TWO_PEOPLE));
        assertTrue(rules.demand(SafetyRule.TWO_PEOPLE, "Ilse\nHolt"));
        SafetyRules again = new SafetyRules(catalog, () -> NOON.plusSeconds(60));
        assertTrue(again.demands(SafetyRule.TWO_PEOPLE));
        assertFalse(again.demand(SafetyRule.TWO_PEOPLE, "Bram"), "it holds already");
        assertEquals(
                "Ilse Holt", again.last(SafetyRule.TWO_PEOPLE).orElseThrow().by());
    }

    @Test
    void keep_who_loosened_them_and_when() {
        rules.demand(SafetyRule.TWO_PEOPLE, "Ilse");
        rules.set(SafetyRule.TWO_PEOPLE, false, "Bram");
        assertFalse(rules.demands(SafetyRule.TWO_PEOPLE));
        assertEquals(2, rules.history(SafetyRule.TWO_PEOPLE).size());
        assertEquals(
                new SafetyRules.Change(false, NOON, "Bram"),
                rules.last(SafetyRule.TWO_PEOPLE).orElseThrow());
    }

    @Test
    void count_as_demanded_where_they_cannot_be_read() {
        catalog.change(changes -> {
            changes.set("safety.two-people", "perhaps");
            return true;
        });
        assertTrue(rules.demands(SafetyRule.TWO_PEOPLE));
    }
}
