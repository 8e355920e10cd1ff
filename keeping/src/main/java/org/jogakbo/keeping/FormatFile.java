package org.jogakbo.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file {@code format} of one side of a data folder: the number of the layout, in decimal, and a line feed.
 */
final class FormatFile {
    /** The layout this program reads and writes. */
    static final int CURRENT = 1;

    private static final int LONGEST = 32;

    private final Path file;

    FormatFile(Path side) {
        this.file = side.resolve("format");
    }

    boolean exists() {
        return Files.exists(file);
    }

    void write() throws IOException {
        Disk.replace(file, (CURRENT + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Refuses every layout but the current one: there is no older one yet. */
    void check() throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).strip();
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new DataFolderException(
                    file + " does not hold a format number. If you know that this folder was written by this"
                            + " version of the program, write " + CURRENT
                            + " into that file; otherwise restore the folder from a backup.");
        }
        int found = Integer.parseInt(text);
        if (found > CURRENT) {
            throw new DataFolderException(
                    file.getParent() + " was written by a newer version of this program: it has format "
                            + found + ", and this version knows formats up to " + CURRENT
                            + ". Use the newer program, or another folder.");
        }
    }
}
