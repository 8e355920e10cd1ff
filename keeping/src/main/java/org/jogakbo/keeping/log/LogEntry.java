package org.jogakbo.keeping.log;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jogakbo.clipping.capture.Digest;

/**
 * One leaf of the log: that a public clipping was published, corrected or withdrawn. It holds no word of the clipping,
 * not even its path, for a log is for ever and a title may hold a name that must be forgotten later. The digest is
 * salted, so that whoever does not have the clipping and its salt cannot find out its words by guessing. In the log it
 * is one line of JSON, in ASCII.
 *
 * @param saltedDigest SHA-256 of the salt and the public clipping's encoded bytes; of what is withdrawn, when it is
 *     withdrawn
 */
public record LogEntry(Kind kind, Digest saltedDigest, Instant at) {
    /** What happened to the clipping. */
    public enum Kind {
        PUBLISHED,
        CORRECTED,
        WITHDRAWN
    }

    /** The length of a salt, in bytes. */
    public static final int SALT = 32;

    /** Longer entries do not fit into an entry bundle (tlog-tiles: a length of 16 bits). */
    static final int MOST_BYTES = 0xffff;

    private static final int VERSION = 1;
    private static final ObjectMapper JSON = new JsonMapper();

    public LogEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(saltedDigest);
        Objects.requireNonNull(at);
    }

    /**
     * The entry for a public clipping.
     *
     * @param salt 32 bytes that nobody can guess, others for every entry
     * @param clipping its bytes as the public store keeps them
     */
    public static LogEntry of(Kind kind, byte[] salt, byte[] clipping, Instant at) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("A salt has " + SALT + " bytes, not " + salt.length);
        }
        MessageDigest sha256 = Digest.sha256();
        sha256.update(salt);
        return new LogEntry(kind, Digest.ofRaw(sha256.digest(clipping)), at);
    }

    /** The bytes that the log keeps and hashes. */
    byte[] encode() {
        try {
            return JSON.writeValueAsBytes(
                    new Line(VERSION, kind.name().toLowerCase(Locale.ROOT), saltedDigest.hex(), at.toString()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A number and three strings can be written as JSON", impossible);
        }
    }

    /** The entry as one line, for keeping it elsewhere until it can be appended. */
    public String line() {
        return new String(encode(), StandardCharsets.UTF_8);
    }

    /** Reads what {@link #line} gave. */
    public static LogEntry ofLine(String line) {
        try {
            return decode(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads what {@link #encode()} wrote, and refuses every other spelling of it. */
    static LogEntry decode(byte[] bytes) throws IOException {
        try {
            Line line = JSON.readValue(bytes, Line.class);
            Kind kind = Kind.valueOf(line.kind().toUpperCase(Locale.ROOT));
            LogEntry entry = new LogEntry(kind, new Digest(line.digest()), Instant.parse(line.at()));
            if (line.v() == VERSION && Arrays.equals(entry.encode(), bytes)) {
                return entry;
            }
            throw new IOException("The log entry is written in another way than this version writes it");
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException | NullPointerException broken) {
            throw new IOException("The log entry cannot be read", broken);
        }
    }

    @JsonPropertyOrder({"v", "kind", "digest", "at"})
    private record Line(int v, String kind, String digest, String at) {}
}
