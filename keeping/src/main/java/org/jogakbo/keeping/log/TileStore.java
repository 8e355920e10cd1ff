package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the files of a log lie, by their path below the log's address. */
interface TileStore {
    /**
     * @param most refuses a longer file, in bytes
     * @throws NoSuchFileException when there is none
     */
    byte[] read(String path, int most) throws IOException;

    /** Writes whole files; when this returns they are durable. A reader sees each of them whole or not at all. */
    void write(Map<String, byte[]> files) throws IOException;

    /** Gives a file another's place, durably. */
    void move(String from, String to) throws IOException;

    /** Removes files; need not be durable. */
    void remove(Collection<String> paths) throws IOException;

    /** Removes the partial tiles that came before this full one; need not be durable. */
    void removePartials(Tile full) throws IOException;

    /** The paths of all files under {@code tile/}, sorted. */
    List<String> tiles() throws IOException;

    /** For messages. */
    String where(String path);
}
