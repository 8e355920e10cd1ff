package org.jogakbo.walk.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.SqliteCatalog;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.identity.Register;
import org.jogakbo.protection.leak.Leak;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.publishing.files.Inspection;

/** The leak check of a static edition while it is written: one protected name, and the earlier edition stays as it is. Safe for any thread. */
public final class LeakInspection implements Inspection {
    private final LeakScanner scanner;

    LeakInspection(LeakScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * For an edition of the archive in this folder, which remembers where it lies; empty where its private side is not, as on a public host: there nobody knows what is protected.
     *
     * @param out where the edition is to lie
     * @param baseUrl its public address; perhaps empty
     * @throws org.jogakbo.keeping.identity.SealedException when there are protected people and the key to who they are is missing
     */
    public static Optional<LeakInspection> of(Path root, KeySource key, Path out, String baseUrl) {
        DataFolder folder = DataFolder.openPublic(root);
        if (Files.notExists(folder.catalog())) {
            return Optional.empty();
        }
        try (Catalog catalog = SqliteCatalog.open(folder.catalog())) {
            Editions.remember(catalog, out, baseUrl);
            return Optional.of(
                    new LeakInspection(new LeakScanner(new Protections(new Register(catalog, key).persons()))));
        }
    }

    @Override
    public void inspect(String path, byte[] bytes) throws IOException {
        List<Leak> leaks = new ArrayList<>(scanner.scan("the name of a file", path));
        leaks.addAll(scanner.scan("/" + (leaks.isEmpty() ? path : "…"), bytes));
        if (!leaks.isEmpty()) {
            throw new IOException(
                    "A protected name would have been published, so nothing was written. " + leaks.getFirst()
                            + " Run reindex, then leakcheck; if it stays, withdraw that clipping and report it as in SECURITY.md.");
        }
    }
}
