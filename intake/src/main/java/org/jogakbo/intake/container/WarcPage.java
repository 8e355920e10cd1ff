package org.jogakbo.intake.container;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.Bounds;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web page as a WARC record holds it: the body of an HTTP response, without its transfer and content encodings. */
record WarcPage(String url, @Nullable String contentType, Instant date, Payload body) {
    private static final Set<String> UNPACKED = Set.of("gzip", "x-gzip", "deflate", "identity", "none", "");

    /** The page of a record; empty when it is something else than a response of status 200 with HTML. */
    static Optional<WarcPage> of(WarcRecord record, Bounds bounds) throws IOException {
        if (!(record instanceof WarcResponse response) || !isHttp(response)) {
            return Optional.empty();
        }
        HttpResponse http = response.http();
        String type = http.headers().first("Content-Type").orElse(null);
        if (http.status() != 200 || !isHtml(type)) {
            return Optional.empty();
        }
        mustUnpack(http);
        byte[] body = bounds.document(http.bodyDecoded().stream());
        String target = response.target();
        String url = target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
        return body.length == 0
                ? Optional.empty()
                : Optional.of(new WarcPage(url, type, response.date(), Payload.of(body)));
    }

    /** Says in words what jwarc would say in the name of a missing library. */
    private static void mustUnpack(HttpResponse http) throws IOException {
        for (String encoding : http.headers().all("Content-Encoding")) {
            if (!UNPACKED.contains(encoding.toLowerCase(Locale.ROOT).strip())) {
                throw new IOException("the page is packed as " + encoding + ", which cannot be unpacked yet");
            }
        }
    }

    private static boolean isHttp(WarcResponse response) {
        return response.headers()
                .first("Content-Type")
                .orElse("application/http")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/http");
    }

    private static boolean isHtml(@Nullable String type) {
        String media = type == null ? "" : type.toLowerCase(Locale.ROOT).strip();
        return media.startsWith("text/html") || media.startsWith("application/xhtml+xml");
    }

    void arrive(String container, Receiver receiver) {
        receiver.arrive(container + "!/" + url, url, contentType, date, body);
    }
}
