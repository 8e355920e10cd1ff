package org.jogakbo.keeping.vault.record;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Digest;

/**
 * One gzip member of a vault file, which holds one record: where it lies and the digest of its compressed bytes.
 *
 * @param offset of its first byte in the file
 * @param length in bytes, compressed
 */
public record Member(long offset, long length, Digest digest) {
    private static final Pattern LINE = Pattern.compile("(0|[1-9][0-9]{0,17}) ([1-9][0-9]{0,17}) ([0-9a-f]{64})");

    /** The offset behind its last byte. */
    public long end() {
        return offset + length;
    }

    /** Its line in the file's list of members, without the line feed. */
    public String line() {
        return String.format(Locale.ROOT, "%d %d %s", offset, length, digest.hex());
    }

    /** Reads what {@link #line()} writes, and nothing else. */
    public static Member parse(String line) throws Damage {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new Damage("a line of the list of members cannot be read");
        }
        return new Member(
                Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)), new Digest(matcher.group(3)));
    }

    /** The digest of these bytes as they lie in the file now. */
    public static Digest digest(RandomAccessFile file, long offset, long length) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        file.seek(offset);
        for (long left = length; left > 0; ) {
            int read = file.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new Damage("the file ends inside a record");
            }
            sha256.update(buffer, 0, read);
            left -= read;
        }
        return Digest.ofRaw(sha256.digest());
    }
}
