package org.jogakbo.search.desk;

import org.jogakbo.search.IndexContract;
import org.jogakbo.search.Shelf;

class DeskIndexInMemoryTest extends IndexContract {
    @Override
    protected Shelf open() {
        return new DeskShelf(DeskIndex.inMemory());
    }
}
