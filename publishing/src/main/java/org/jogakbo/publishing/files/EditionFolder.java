package org.jogakbo.publishing.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that is, or is not, a static edition; and whose. For one thread. */
public final class EditionFolder {
    /** Marks a folder as an edition, so that no other is ever replaced. */
    static final String MARK = ".jogakbo-edition";

    private static final String FIRST_LINE =
            "A static edition by Jogakbo. The next one replaces this folder as a whole.";
    private static final String ARCHIVE = "archive ";

    private EditionFolder() {}

    /** What the mark of an edition says. */
    static String mark(Owner owner) {
        return FIRST_LINE + "\n" + (owner.archive().isEmpty() ? "" : ARCHIVE + owner.archive() + "\n");
    }

    /** Whether a static edition lies here. */
    public static boolean isEdition(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(folder.resolve(MARK));
    }

    /** The id of the archive whose edition lies here; empty when it carries none. */
    public static Optional<String> archive(Path folder) throws IOException {
        return Files.readString(folder.resolve(MARK), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.startsWith(ARCHIVE))
                .map(line -> line.substring(ARCHIVE.length()).strip())
                .findFirst();
    }

    /** Whether this archive may put an edition here: into nothing, into an empty folder, over an edition of its own. */
    static Optional<String> objection(Path folder, Owner owner) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (isEdition(folder)) {
            Optional<String> archive = archive(folder);
            return archive.map(owner.archive()::equals).orElse(owner.adopts())
                    ? Optional.empty()
                    : Optional.of(
                            folder + " holds a static edition of "
                                    + (archive.isPresent()
                                            ? "another archive"
                                            : "an unknown archive, from before editions carried an id,")
                                    + " and was left alone; name the right data folder with --data, or a new folder with --out.");
        }
        return isEmptyFolder(folder)
                ? Optional.empty()
                : Optional.of(folder + " holds something other than an earlier static edition and was left alone; "
                        + "name a new or empty folder.");
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /**
     * Takes every file out of an edition in which something is found; how many there were.
     *
     * @throws IOException when a file cannot be read or deleted: the others are looked at first
     */
    public static int purge(Path folder, Inspection inspection) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        int gone = 0;
        IOException trouble = null;
        for (Path file : files) {
            try {
                gone += isFound(folder, file, inspection) ? 1 : 0;
            } catch (IOException failed) {
                trouble = failed;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
        return gone;
    }

    private static boolean isFound(Path folder, Path file, Inspection inspection) throws IOException {
        try {
            inspection.inspect(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            return false;
        } catch (Inspection.Refused _) {
            Files.delete(file);
            return true;
        }
    }
}
