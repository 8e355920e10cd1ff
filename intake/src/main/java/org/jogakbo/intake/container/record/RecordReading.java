package org.jogakbo.intake.container.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * Reads one record's block to its end, once: takes the page out of it, and compares what was read with the record's digests. For one
 * thread.
 */
public final class RecordReading {
    private final RecordHead head;
    private final Bounds bounds;
    private @Nullable HttpHead http;
    private byte @Nullable [] page;
    private @Nullable IOException trouble;
    private @Nullable MessageDigest raw;
    private @Nullable MessageDigest joined;

    private RecordReading(RecordHead head, Bounds bounds) {
        this.head = head;
        this.bounds = bounds;
    }

    /**
     * Reads a record.
     *
     * @param block exactly the record's block; it is read to its end
     * @throws DigestMismatch when it is not what the record's digests are of
     * @throws IOException when the block, or the page in it, cannot be read
     */
    public static Contents read(RecordHead head, InputStream block, Bounds bounds, DigestCount count)
            throws IOException {
        return new RecordReading(head, bounds).read(block, count);
    }

    /** What a record holds: its page, if it holds one, and the head of the HTTP response. */
    public record Contents(
            @Nullable WarcPage page, @Nullable HttpHead http) {}

    private Contents read(InputStream block, DigestCount count) throws IOException {
        Optional<NamedDigest> ofBlock = head.blockDigest();
        MessageDigest whole = ofBlock.map(NamedDigest::digester).orElse(null);
        InputStream in = whole == null ? block : new DigestInputStream(block, whole);
        boolean message =
                head.isHttp() && !head.type().equals("resource") && !head.type().equals("conversion");
        http = message ? HttpHead.read(in).orElse(null) : null;
        payload(in);
        in.transferTo(OutputStream.nullOutputStream());
        if (whole != null) {
            count.check("block", ofBlock.orElseThrow(), whole.digest());
        }
        byte[] body = checkedBody(count);
        if (trouble != null) {
            throw trouble;
        }
        WarcPage found = body == null || body.length == 0 || http == null
                ? null
                : new WarcPage(head.target(), http.contentType(), head.date(), Payload.of(body));
        return new Contents(found, http);
    }

    private boolean isPage() {
        return http != null && http.isPage() && head.type().equals("response");
    }

    private void payload(InputStream block) throws IOException {
        Optional<NamedDigest> digest = head.payloadDigest();
        raw = digest.map(NamedDigest::digester).orElse(null);
        InputStream in = raw == null ? block : new DigestInputStream(block, raw);
        InputStream whole = in;
        if (http != null && http.isChunked()) {
            joined = digest.map(NamedDigest::digester).orElse(null);
            in = new Chunked(in);
            in = joined == null ? in : new DigestInputStream(in, joined);
        }
        if (isPage()) {
            page = hold(in);
        }
        in.transferTo(OutputStream.nullOutputStream());
        whole.transferTo(OutputStream.nullOutputStream());
    }

    /** The body, unless it is too large: then that is the record's trouble, once its digests were compared. */
    private byte @Nullable [] hold(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.clamp(head.length(), 32, 1 << 20));
        byte[] chunk = new byte[16 * 1024];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            if (out.size() + (long) count > bounds.documentBytes()) {
                trouble = BeyondBounds.document(bounds.documentBytes());
                return null;
            }
            out.write(chunk, 0, count);
        }
        return out.toByteArray();
    }

    /**
     * The page without its codings. The payload's digest may be of the bytes as they were sent (what most crawlers write), with the chunks
     * joined (what the standard says), or of the body unpacked (what browsers hand to a crawler).
     */
    private byte @Nullable [] checkedBody(DigestCount count) throws IOException {
        byte[] body = page == null || http == null ? null : unpacked(page, http);
        NamedDigest expected = head.payloadDigest().orElse(null);
        if (expected == null || raw == null) {
            return body;
        }
        byte[] sent = raw.digest();
        boolean fits = expected.fits(sent)
                || (joined != null && expected.fits(joined.digest()))
                || (body != null && expected.fits(expected.digester().digest(body)));
        count.check("payload", expected, sent, fits);
        return body;
    }

    private byte @Nullable [] unpacked(byte[] packed, HttpHead of) {
        try {
            return Coding.undo(of.codings(), packed, bounds);
        } catch (IOException cannot) {
            trouble = cannot;
            return null;
        }
    }
}
