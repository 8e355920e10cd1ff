package org.jogakbo.fuzz.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.log.Checkpoint;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.keeping.log.LogKey;
import org.jogakbo.keeping.log.LogReader;
import org.jogakbo.keeping.log.TiledLog;
import org.jogakbo.keeping.log.VerifierKey;

/** A log one of whose files says something else: reading throws what it should, and verifying tells of it. */
public final class LogHarness {
    private static final Path FOLDER = folder("log");
    private static final VerifierKey KEY = write();
    private static final Map<Path, byte[]> FILES = files();

    private LogHarness() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Split split = new Split(data);
        Path file = split.choice(List.copyOf(FILES.keySet()));
        byte[] fresh = split.rest();
        note(new Split(data).text());
        Files.write(file, fresh);
        try {
            check(file, Arrays.equals(fresh, FILES.get(file)));
        } finally {
            Files.write(file, FILES.get(file));
        }
    }

    private static void check(Path file, boolean whole) throws IOException {
        LogReader reader = LogReader.open(FOLDER, KEY);
        List<Fault> faults = new ArrayList<>();
        reader.verify(faults::add);
        Sound.that(whole || !faults.isEmpty(), "A changed log passes for sound: " + file.getFileName());
        read(reader);
    }

    private static void read(LogReader reader) {
        try {
            reader.entry(1);
            reader.inclusionProof(1, 3);
            reader.consistencyProof(1, 3);
            try (Stream<LogEntry> entries = reader.entries(0)) {
                entries.forEach(entry -> Sound.that(entry.at() != null, "An entry without a time"));
            }
        } catch (IOException | UncheckedIOException told) {
            // The file that was changed.
        }
    }

    private static void note(String text) {
        try {
            Checkpoint.parse(text, KEY);
            throw new AssertionError("Somebody forged a signature");
        } catch (IOException told) {
            // It is no checkpoint of this log.
        }
        try {
            VerifierKey.parse(text);
        } catch (IllegalArgumentException told) {
            // It is no key.
        }
    }

    private static VerifierKey write() {
        try (TiledLog log = TiledLog.open(FOLDER, LogKey.open(folder("key").resolve("key"), "example/log"))) {
            for (byte i = 0; i < 3; i++) {
                Instant at = Instant.parse("2016-04-11T09:00:00Z");
                log.append(List.of(LogEntry.of(LogEntry.Kind.PUBLISHED, new byte[LogEntry.SALT], new byte[] {i}, at)));
            }
            return log.verifierKey();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<Path, byte[]> files() {
        Map<Path, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readAllBytes(file));
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("fuzz-" + name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
