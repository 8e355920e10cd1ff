package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jogakbo.keeping.Disk;

/** A log's files in a folder, as any web server can serve them. Safe for any thread, with one writer. */
final class FolderTiles implements TileStore {
    private final Path folder;

    FolderTiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] read(String path, int most) throws IOException {
        Path file = folder.resolve(path);
        long size = Files.size(file);
        if (size > most) {
            throw new IOException(file + " is too long (" + size + " bytes). Restore it from a backup.");
        }
        return Files.readAllBytes(file);
    }

    @Override
    public void write(Map<String, byte[]> files) throws IOException {
        Set<Path> changed = new LinkedHashSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            makeFolder(Disk.parent(path), changed);
            Disk.replaceLazily(path, file.getValue());
        }
        for (Path parent : changed) {
            Disk.syncFolder(parent);
        }
    }

    /** Makes the folders in which a file is to lie, and notes which names have to be synced. */
    private static void makeFolder(Path parent, Set<Path> changed) throws IOException {
        if (!Files.isDirectory(parent)) {
            makeFolder(Disk.parent(parent), changed);
            Files.createDirectory(parent);
        }
        changed.add(parent);
    }

    @Override
    public void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        Disk.syncFolder(folder);
    }

    @Override
    public void remove(Collection<String> paths) throws IOException {
        for (String path : paths) {
            Files.deleteIfExists(folder.resolve(path));
        }
    }

    @Override
    public void removePartials(Tile full) throws IOException {
        Path partials = folder.resolve(full.path() + ".p");
        if (Files.isDirectory(partials)) {
            try (Stream<Path> files = Files.list(partials)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(partials);
        }
    }

    @Override
    public List<String> tiles() throws IOException {
        Path tiles = folder.resolve("tile");
        if (!Files.isDirectory(tiles)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tiles)) {
            return files.filter(Files::isRegularFile)
                    .map(this::relative)
                    .sorted()
                    .toList();
        }
    }

    private String relative(Path file) {
        return StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    @Override
    public String where(String path) {
        return folder.resolve(path).toString();
    }
}
