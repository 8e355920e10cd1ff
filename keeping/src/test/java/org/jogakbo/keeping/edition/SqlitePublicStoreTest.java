package org.jogakbo.keeping.edition;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqlitePublicStoreTest extends PublicStoreContract {
    @TempDir
    Path folder;

    @Override
    PublicStore open() {
        return SqlitePublicStore.open(folder.resolve("edition.db"), SALT);
    }
}
