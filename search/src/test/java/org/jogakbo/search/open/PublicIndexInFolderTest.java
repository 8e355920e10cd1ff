package org.jogakbo.search.open;

import org.jogakbo.search.IndexContract;
import org.jogakbo.search.Shelf;

class PublicIndexInFolderTest extends IndexContract {
    @Override
    protected Shelf open() {
        return new PublicShelf(PublicIndex.in(folder.resolve("index")));
    }
}
