package org.jogakbo.keeping.vault.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Digest;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The head of a WARC record (WARC 1.1, 4 and 5): the version line, the named fields and the empty line, as bytes and as
 * fields.
 */
public final class RecordHeader {
    /** Enough for the longest paths and addresses; a bound against hostile or damaged bytes. */
    static final int MOST_BYTES = 1 << 16;

    private static final String VERSION = "WARC/1.1\r\n";
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final String TOKEN = "[\\w!#$&^.+-]{1,127}";
    private static final String QUOTED = "\"[ !#-\\[\\]-~]{0,127}\"";
    /** RFC 9110, 8.3.1, with bounds. */
    private static final Pattern MEDIA_TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(?: ?; ?" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + ")){0,9}");

    private final byte[] bytes;
    private final MessageHeaders fields;

    private RecordHeader(byte[] bytes, MessageHeaders fields) {
        this.bytes = bytes;
        this.fields = fields;
    }

    /** The record that heads a vault file (WARC 1.1, 6.2). */
    public static RecordHeader warcinfo(String id, Instant date, String file, byte[] block) throws IOException {
        Digest digest = Digest.of(block);
        return of(List.of(
                "WARC-Type: warcinfo",
                "WARC-Record-ID: " + id,
                "WARC-Date: " + date,
                "WARC-Filename: " + file,
                "WARC-Block-Digest: " + digest,
                "Content-Type: application/warc-fields",
                "Content-Length: " + block.length));
    }

    /** The record of an arrival (WARC 1.1, 6.4), whose block is its payload. */
    public static RecordHeader resource(String id, String warcinfo, Arrival arrival, Digest digest, long length)
            throws IOException {
        Came came = Came.of(arrival);
        String type = came.contentType();
        List<String> lines = new ArrayList<>(List.of(
                "WARC-Type: resource",
                "WARC-Record-ID: " + id,
                "WARC-Warcinfo-ID: " + warcinfo,
                "WARC-Date: " + arrival.arrivedAt(),
                "WARC-Target-URI: " + Target.of(arrival),
                "WARC-Payload-Digest: " + digest,
                "WARC-Block-Digest: " + digest,
                Came.FIELD + ": " + came.json()));
        if (type != null && MEDIA_TYPE.matcher(type).matches()) {
            lines.add("Content-Type: " + type);
        }
        lines.add("Content-Length: " + length);
        return of(lines);
    }

    private static RecordHeader of(List<String> lines) throws IOException {
        byte[] bytes = (VERSION + String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("The name and address of an arrival are longer than a record of the vault can hold ("
                    + bytes.length + " bytes). Give the file a shorter name.");
        }
        return parse(bytes);
    }

    /** Reads a head up to and with its empty line. */
    static RecordHeader read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        int line = 0;
        for (int b = in.read(); b >= 0 && bytes.size() < MOST_BYTES; b = in.read()) {
            bytes.write(b);
            if (b == '\n' && line == 0) {
                return parse(bytes.toByteArray());
            }
            line = b == '\n' ? 0 : b == '\r' ? line : line + 1;
        }
        throw new Damage("the head of the record has no end");
    }

    private static RecordHeader parse(byte[] bytes) throws Damage {
        int version = VERSION.length();
        if (!new String(bytes, 0, Math.min(version, bytes.length), StandardCharsets.US_ASCII).equals(VERSION)) {
            throw new Damage("the record does not begin with WARC/1.1");
        }
        WarcParser parser = new WarcParser();
        parser.parse(ByteBuffer.wrap(bytes));
        if (parser.isError() || !parser.isFinished()) {
            throw new Damage("the head of the record cannot be read");
        }
        return new RecordHeader(bytes, parser.headers());
    }

    /** The head as it stands in the file, with the empty line; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    public String field(String name) throws Damage {
        try {
            return fields.sole(name).orElseThrow(() -> new Damage("the record has no field " + name));
        } catch (IllegalArgumentException twice) {
            throw new Damage("the record has the field " + name + " twice", twice);
        }
    }

    Digest digest(String name) throws Damage {
        try {
            String value = field(name);
            return new Digest(value.startsWith("sha256:") ? value.substring(7) : value);
        } catch (IllegalArgumentException broken) {
            throw new Damage("the field " + name + " is no SHA-256 digest", broken);
        }
    }

    long length() throws Damage {
        String length = field("Content-Length");
        if (!LENGTH.matcher(length).matches()) {
            throw new Damage("the field Content-Length is no number");
        }
        return Long.parseLong(length);
    }

    Instant date() throws Damage {
        try {
            return Instant.parse(field("WARC-Date"));
        } catch (DateTimeException broken) {
            throw new Damage("the field WARC-Date is no date", broken);
        }
    }

    public boolean isResource() throws Damage {
        return field("WARC-Type").equals("resource");
    }
}
