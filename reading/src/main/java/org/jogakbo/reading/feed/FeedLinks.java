package org.jogakbo.reading.feed;

import java.util.List;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed's own addresses.
 *
 * @param self the feed's, as it says, or null
 * @param home the page's that it belongs to, or null
 * @param base what its links are resolved against, or empty
 */
record FeedLinks(@Nullable String self, @Nullable String home, String base) {
    static FeedLinks of(Element channel, @Nullable String url) {
        String published = url == null ? "" : url;
        String base = XmlBase.of(channel, published);
        String self = linked(channel, base, List.of("self"));
        String home = linked(channel, base, List.of("alternate", ""));
        String first = !published.isEmpty() ? published : self != null ? self : home == null ? "" : home;
        return new FeedLinks(self, home, first);
    }

    private static @Nullable String linked(Element channel, String base, List<String> relations) {
        return XmlNames.children(channel, "link")
                .filter(link -> relations.contains(XmlNames.attribute(link, "rel")))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText())
                .map(address -> WebAddress.resolve(base, address))
                .filter(address -> address != null)
                .findFirst()
                .orElse(null);
    }
}
