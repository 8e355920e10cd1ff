package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import org.jogakbo.clipping.capture.Digest;
import org.junit.jupiter.api.Test;

final class LogEntryTest {
    private static final Instant AT = Instant.parse("2019-05-04T12:00:00Z");

    @Test
    void is_one_line_of_ascii_json() throws Exception {
        LogEntry entry = new LogEntry(LogEntry.Kind.WITHDRAWN, Digest.of(new byte[0]), AT);
        assertEquals(
                "{\"v\":1,\"kind\":\"withdrawn\",\"digest\":"
                        + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                        + "\"at\":\"2019-05-04T12:00:00Z\"}",
                new String(entry.encode(), UTF_8));
        assertEquals(entry, LogEntry.decode(entry.encode()));
    }

    @Test
    void hides_the_clipping_behind_the_salt() {
        byte[] clipping = "The ferry sails again".getBytes(UTF_8);
        byte[] salt = new byte[LogEntry.SALT];
        LogEntry one = LogEntry.of(LogEntry.Kind.PUBLISHED, salt, clipping, AT);
        salt[5] = 1;
        LogEntry two = LogEntry.of(LogEntry.Kind.PUBLISHED, salt, clipping, AT);
        assertNotEquals(one.saltedDigest(), two.saltedDigest());
        assertNotEquals(Digest.of(clipping), one.saltedDigest());
        assertThrows(
                IllegalArgumentException.class, () -> LogEntry.of(LogEntry.Kind.PUBLISHED, new byte[8], clipping, AT));
    }

    @Test
    void refuses_every_other_spelling() {
        String line = new String(Entries.entry(1).encode(), UTF_8);
        for (String other : new String[] {
            "",
            "{}",
            "[]",
            line + " ",
            line + line,
            line.replace("\"v\":1", "\"v\":2"),
            line.replace(",", ", "),
            line.replace("corrected", "CORRECTED"),
            line.replace("corrected", "forgotten"),
            line.replace("}", ",\"more\":1}"),
            line.replace("12:", "25:")
        }) {
            IOException refused = assertThrows(IOException.class, () -> LogEntry.decode(other.getBytes(UTF_8)), other);
            assertTrue(String.valueOf(refused.getMessage()).startsWith("The log entry "));
        }
    }
}
