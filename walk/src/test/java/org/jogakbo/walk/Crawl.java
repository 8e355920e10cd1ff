package org.jogakbo.walk;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.publishing.Answer;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;

/** Every address that a site leads to, and what it answers there. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile(
            "(?:href|src|action)=\"([^\"#]+)|https?://site\\.example(/[^\"<>\\s]*)|\"(?:url|next|feed_url|page)\":\"([^\"]+)\"");
    private static final List<String> DOORS = List.of(
            "/",
            "/en/",
            "/ko/",
            "/sitemap.xml",
            "/robots.txt",
            "/health",
            "/undated/",
            "/feed.atom",
            "/feed.rss",
            "/feed.json",
            "/api/v1/openapi.json",
            "/api/v1/clippings",
            "/api/v1/outlets",
            "/api/v1/categories",
            "/api/v1/months",
            "/api/v1/search?q=boat",
            "/search?q=boat",
            "/search?q=%EC%96%B4%EC%A0%9C",
            "/search?q=nobody",
            "/nowhere/",
            "/2021/06",
            "/2021/06/no-such/",
            "/%00");
    private static final int MOST = 400;

    private Crawl() {}

    static Map<String, String> of(Site site, boolean everyLanguage) {
        Map<String, String> answers = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(DOORS);
        while (!waiting.isEmpty() && answers.size() < MOST) {
            String address = waiting.poll();
            boolean again = address.matches("/(?:en|ko)/.+") && !everyLanguage;
            if (answers.containsKey(address) || again) {
                continue;
            }
            Answer answer = site.answer(ask(address));
            String body = answer.text();
            answers.put(
                    address,
                    answer.status() + " " + answer.contentType() + " " + new TreeMap<>(answer.headers()) + '\n' + body);
            Matcher link = LINK.matcher(body);
            // The filters of the search can be combined without end.
            while (answers.size() < MOST && !address.contains("&") && link.find()) {
                String to =
                        link.group(1) != null ? link.group(1) : link.group(2) != null ? link.group(2) : link.group(3);
                resolved(address, to.replace("&amp;", "&").replace("\\/", "/")).ifPresent(waiting::add);
            }
        }
        return answers;
    }

    private static java.util.Optional<String> resolved(String base, String link) {
        try {
            URI uri = URI.create("https://site.example" + base).resolve(link);
            if (!"site.example".equals(uri.getHost())) {
                return java.util.Optional.empty();
            }
            return java.util.Optional.of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return java.util.Optional.empty();
        }
    }

    private static Ask ask(String address) {
        int mark = address.indexOf('?');
        Map<String, String> query = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : address.substring(mark + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                query.putIfAbsent(
                        URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return new Ask(mark < 0 ? address : address.substring(0, mark), query, null);
    }
}
