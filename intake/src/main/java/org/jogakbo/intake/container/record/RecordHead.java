package org.jogakbo.intake.container.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/**
 * The head of a WARC record (WARC 1.1, section 4) or of an ARC record, which is told in WARC's words.
 *
 * @param arc whether it is an ARC record
 * @param size of the head, in bytes
 * @param length of the block that follows, in bytes
 */
public record RecordHead(boolean arc, MessageHeaders fields, int size, long length) {
    private static final int MOST = 64 * 1024;

    /** WARC 1.1, section 5.5. Nobody is known to write another one, and a damaged one would hide a page. */
    private static final Set<String> TYPES =
            Set.of("warcinfo", "response", "resource", "request", "metadata", "revisit", "conversion", "continuation");

    /** Reads a head and nothing behind it. The stream must support {@code mark}. */
    public static RecordHead read(InputStream in) throws IOException {
        in.mark(8);
        String start = new String(in.readNBytes(5), StandardCharsets.ISO_8859_1);
        in.reset();
        return start.equals("WARC/") ? warc(HeadBytes.untilEmptyLine(in, MOST)) : arc(HeadBytes.line(in, MOST));
    }

    private static RecordHead warc(byte[] bytes) throws IOException {
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        parser.parse(ByteBuffer.wrap(bytes));
        if (!parser.isFinished() || holdsControls(bytes)) {
            throw new IOException("the record's head is damaged");
        }
        MessageHeaders fields = parser.headers();
        String length = fields.first("Content-Length").map(String::strip).orElse("missing");
        if (!length.matches("\\d{1,15}")) {
            throw new IOException("its Content-Length is " + length);
        }
        RecordHead head = new RecordHead(false, fields, bytes.length, Long.parseLong(length));
        if (!TYPES.contains(head.type())) {
            throw new IOException("its WARC-Type is " + (head.type().isEmpty() ? "missing" : head.type()));
        }
        if (head.type().equals("response") && head.target().isEmpty()) {
            throw new IOException("its head names no address");
        }
        return head;
    }

    /** No writer puts control characters into a head, and jwarc passes over them. */
    private static boolean holdsControls(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\r' && b != '\n' && b != '\t') {
                return true;
            }
        }
        return false;
    }

    private static RecordHead arc(byte[] bytes) throws IOException {
        return ArcLine.parse(new String(bytes, StandardCharsets.UTF_8))
                .map(line -> new RecordHead(true, line.fields(), bytes.length, line.length()))
                .orElseThrow(() -> new IOException("no record begins here"));
    }

    /** As {@code response}; lower case. */
    public String type() {
        return field("WARC-Type").toLowerCase(Locale.ROOT);
    }

    /** The address; some writers put it between angle brackets. */
    public String target() {
        String target = field("WARC-Target-URI").strip();
        return target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
    }

    /** When the record was captured; null when it does not say so, or not so that it can be read. */
    public @Nullable Instant date() {
        return WarcDate.parse(field("WARC-Date"));
    }

    /** When the record was captured to which a revisit refers. */
    public @Nullable Instant refersToDate() {
        return WarcDate.parse(field("WARC-Refers-To-Date"));
    }

    /** The field's value, else an empty text. */
    public String field(String name) {
        return fields.first(name).orElse("");
    }

    /** Whether the block is an HTTP message; either sign is enough, for one may be damaged. */
    boolean isHttp() {
        boolean web = target().startsWith("http");
        return web
                || (!arc
                        && fields.first("Content-Type")
                                .orElse("application/http")
                                .toLowerCase(Locale.ROOT)
                                .strip()
                                .startsWith("application/http"));
    }

    Optional<NamedDigest> blockDigest() {
        return NamedDigest.parse(field("WARC-Block-Digest"));
    }

    /** Empty too where the block does not hold the whole payload that the digest is of: in a revisit, a segment, a truncated record. */
    Optional<NamedDigest> payloadDigest() {
        boolean whole = !type().equals("revisit")
                && !type().equals("continuation")
                && field("WARC-Segment-Number").isEmpty()
                && field("WARC-Truncated").isEmpty();
        return whole ? NamedDigest.parse(field("WARC-Payload-Digest")) : Optional.empty();
    }

    /** The record in a few words. */
    public String name() {
        return target().isEmpty() ? type() : type() + " of " + target();
    }
}
