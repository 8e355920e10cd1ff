package org.jogakbo.search.open;

import org.jogakbo.search.IndexContract;
import org.jogakbo.search.Shelf;

class PublicIndexInMemoryTest extends IndexContract {
    @Override
    protected Shelf open() {
        return new PublicShelf(PublicIndex.inMemory());
    }
}
