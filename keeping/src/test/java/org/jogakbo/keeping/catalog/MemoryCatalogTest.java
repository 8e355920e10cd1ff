package org.jogakbo.keeping.catalog;

class MemoryCatalogTest extends CatalogContract {
    @Override
    Catalog open() {
        return new MemoryCatalog();
    }
}
