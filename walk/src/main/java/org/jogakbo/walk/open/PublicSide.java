package org.jogakbo.walk.open;

import java.io.IOException;
import java.nio.file.Path;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.edition.SqliteEdition;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.search.open.PublicIndex;

/** The public side of a data folder, opened for reading alone; the private side need not even be there. */
public final class PublicSide implements AutoCloseable {
    private final SqliteEdition edition;
    private final PublicIndex index;

    private final Path log;

    private PublicSide(SqliteEdition edition, PublicIndex index, Path log) {
        this.edition = edition;
        this.index = index;
        this.log = log;
    }

    public static PublicSide open(Path root) {
        DataFolder folder = DataFolder.openPublic(root);
        SqliteEdition edition = SqliteEdition.openReadOnly(folder.edition());
        try {
            return new PublicSide(edition, PublicIndex.readOnly(folder.publicIndex()), folder.log());
        } catch (RuntimeException failed) {
            edition.close();
            throw failed;
        }
    }

    public Edition edition() {
        return edition;
    }

    public PublicSearch search() {
        return index;
    }

    /** The folder of the log's files, which may be served as they are. */
    public Path log() {
        return log;
    }

    @Override
    public void close() throws IOException {
        try (edition) {
            index.close();
        }
    }
}
