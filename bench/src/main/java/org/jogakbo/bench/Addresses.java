package org.jogakbo.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The public addresses of a running site, as its sitemap lists them: paths, percent-encoded. */
record Addresses(List<String> months, List<String> categories, List<String> permalinks) {
    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]+)</loc>");

    static Addresses of(Http site) throws IOException {
        List<String> found = new ArrayList<>();
        for (String path : locations(site, "/sitemap.xml")) {
            found.addAll(path.startsWith("/sitemap/") ? locations(site, path) : List.of(path));
        }
        return new Addresses(
                matching(found, "/\\d{4}/\\d{2}/"),
                matching(found, "/category/[^/]+/"),
                matching(found, "/\\d{4}/\\d{2}/[^/]+/"));
    }

    private static List<String> locations(Http site, String path) throws IOException {
        return LOCATION.matcher(site.text(path))
                .results()
                .map(MatchResult::group)
                .map(loc -> URI.create(loc.substring("<loc>".length(), loc.indexOf("</")))
                        .getRawPath())
                .toList();
    }

    private static List<String> matching(List<String> paths, String form) {
        return paths.stream().filter(path -> path.matches(form)).distinct().toList();
    }

    /** The pages that the servers are asked for again and again. */
    List<String> sample() {
        return List.of("/", middle(months), categories.getFirst(), middle(permalinks), "/feed.atom");
    }

    static String middle(List<String> paths) {
        return paths.get(paths.size() / 2);
    }
}
