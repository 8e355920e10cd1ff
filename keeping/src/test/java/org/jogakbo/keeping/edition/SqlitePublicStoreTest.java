package org.jogakbo.keeping.edition;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

class SqlitePublicStoreTest {
    @TempDir
    Path folder;

    @Nested
    class Answers extends ListsContract {
        @Override
        PublicStore open() {
            return SqlitePublicStore.open(folder.resolve("edition.db"), PublicStoreContract.SALT);
        }
    }

    @Nested
    class Keeps extends ChangesContract {
        @Override
        PublicStore open() {
            return SqlitePublicStore.open(folder.resolve("edition.db"), PublicStoreContract.SALT);
        }
    }
}
