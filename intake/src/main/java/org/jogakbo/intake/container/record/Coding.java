package org.jogakbo.intake.container.record;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;

/**
 * The codings of a body (RFC 9110, section 8.4), undone one after the other. Crawlers often store the body unpacked and leave the head as
 * it was, so a body that is not packed as its head says is taken as it is. A body that breaks off gives what came before.
 */
enum Coding {
    GZIP,
    DEFLATE,
    BROTLI,
    ZSTD,
    NONE;

    private static final int MOST_IN_A_ROW = 8;

    /**
     * The body without the codings named, in the order in which they were applied.
     *
     * @throws BeyondBounds when it unpacks to more than a document may have, or like a bomb
     * @throws IOException when a coding is not known
     */
    static byte[] undo(List<String> fields, byte[] body, Bounds bounds) throws IOException {
        List<String> names = fields.stream()
                .flatMap(field -> List.of(field.split(",")).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.size() > MOST_IN_A_ROW) {
            throw new IOException("the page is packed " + names.size() + " times");
        }
        byte[] bytes = body;
        for (String name : names.reversed()) {
            bytes = of(name).unpacked(bytes, bounds);
        }
        return bytes;
    }

    private static Coding of(String name) throws IOException {
        return switch (name) {
            case "gzip", "x-gzip" -> GZIP;
            case "deflate" -> DEFLATE;
            case "br", "brotli" -> BROTLI;
            case "zstd", "zst" -> ZSTD;
            case "identity", "none", "", "utf-8", "binary", "8bit" -> NONE;
            default -> throw new IOException("the page is packed as " + name + ", which cannot be unpacked");
        };
    }

    private byte[] unpacked(byte[] packed, Bounds bounds) throws IOException {
        if (packed.length == 0 || !isPacked(packed)) {
            return packed;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, 4 * packed.length));
        byte[] chunk = new byte[16 * 1024];
        try (InputStream in = open(packed)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                out.write(chunk, 0, count);
                if (out.size() > bounds.documentBytes()) {
                    throw BeyondBounds.document(bounds.documentBytes());
                }
                if (bounds.bursts(out.size(), packed.length)) {
                    throw BeyondBounds.ratio(bounds.ratio());
                }
            }
        } catch (BeyondBounds beyond) {
            throw beyond;
        } catch (IOException broken) {
            // Brotli has no mark of its own: what breaks at once was not packed.
            return out.size() == 0 ? packed : out.toByteArray();
        }
        return out.toByteArray();
    }

    private boolean isPacked(byte[] body) {
        return switch (this) {
            case GZIP -> starts(body, 0x1f, 0x8b);
            case ZSTD ->
                starts(body, 0x28, 0xb5, 0x2f, 0xfd)
                        || (body.length > 4
                                && (body[0] & 0xf0) == 0x50
                                && body[1] == 0x2a
                                && body[2] == 0x4d
                                && body[3] == 0x18);
            case DEFLATE, BROTLI -> body[0] != '<' || !isText(body);
            case NONE -> false;
        };
    }

    private static boolean isText(byte[] body) {
        for (int i = 0; i < Math.min(body.length, 64); i++) {
            if (body[i] >= 0 && body[i] < ' ' && body[i] != '\n' && body[i] != '\r' && body[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean starts(byte[] body, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private InputStream open(byte[] packed) throws IOException {
        InputStream in = new ByteArrayInputStream(packed);
        return switch (this) {
            case GZIP -> new GZIPInputStream(in);
            // RFC 9110 means zlib's format (RFC 1950), and many servers sent the bare one (RFC 1951).
            case DEFLATE -> new InflaterInputStream(in, new Inflater(!isZlib(packed)));
            case BROTLI -> new BrotliInputStream(in);
            case ZSTD -> new ZstdInputStreamNoFinalizer(in).setContinuous(false);
            case NONE -> in;
        };
    }

    /** RFC 1950, section 2.2: the method is 8, and the first two bytes are a multiple of 31. */
    private static boolean isZlib(byte[] packed) {
        return packed.length >= 2
                && (packed[0] & 0x0f) == 8
                && (((packed[0] & 0xff) << 8) | (packed[1] & 0xff)) % 31 == 0;
    }
}
