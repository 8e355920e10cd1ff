package org.jogakbo.newsroom.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jogakbo.publishing.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An answer, ready to be sent again: headers encoded, body plain and compressed.
 *
 * @param gzip the compressed body, or null when that would not pay
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are handed on, never compared.
record Kept(
        int status,
        HttpFields plainHeaders,
        HttpFields gzipHeaders,
        byte[] plain,
        byte @Nullable [] gzip,
        @Nullable String etag) {
    private static final int WORTH_COMPRESSING = 700;

    static Kept of(Answer answer) {
        byte[] gzip = answer.body().length >= WORTH_COMPRESSING && isText(answer.contentType())
                ? compress(answer.body())
                : null;
        return new Kept(
                answer.status(),
                headers(answer, answer.body().length, false, gzip != null),
                headers(answer, gzip == null ? 0 : gzip.length, true, gzip != null),
                answer.body(),
                gzip,
                answer.headers().get("ETag"));
    }

    /** Bytes in memory, roughly. */
    int weight() {
        return 1_000 + plain.length + (gzip == null ? 0 : gzip.length);
    }

    private static HttpFields headers(Answer answer, int length, boolean compressed, boolean varies) {
        HttpFields.Mutable fields = HttpFields.build();
        fields.put(new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, answer.contentType()));
        for (Map.Entry<String, String> header : answer.headers().entrySet()) {
            fields.put(new PreEncodedHttpField(header.getKey(), header.getValue()));
        }
        if (varies) {
            String vary = answer.headers().get("Vary");
            fields.put(new PreEncodedHttpField(
                    HttpHeader.VARY, vary == null ? "Accept-Encoding" : vary + ", Accept-Encoding"));
        }
        if (compressed) {
            fields.put(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, "gzip"));
        }
        fields.put(new HttpField(HttpHeader.CONTENT_LENGTH, Integer.toString(length)));
        return fields.asImmutable();
    }

    private static boolean isText(String contentType) {
        return contentType.startsWith("text/") || contentType.contains("xml") || contentType.contains("json");
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_SPEED + 3);
            }
        }) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
