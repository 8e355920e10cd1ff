package org.jogakbo.reading.archive.post;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A heading that links to a post's own page.
 *
 * @param element the heading, or the link around it
 * @param address where it leads, absolute if the page's address is known
 */
public record TitledHeading(Element element, String address) {
    private static final int AROUND = 3;

    /** Reads a heading; null when it links to no post. */
    public static @Nullable TitledHeading of(Element heading) {
        for (Element link : heading.select("a[href]")) {
            String address = Permalink.of(link);
            if (Permalink.mayBePost(address) && !link.text().isBlank()) {
                return new TitledHeading(heading, address);
            }
        }
        Element at = heading;
        for (int i = 0; i < AROUND && at != null; i++, at = at.parent()) {
            if (at.normalName().equals("a") && Permalink.mayBePost(Permalink.of(at))) {
                return new TitledHeading(heading, Permalink.of(at));
            }
        }
        return null;
    }
}
