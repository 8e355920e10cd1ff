package org.jogakbo.bench;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader's first visit to a page transfers: the page and its style sheets, compressed. */
final class Transfer {
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"?([^\">\\s]+)");

    private Transfer() {}

    static long bytes(Http http, String path) throws IOException {
        long bytes = http.get(path).length;
        List<String> links = LINK.matcher(http.text(path))
                .results()
                .map(link -> link.group())
                .toList();
        for (String link : links) {
            Matcher href = HREF.matcher(link);
            if (link.contains("stylesheet") && href.find()) {
                bytes += http.get(URI.create(path).resolve(href.group(1)).toString()).length;
            }
        }
        return bytes;
    }
}
