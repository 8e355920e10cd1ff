package org.jogakbo.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jogakbo.intake.bounds.Bounds;

/** A cheap guess at how much an input holds, for a progress bar: follows no link and opens no document. */
final class Counting {
    private static final int DEEPEST = Bounds.DEFAULT.folders();

    private Counting() {}

    static long of(String input) {
        try {
            return input.equals("-") ? 1 : of(Path.of(input), 0);
        } catch (InvalidPathException _) {
            return 1;
        }
    }

    private static long of(Path path, int level) {
        try {
            if (Files.isDirectory(path)) {
                long sum = 0;
                for (Path entry : level < DEEPEST ? Folder.entries(path) : List.<Path>of()) {
                    sum += Files.isSymbolicLink(entry) ? 1 : of(entry, level + 1);
                }
                return sum;
            }
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip") ? members(path) : 1;
        } catch (IOException _) {
            return 1;
        }
    }

    private static long members(Path zip) throws IOException {
        if (!Files.isRegularFile(zip)) {
            return 1;
        }
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
            return Math.max(1, file.size());
        }
    }
}
