package org.jogakbo.newsroom.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what never reached the site (a malformed request, a failure) with its status alone: no address, no message, no stack. */
final class PlainErrors implements Request.Handler {
    private static final byte[] TEXT = "This request could not be answered.\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
        response.write(true, ByteBuffer.wrap(TEXT), callback);
        return true;
    }
}
