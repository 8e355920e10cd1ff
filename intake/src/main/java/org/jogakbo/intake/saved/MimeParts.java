package org.jogakbo.intake.saved;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;

/**
 * The HTML parts of a MIME message (RFC 2045, RFC 2046), without their transfer encoding, as mime4j takes them apart.
 * Pictures, styles and scripts are passed over unread. All parts together are bounded as one document is.
 */
final class MimeParts {
    private static final int MOST_PARTS = 20_000;
    private static final int NESTED = 16;
    private static final int HEADER_BYTES = 256 << 10;

    private final Bounds bounds;
    private final Broken broken = new Broken();
    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<HtmlPart> parts = new ArrayList<>();
    private Map<String, String> fields = head;
    private long held;
    private boolean beyond;

    /** One HTML part, with the fields of its header, whose names are in lower case. */
    record HtmlPart(Map<String, String> fields, Payload page, PageScan scan) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    private MimeParts(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * Takes a message apart, as far as it goes.
     *
     * @throws IOException when not even one HTML part could be read
     */
    static MimeParts of(InputStream message, Bounds bounds) throws IOException {
        MimeParts parts = new MimeParts(bounds);
        try {
            parts.walk(message);
        } catch (MimeException | RuntimeException damaged) {
            parts.broken.warn(String.valueOf(damaged.getMessage()), "");
            if (parts.parts.isEmpty()) {
                throw new IOException("the MIME message is damaged: " + damaged.getMessage(), damaged);
            }
        }
        if (parts.parts.isEmpty() && parts.beyond) {
            throw BeyondBounds.document(bounds.documentBytes());
        }
        return parts;
    }

    /** A field of the message's own header, or empty. */
    String head(String name) {
        return head.getOrDefault(name, "");
    }

    List<HtmlPart> parts() {
        return List.copyOf(parts);
    }

    /** Whether the message breaks off, or is damaged somewhere. */
    boolean isBroken() {
        return broken.seen;
    }

    private void walk(InputStream message) throws IOException, MimeException {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(HEADER_BYTES)
                .setMaxPartCount(MOST_PARTS)
                .setMaxNestingDepth(NESTED)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config, broken, null);
        stream.parse(message);
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> fields = new LinkedHashMap<>();
                case T_FIELD -> field(stream.getField());
                case T_BODY -> body(stream);
                default -> {
                    // Nothing else matters.
                }
            }
        }
    }

    private void field(Field field) {
        String body = field.getBody() == null ? "" : field.getBody().strip();
        fields.putIfAbsent(field.getNameLowerCase(), body);
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType();
        if (!type.equals("text/html") && !type.equals("application/xhtml+xml")) {
            return;
        }
        byte[] html = stream.getDecodedInputStream().readNBytes((int) (bounds.documentBytes() - held) + 1);
        if (held + html.length > bounds.documentBytes()) {
            beyond = true;
        } else if (html.length > 0) {
            held += html.length;
            parts.add(new HtmlPart(Map.copyOf(fields), Payload.of(html), PageScan.of(html)));
        }
    }

    /** Hears of damage and goes on. */
    private static final class Broken extends DecodeMonitor {
        private boolean seen;

        @Override
        public boolean warn(String error, String dropped) {
            seen |= error.contains("prematurely") || error.contains("end of stream") || error.contains("damaged");
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
