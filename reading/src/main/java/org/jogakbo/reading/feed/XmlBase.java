package org.jogakbo.reading.feed;

import java.net.URI;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address that an element's links are resolved against: {@code xml:base}, from the outermost element inwards (XML Base, section 4). */
final class XmlBase {
    private XmlBase() {}

    /**
     * The base of an element, or an empty text.
     *
     * @param document the document's own address, or empty
     */
    static String of(@Nullable Element element, String document) {
        if (element == null) {
            return document;
        }
        String outer = of(element.parent(), document);
        String own = element.attributes().getIgnoreCase("xml:base").strip();
        if (own.isEmpty()) {
            return outer;
        }
        String resolved = WebAddress.resolve(outer, own);
        return resolved == null ? outer : clean(resolved);
    }

    private static String clean(String address) {
        try {
            return URI.create(address).toString();
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
