package org.jogakbo.walk.whole;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.Disk;
import org.jogakbo.protection.PublicPath;

/**
 * The addresses that were taken down while the catalog was lost: the file {@code taken-down} of the private side, an address a line. Whoever
 * opens the folder with its catalog again withdraws them, and then empties it.
 */
public final class TakenDown {
    private static final int MOST_BYTES = 1 << 22;

    private final Path side;
    private final Path file;

    public TakenDown(DataFolder folder) {
        this.side = folder.privateSide();
        this.file = side.resolve("taken-down");
    }

    public boolean isEmpty() {
        return Files.notExists(file);
    }

    public List<PublicPath> paths() throws IOException {
        if (isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> PublicPath.parse(line.strip()).stream())
                    .toList();
        }
    }

    /** Durable when this returns; asked before they are taken down, so that none comes back unseen. */
    void add(List<PublicPath> paths) throws IOException {
        Set<PublicPath> all = new LinkedHashSet<>(paths());
        all.addAll(paths);
        List<String> lines = new ArrayList<>();
        all.forEach(path -> lines.add(path + "\n"));
        Disk.replace(file, String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** Their withdrawal is in the catalog. */
    public void clear() throws IOException {
        Files.deleteIfExists(file);
        Disk.syncFolder(side);
    }
}
