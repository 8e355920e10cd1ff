package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.edition.Shelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A public store under test, and how its contracts fill it; after each test the store checks itself. */
abstract class PublicStoreContract {
    static final byte[] SALT = "sixteen bytes it".getBytes(StandardCharsets.US_ASCII);

    PublicStore store = new MemoryEdition(SALT);

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
    static PublicClipping at(String slug, @Nullable String date, int position) {
        return Filed.of(slug).dated(date).position(position).released();
    }

    final void put(PublicClipping... clippings) {
        store.apply(List.of(clippings), List.of(), Instant.EPOCH);
    }

    final List<String> slugs(Shelf shelf) {
        return slugs(store.cards(shelf, 1, 100).items());
    }

    static List<String> slugs(List<PublicCard> cards) {
        return cards.stream().map(card -> card.path().slug()).toList();
    }
}
