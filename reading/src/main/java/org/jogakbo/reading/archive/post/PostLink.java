package org.jogakbo.reading.archive.post;

import java.util.List;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Element;

/**
 * A link in a post, and what its address tells: a category's list, a tag's, an author's, or none of these.
 *
 * @param address absolute if the page's address is known
 */
record PostLink(Element element, String address, boolean category, boolean tag, boolean author) {
    private static final SelectorList LINKS = SelectorList.of("a[href]");

    /** The links of a post, in order. */
    static List<PostLink> in(Tree post) {
        return LINKS.in(post).stream().map(PostLink::of).toList();
    }

    private static PostLink of(Element link) {
        String address = Permalink.of(link);
        boolean list = Permalink.isTaxonomy(address);
        return new PostLink(
                link,
                address,
                list && Permalink.isCategory(address),
                list && Permalink.isTag(address),
                list && Permalink.isAuthor(address));
    }
}
