package org.jogakbo.reading.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.reading.feed.entry.Markup;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The picture that an entry names as its own: the first {@code media:content} that is one, else {@code media:thumbnail}, else an
 * enclosure, with {@code media:description} and {@code media:credit} as they stand in it or beside it.
 *
 * @see <a href="https://www.rssboard.org/media-rss">Media RSS</a>
 */
final class MediaPicture {
    private static final int MAX_ELEMENTS = 400;

    private MediaPicture() {}

    static Optional<LeadImage> of(Element entry, String base) {
        List<Element> media = entry.getAllElements().stream()
                .limit(MAX_ELEMENTS)
                .filter(element -> XmlNames.name(element).startsWith("media:")
                        || XmlNames.name(element).equals("enclosure"))
                .toList();
        return Stream.of("media:content", "media:thumbnail", "enclosure")
                .flatMap(name -> media.stream().filter(element -> isPicture(element, name)))
                .flatMap(element -> picture(element, entry, base).stream())
                .findFirst();
    }

    private static boolean isPicture(Element element, String name) {
        String type = XmlNames.attribute(element, "type") + XmlNames.attribute(element, "medium");
        return XmlNames.name(element).equals(name) && (name.equals("media:thumbnail") || type.startsWith("image"));
    }

    private static Optional<LeadImage> picture(Element element, Element entry, String base) {
        String url = WebAddress.resolve(XmlBase.of(element, base), element.attr("url"));
        return url == null
                ? Optional.empty()
                : Optional.of(new LeadImage(
                        url,
                        "",
                        said(element, entry, "media:description"),
                        said(element, entry, "media:credit", "media:copyright")));
    }

    /** What the picture's own element says, or the one around it, as far as the entry. */
    private static @Nullable String said(Element element, Element entry, String... names) {
        for (Element at = element; at != null; at = at.parent()) {
            String text = text(at, names);
            if (text != null || at.equals(entry)) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String text(Element parent, String... names) {
        String text = XmlNames.text(parent, names);
        String line = text == null ? "" : Markup.plain(text).strip();
        return line.isEmpty() ? null : line;
    }
}
