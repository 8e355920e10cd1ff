package org.jogakbo.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.catalog.MemoryCatalog;
import org.jogakbo.keeping.edition.MemoryEdition;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.keeping.log.TiledLog;
import org.jogakbo.keeping.vault.MemoryVault;
import org.jogakbo.search.desk.DeskIndex;
import org.jogakbo.search.open.PublicIndex;
import org.jogakbo.walk.log.Salts;

/** Archives that keep nothing on the disk but their salt, which they share. */
final class InMemory {
    private InMemory() {}

    static Archive archive(Path folder, InstantSource clock) throws IOException {
        Path keys = Files.createDirectories(folder.resolve("keys"));
        Archive.Stores stores = new Archive.Stores(
                new MemoryVault(),
                new MemoryCatalog(),
                DeskIndex.inMemory(),
                new MemoryEdition(new byte[32]),
                PublicIndex.inMemory(),
                TiledLog.inMemory("jogakbo/log"),
                Salts.in(keys.resolve("log-salt.key")));
        DataFolder data = DataFolder.prepare(folder.resolve("data"));
        return new Archive(data, new KeySource.Given("0".repeat(64)), () -> {}, stores, clock);
    }
}
