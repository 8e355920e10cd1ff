package org.jogakbo.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the stores of one archive have come to, written beside them when they are at rest: so that one that is missing, older or another
 * archive's is noticed by whoever opens the folder. It tells how much would be lost, and names nobody. The file {@code anchor} of the private
 * side (docs/formats/data-folder.md). Immutable.
 *
 * @param archive the archive's id
 * @param generation how many changes the catalog counted
 * @param persons how many persons it knew
 * @param rulings how many rulings
 * @param captures how many captures
 * @param standing how many clippings stood in public
 * @param logSize how many entries the log had
 * @param logRoot the root of its tree, as hexadecimal digits
 * @param logKey a digest of the key that signs it
 * @param salts a digest of the secret of its salts
 * @param stamp the stamp of the public store's content
 */
public record Anchor(
        String archive,
        long generation,
        long persons,
        long rulings,
        long captures,
        long standing,
        long logSize,
        String logRoot,
        String logKey,
        String salts,
        String stamp) {
    private static final int MOST_BYTES = 4_096;

    private static Path file(Path side) {
        return side.resolve("anchor");
    }

    /** The one that lies in this side of a folder; empty where none was ever written. */
    static Optional<Anchor> in(Path side) throws IOException {
        if (!Files.exists(file(side))) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file(side))) {
            Map<String, String> lines = new HashMap<>();
            new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .filter(words -> words.length == 2)
                    .forEach(words -> lines.put(words[0], words[1]));
            return Optional.of(parse(lines));
        } catch (IllegalArgumentException broken) {
            throw new DataFolderException(
                    file(side) + " is damaged, so it cannot be told whether anything of the archive is lost. Restore"
                            + " it from a backup; or, if you know that nothing is lost, delete it: the next command that"
                            + " writes makes it anew.",
                    broken);
        }
    }

    private static Anchor parse(Map<String, String> lines) {
        return new Anchor(
                word(lines, "archive"),
                number(lines, "generation"),
                number(lines, "persons"),
                number(lines, "rulings"),
                number(lines, "captures"),
                number(lines, "standing"),
                number(lines, "log-size"),
                word(lines, "log-root"),
                word(lines, "log-key"),
                word(lines, "salts"),
                word(lines, "stamp"));
    }

    private static String word(Map<String, String> lines, String name) {
        String word = lines.get(name);
        if (word == null || !word.matches("[0-9a-f]{1,64}")) {
            throw new IllegalArgumentException(name);
        }
        return word;
    }

    private static long number(Map<String, String> lines, String name) {
        return Long.parseLong(String.valueOf(lines.get(name)));
    }

    void write(Path side) throws IOException {
        String text = """
                archive %s
                generation %d
                persons %d
                rulings %d
                captures %d
                standing %d
                log-size %d
                log-root %s
                log-key %s
                salts %s
                stamp %s
                """.formatted(
                archive, generation, persons, rulings, captures, standing, logSize, logRoot, logKey, salts, stamp);
        Disk.replace(file(side), text.getBytes(StandardCharsets.UTF_8));
    }
}
