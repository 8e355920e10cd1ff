package org.jogakbo.walk.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.Disk;
import org.jogakbo.keeping.WriterLock;
import org.jogakbo.keeping.sql.SqliteFile;

/** Files of computed stores that cannot be read any more: they are moved away, so that they can be made anew. */
public final class Damaged {
    private static final List<String> BESIDE = List.of("", "-wal", "-shm");

    private Damaged() {}

    /**
     * Moves what cannot be read of the public store into a folder of the private side. What an index lacks is found when it is opened.
     *
     * @return a sentence for each file that was moved
     */
    public static List<String> setAside(Path root, String command) throws IOException {
        DataFolder folder = DataFolder.open(root);
        new Wholeness(folder).refuseLostCatalog();
        try (WriterLock _ = folder.lock(command)) {
            return Files.exists(folder.edition()) && !new SqliteFile(folder.edition()).isSound()
                    ? moved(folder.edition(), folder.privateSide().resolve("set-aside"))
                    : List.of();
        }
    }

    private static List<String> moved(Path file, Path to) throws IOException {
        Files.createDirectories(to);
        List<String> told = new ArrayList<>();
        String number = "-" + (1 + count(to));
        for (String suffix : BESIDE) {
            Path one = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(one)) {
                Path there = to.resolve(file.getFileName() + number + suffix);
                Files.move(one, there);
                told.add(one + " cannot be read. It lies in " + there + " now, and is made anew.");
            }
        }
        Disk.syncFolder(to);
        return told;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
