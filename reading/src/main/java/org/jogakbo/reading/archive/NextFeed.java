package org.jogakbo.reading.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Where a feed goes on: at the address that it names itself ({@code rel="next"}, RFC 5005; {@code next_url}, JSON Feed 1.1), else, for a
 * WordPress blog, at the address where WordPress would go on. Stateless.
 *
 * @param address absolute
 * @param guessed whether the feed does not say so itself: then there may be nothing
 */
public record NextFeed(String address, boolean guessed) {
    private static final int MAX_DEPTH = 256;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Pattern PAGED = Pattern.compile("([?&]paged=)(\\d{1,5})(?=&|$)");

    /**
     * The next part of a feed; empty for a feed that does not go on.
     *
     * @param url where this part was published
     */
    public static Optional<NextFeed> of(String text, String url) {
        return text.stripLeading().startsWith("{") ? json(text, url) : xml(text, url);
    }

    private static Optional<NextFeed> json(String text, String url) {
        try {
            JsonNode next = JSON.readTree(text).path("next_url");
            return said(next.isTextual() ? WebAddress.resolve(url, next.asText()) : null);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<NextFeed> xml(String text, String url) {
        Document feed = Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "");
        boolean wordPress = false;
        boolean entries = false;
        for (Element element : feed.getAllElements()) {
            String name = name(element);
            boolean inEntry = element.parents().stream().anyMatch(parent -> ENTRIES.contains(name(parent)));
            entries |= ENTRIES.contains(name);
            if (!inEntry
                    && name.matches("(?:\\w+:)?link")
                    && element.attr("rel").equalsIgnoreCase("next")) {
                return said(WebAddress.resolve(url, element.attr("href")));
            }
            wordPress |= !inEntry
                    && name.endsWith("generator")
                    && element.text().toLowerCase(Locale.ROOT).contains("wordpress");
        }
        return wordPress && entries ? Optional.of(new NextFeed(paged(url), true)) : Optional.empty();
    }

    private static Optional<NextFeed> said(@Nullable String address) {
        return address == null ? Optional.empty() : Optional.of(new NextFeed(address, false));
    }

    private static String paged(String url) {
        String whole = url.replaceFirst("#.*", "");
        Matcher paged = PAGED.matcher(whole);
        return paged.find()
                ? paged.replaceFirst("$1" + (Integer.parseInt(paged.group(2)) + 1))
                : whole + (whole.contains("?") ? "&" : "?") + "paged=2";
    }

    private static String name(Element element) {
        return element.tagName().toLowerCase(Locale.ROOT);
    }
}
