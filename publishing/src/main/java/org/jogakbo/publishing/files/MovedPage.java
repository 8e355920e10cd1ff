package org.jogakbo.publishing.files;

import java.nio.charset.StandardCharsets;

/** A page that stands where something stood once and leads to where it stands now; it says nothing else. */
final class MovedPage {
    private MovedPage() {}

    /** @param way percent-encoded, relative to the page */
    static byte[] of(String way) {
        return """
                <!doctype html><html><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>→</title>
                <link rel="canonical" href="%1$s"><meta http-equiv="refresh" content="0; url=%1$s"></head>
                <body><p><a href="%1$s">→</a></p></body></html>
                """.formatted(way).getBytes(StandardCharsets.UTF_8);
    }
}
