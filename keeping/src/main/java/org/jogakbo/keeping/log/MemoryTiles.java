package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A log's files in memory. Safe for any thread. */
final class MemoryTiles implements TileStore {
    private final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public synchronized byte[] read(String path, int most) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new NoSuchFileException(path);
        }
        return bytes.clone();
    }

    @Override
    public synchronized void write(Map<String, byte[]> fresh) {
        files.putAll(fresh);
    }

    @Override
    public synchronized void move(String from, String to) throws IOException {
        files.put(to, read(from, Integer.MAX_VALUE));
        files.remove(from);
    }

    @Override
    public synchronized void remove(Collection<String> paths) {
        files.keySet().removeAll(List.copyOf(paths));
    }

    @Override
    public synchronized void removePartials(Tile full) {
        files.keySet().removeIf(path -> path.startsWith(full.path() + ".p/"));
    }

    @Override
    public synchronized List<String> tiles() {
        return files.keySet().stream().filter(path -> path.startsWith("tile/")).toList();
    }

    @Override
    public String where(String path) {
        return path;
    }
}
