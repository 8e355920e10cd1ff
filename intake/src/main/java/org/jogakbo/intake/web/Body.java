package org.jogakbo.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;

/** Reads an answer's body: unpacks it, and stops at the bound or when it grows as a decompression bomb does. */
final class Body {
    private static final int MOST_CODINGS = 3;

    /** The compression method of every zlib stream (RFC 1950, 2.2). */
    private static final int ZLIB = 8;

    private Body() {}

    /**
     * @param codings the {@code Content-Encoding} field, or empty
     * @param most how many bytes may come out
     * @param cut whether what lies beyond is left out in silence, rather than refused
     */
    static byte[] read(InputStream in, String codings, Bounds bounds, long most, boolean cut) throws IOException {
        Counted packed = new Counted(in);
        InputStream unpacked = unpacked(packed, codings);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] chunk = new byte[16 * 1024];
        for (int count = unpacked.read(chunk); count >= 0; count = unpacked.read(chunk)) {
            long left = most - body.size();
            body.write(chunk, 0, (int) Math.min(count, left));
            if (count > left) {
                if (cut) {
                    return body.toByteArray();
                }
                throw BeyondBounds.document(most);
            }
            if (bounds.bursts(body.size(), packed.count)) {
                throw BeyondBounds.ratio(bounds.ratio());
            }
        }
        return body.toByteArray();
    }

    private static InputStream unpacked(InputStream in, String codings) throws IOException {
        List<String> layers = new ArrayList<>();
        for (String coding : codings.toLowerCase(Locale.ROOT).split(",")) {
            if (!coding.isBlank() && !coding.strip().equals("identity")) {
                layers.add(coding.strip());
            }
        }
        if (layers.size() > MOST_CODINGS) {
            throw new Unfetchable("It is packed " + layers.size() + " times over", "");
        }
        InputStream unpacked = in;
        for (String coding : layers.reversed()) {
            unpacked = switch (coding) {
                case "gzip", "x-gzip" -> new GZIPInputStream(unpacked);
                case "deflate" -> inflated(unpacked);
                default ->
                    throw new Unfetchable(
                            "It came packed as " + coding + ", for which nobody asked",
                            "Save the page with the browser and name the saved file");
            };
        }
        return unpacked;
    }

    /** The standard says zlib (RFC 9110, 8.4.1.2); some servers send the bare stream. */
    private static InputStream inflated(InputStream in) throws IOException {
        PushbackInputStream stream = new PushbackInputStream(in, 2);
        byte[] head = stream.readNBytes(2);
        stream.unread(head);
        boolean zlib =
                head.length == 2 && (head[0] & 0x0f) == ZLIB && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(stream, new Inflater(!zlib));
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
