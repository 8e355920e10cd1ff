package org.jogakbo.walk.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.keeping.sql.SqliteTexts;
import org.jogakbo.protection.leak.Leak;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.search.check.IndexTexts;
import org.jogakbo.walk.look.Judges;

/**
 * Looks for every spelling of every protected person in every byte below a folder: names of files, raw bytes, and what is in them when they are
 * SQLite files or a Lucene index. Writes nothing. For one thread.
 */
public final class LeakCheck {
    /** What was looked at. */
    public record Result(int leaks, int files, long bytes) {}

    private static final int WINDOW = 4 << 20;
    private static final int OVERLAP = 4 << 10;
    private static final int BATCH = 1 << 18;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** What an index keeps as packed numbers alone (frequencies, positions, offsets, lengths): short spellings stand in them by chance. */
    private static final Pattern NUMBERS = Pattern.compile("_[0-9a-z]+(?:_[A-Za-z0-9_]+)?\\.(?:doc|pos|pay|nvd)");

    /** Between two values, so that they are never read as one name. */
    private static final byte[] APART = Judges.APART.getBytes(StandardCharsets.US_ASCII);

    private final LeakScanner scanner;
    private final Consumer<Leak> leaks;
    private final Set<Leak> told = new LinkedHashSet<>();
    private int files;
    private long bytes;

    public LeakCheck(LeakScanner scanner, Consumer<Leak> leaks) {
        this.scanner = scanner;
        this.leaks = leaks;
    }

    /** Every file below a folder, hidden ones too. */
    public Result below(Path root) throws IOException {
        List<Path> all;
        try (Stream<Path> paths = Files.walk(root)) {
            all = paths.sorted().toList();
        }
        for (Path path : all) {
            String name = root.relativize(path).toString();
            tell(scanner.scan("the name " + (name.isEmpty() ? "of the folder" : "of a file or folder"), name));
            if (Files.isDirectory(path)) {
                index(path, name);
            } else if (Files.isRegularFile(path) && !isNumbers(path)) {
                file(path, name);
            }
        }
        return new Result(told.size(), files, bytes);
    }

    private void file(Path path, String name) throws IOException {
        files++;
        boolean sqlite = false;
        try (InputStream in = Files.newInputStream(path)) {
            byte[] tail = new byte[0];
            for (byte[] read = in.readNBytes(WINDOW); read.length > 0; read = in.readNBytes(WINDOW)) {
                sqlite |= tail.length == 0 && Arrays.equals(SQLITE, Arrays.copyOf(read, SQLITE.length));
                bytes += read.length;
                byte[] window = join(tail, read);
                tell(scanner.scan(name, window));
                tail = Arrays.copyOfRange(window, Math.max(0, window.length - OVERLAP), window.length);
            }
        }
        if (sqlite) {
            Batch batch = new Batch();
            SqliteTexts.each(path, (table, value) -> batch.add(name + ", table " + table, value));
            batch.flush();
        }
    }

    private static boolean isNumbers(Path path) throws IOException {
        Path folder = path.getParent();
        return folder != null && NUMBERS.matcher(path.getFileName().toString()).matches() && isIndex(folder);
    }

    private static boolean isIndex(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(path -> path.getFileName().toString().startsWith("segments_"));
        }
    }

    private void index(Path folder, String name) throws IOException {
        if (!isIndex(folder)) {
            return;
        }
        Batch batch = new Batch();
        IndexTexts.each(folder, (field, value) -> batch.add(name + ", field " + field, value));
        batch.flush();
    }

    private void tell(List<Leak> found) {
        found.stream().filter(told::add).forEach(leaks);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Small values, looked at together. */
    private final class Batch {
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();
        private String where = "";

        void add(String from, byte[] value) {
            if (!from.equals(where) || values.size() > BATCH) {
                flush();
                where = from;
            }
            values.writeBytes(value);
            values.writeBytes(APART);
        }

        void flush() {
            tell(scanner.scan(where, values.toByteArray()));
            values.reset();
        }
    }
}
