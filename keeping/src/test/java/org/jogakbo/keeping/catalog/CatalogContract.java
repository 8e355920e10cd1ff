package org.jogakbo.keeping.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jogakbo.keeping.Invented;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A catalog under test, and how its contracts fill it; after each test the catalog checks itself. */
abstract class CatalogContract {
    static final Instant NOW = Invented.NOW;

    Catalog catalog = new MemoryCatalog();

    abstract Catalog open();

    @BeforeEach
    void openCatalog() {
        catalog = open();
    }

    @AfterEach
    void closeCatalog() {
        assertEquals(List.of(), catalog.verify());
        catalog.close();
    }

    final void change(Consumer<Changes> work) {
        catalog.change(changes -> {
            work.accept(changes);
            return true;
        });
    }

    /** Adds the captures and clippings of these numbers. */
    final void fill(int from, int to) {
        change(changes -> IntStream.range(from, to).forEach(number -> {
            changes.addCapture(Invented.capture(number));
            changes.save(Invented.clipping(number), "url " + number % 7, "title " + number % 5);
        }));
    }

    static <T> List<T> walked(Consumer<Consumer<T>> walk) {
        List<T> all = new ArrayList<>();
        walk.accept(all::add);
        return all;
    }
}
