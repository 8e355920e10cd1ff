package org.jogakbo.keeping.edition;

class MemoryEditionTest extends PublicStoreContract {
    @Override
    PublicStore open() {
        return new MemoryEdition(SALT);
    }
}
