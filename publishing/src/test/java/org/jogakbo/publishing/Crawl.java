package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Follows every link of every page, as a browser would resolve it, and collects what is wrong. */
final class Crawl {
    /** What stands at an address (a path with its query), or null. */
    interface Web extends Function<String, @Nullable Answer> {}

    private static final URI HOST = URI.create("http://site.example");

    private final Web web;
    private final Map<String, Document> pages = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Boolean> seen = new LinkedHashMap<>();

    Crawl(Web web) {
        this.web = web;
    }

    Map<String, Document> from(String... addresses) {
        for (String address : addresses) {
            queue(address, "the start", null);
        }
        while (!waiting.isEmpty()) {
            read(waiting.remove());
        }
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            anchors(page.getKey(), page.getValue());
        }
        assertEquals(List.of(), wrong);
        return pages;
    }

    private void queue(String address, String on, @Nullable String text) {
        if (seen.putIfAbsent(address, true) == null) {
            Answer answer = web.apply(address);
            if (answer == null || answer.status() != 200) {
                wrong.add(address + " answers " + (answer == null ? "nothing" : answer.status()) + ", linked on " + on
                        + " as " + text);
            } else if (answer.contentType().startsWith("text/html")) {
                waiting.add(address);
            }
        }
    }

    private void read(String address) {
        Answer answer = web.apply(address);
        if (answer == null) {
            return;
        }
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(answer.text(), "", parser);
        parser.getErrors().forEach(error -> wrong.add(address + ": " + error));
        pages.put(address, page);
        for (Element link : page.select("[href], [action], [src]")) {
            String target = link.hasAttr("href")
                    ? link.attr("href")
                    : link.hasAttr("src") ? link.attr("src") : link.attr("action");
            if (!target.matches("(?i)(https?|mailto):.*")) {
                URI resolved = HOST.resolve(address).resolve(target);
                String query = resolved.getRawQuery() == null ? "" : "?" + resolved.getRawQuery();
                queue(resolved.getRawPath() + query, address, link.outerHtml());
            }
        }
    }

    private void anchors(String address, Document page) {
        for (Element link : page.select("[href*=#]")) {
            URI resolved = HOST.resolve(address).resolve(link.attr("href"));
            Document target = pages.get(resolved.getRawPath());
            if (target != null
                    && resolved.getFragment() != null
                    && target.getElementById(resolved.getFragment()) == null) {
                wrong.add(address + " links to " + resolved + ", which has no such place");
            }
        }
    }
}
