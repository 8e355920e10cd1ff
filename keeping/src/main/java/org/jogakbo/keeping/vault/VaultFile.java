package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.keeping.Fault;

/** The names of one file of the vault: {@code jogakbo-00000.warc.gz}, and {@code jogakbo-00000.sha256} beside it. */
record VaultFile(Path folder, int number) implements Comparable<VaultFile> {
    private static final Pattern NAME = Pattern.compile("jogakbo-(\\d{5,9})\\.(?:warc\\.gz|sha256)");
    private static final Pattern ASIDE =
            Pattern.compile("jogakbo-\\d{5,9}\\..*\\.(?:torn|lost)|jogakbo-\\d{5,9}\\..*\\.tmp");

    /** The file to which a record file or a list of members with this name belongs. */
    static Optional<VaultFile> of(Path folder, String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new VaultFile(folder, Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }

    /** Every file of which a part is there, in the order of writing. */
    static List<VaultFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> of(folder, name(file)).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Whether this is something that a repair put aside, or that a crash left while a list was written. */
    static boolean isAside(Path file) {
        return ASIDE.matcher(name(file)).matches();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The name by which captures know the file. */
    String name() {
        return name("warc.gz");
    }

    Path warc() {
        return folder.resolve(name());
    }

    Path list() {
        return folder.resolve(name("sha256"));
    }

    /** A free name for bytes that are put aside. */
    Path aside(long offset, String ending) {
        for (int n = 1; ; n++) {
            Path path = folder.resolve(name(offset + (n == 1 ? "" : "-" + n) + "." + ending));
            if (!Files.exists(path)) {
                return path;
            }
        }
    }

    VaultFile next() {
        return new VaultFile(folder, number + 1);
    }

    /** A fault at a place in the record file. */
    Fault fault(long offset, String what, String remedy) {
        return new Fault(warc() + " at byte " + offset, what, remedy);
    }

    private String name(String ending) {
        return String.format(Locale.ROOT, "jogakbo-%05d.%s", number, ending);
    }

    @Override
    public int compareTo(VaultFile other) {
        return Integer.compare(number, other.number);
    }
}
