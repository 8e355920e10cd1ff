package org.jogakbo.bench;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One reader, who keeps one connection open and asks for compressed pages, as browsers do. */
final class Http implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String base;

    /** @param base as {@code http://127.0.0.1:8080}, without a slash at the end */
    Http(String base) {
        this.base = base;
    }

    String base() {
        return base;
    }

    /** The body as sent, compressed. */
    byte[] get(String path) throws IOException {
        return send(path, "gzip");
    }

    String text(String path) throws IOException {
        return new String(send(path, "identity"), StandardCharsets.UTF_8);
    }

    private byte[] send(String path, String encoding) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", encoding)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(base + path + " answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException interrupted) {
            throw new InterruptedIOException(interrupted.toString());
        }
    }

    /** A path with everything but slashes percent-encoded. */
    static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
