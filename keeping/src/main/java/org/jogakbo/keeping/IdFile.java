package org.jogakbo.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@code archive} of one side of a data folder: the archive's id, 32 hexadecimal digits, and a line feed. The id is drawn by chance and
 * tells nothing.
 */
final class IdFile {
    private static final int LENGTH = 32;

    private final Path file;

    IdFile(Path side) {
        this.file = side.resolve("archive");
    }

    /** The id; empty where there is none yet, as in folders of before. */
    Optional<String> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LENGTH + 2), StandardCharsets.ISO_8859_1).strip();
            if (!text.matches("[0-9a-f]{" + LENGTH + "}")) {
                throw new DataFolderException(file
                        + " does not hold an archive's id. Restore it from a backup, or delete it: the next command"
                        + " that writes makes it anew from the catalog.");
            }
            return Optional.of(text);
        }
    }

    void write(String id) throws IOException {
        Disk.replace(file, (id + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
