package org.jogakbo.keeping.edition;

import org.junit.jupiter.api.Nested;

class MemoryEditionTest {
    @Nested
    class Answers extends ListsContract {
        @Override
        PublicStore open() {
            return new MemoryEdition(PublicStoreContract.SALT);
        }
    }

    @Nested
    class Keeps extends ChangesContract {
        @Override
        PublicStore open() {
            return new MemoryEdition(PublicStoreContract.SALT);
        }
    }
}
