package org.jogakbo.newsroom.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Serves the log's files below {@code /log/} as they lie in {@code public/log} (C2SP tlog-tiles). Other addresses it leaves alone. */
final class LogHandler extends Handler.Abstract {
    private static final Pattern FILE =
            Pattern.compile("/log/(checkpoint|vkey|tile/[0-9a-z]+/[x0-9/]+(?:\\.p/[0-9]+)?)");

    private final Path folder;

    LogHandler(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var named = FILE.matcher(request.getHttpURI().getPath());
        if (!named.matches()
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            return false;
        }
        Path file = folder.resolve(named.group(1)).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return false;
        }
        boolean text = named.group(1).equals("checkpoint") || named.group(1).equals("vkey");
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, text ? "text/plain; charset=utf-8" : "application/octet-stream");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, no-cache");
        byte[] bytes = Files.readAllBytes(file);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(request.getMethod().equals("HEAD") ? new byte[0] : bytes), callback);
        return true;
    }
}
