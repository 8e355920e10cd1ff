package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jogakbo.keeping.Fault;

/** Entries about invented clippings, and what the tests of the log ask of all faults. */
final class Entries {
    private Entries() {}

    static LogEntry entry(int n) {
        byte[] salt = new byte[LogEntry.SALT];
        salt[0] = (byte) n;
        return LogEntry.of(
                n % 3 == 1 ? LogEntry.Kind.CORRECTED : LogEntry.Kind.PUBLISHED,
                salt,
                ("clipping " + n).getBytes(UTF_8),
                Instant.parse("2019-05-04T12:00:00Z").plusSeconds(n));
    }

    static List<LogEntry> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(Entries::entry).toList();
    }

    static List<Fault> faults(PublicLog log) throws Exception {
        List<Fault> faults = new ArrayList<>();
        log.verify(faults::add);
        return faults;
    }
}
