package org.jogakbo.keeping.catalog;

import org.junit.jupiter.api.Nested;

class MemoryCatalogTest {
    @Nested
    class Reads extends ReadingContract {
        @Override
        Catalog open() {
            return new MemoryCatalog();
        }
    }

    @Nested
    class Rules extends RulingContract {
        @Override
        Catalog open() {
            return new MemoryCatalog();
        }
    }
}
