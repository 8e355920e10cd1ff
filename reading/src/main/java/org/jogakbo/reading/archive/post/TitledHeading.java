package org.jogakbo.reading.archive.post;

import java.util.List;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A heading that links to a post's own page.
 *
 * @param element the heading, or the link around it
 * @param address where it leads, absolute if the page's address is known
 */
public record TitledHeading(Element element, String address) {
    private static final SelectorList LINKS = SelectorList.of("a[href]");
    private static final int AROUND = 6;
    private static final int OVERLAID = 3;
    private static final int MAX_PARTS = 20;
    private static final List<Element> NOTHING = List.of();

    /** Reads a heading; null when it links to no post. */
    public static @Nullable TitledHeading of(Element heading) {
        for (Element link : LINKS.in(heading)) {
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
        return overlaid(heading);
    }

    /** A link without words that is laid over the whole post, and repeats its title for those who do not see it. */
    private static @Nullable TitledHeading overlaid(Element heading) {
        String title = heading.text();
        Element around = heading.parent();
        for (int i = 0; i < OVERLAID && around != null && title.length() > 1; i++, around = around.parent()) {
            for (Element link : around.childrenSize() > MAX_PARTS ? NOTHING : around.children()) {
                boolean told = link.attr("aria-label").contains(title)
                        || link.attr("title").contains(title);
                if (link.normalName().equals("a")
                        && told
                        && link.text().isBlank()
                        && Permalink.mayBePost(Permalink.of(link))) {
                    return new TitledHeading(heading, Permalink.of(link));
                }
            }
        }
        return null;
    }
}
