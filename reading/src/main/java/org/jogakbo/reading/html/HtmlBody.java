package org.jogakbo.reading.html;

import java.util.List;
import java.util.function.Predicate;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Builds a clean {@link Body} from parsed markup: paragraphs (also those made of {@code div}s and of double line breaks), headings,
 * quotations, lists, figures with captions, tables, emphasis and links. Scripts, styles, controls, frames and what is hidden are left
 * out; tables that only lay out become their contents.
 *
 * <p>Blocks nest at most {@value Block#MAX_DEPTH} levels, deeper ones are flattened. The nodes are not changed. Time is linear in the
 * nodes and nothing recurses, so that any depth of page is safe. Stateless and safe for any thread.
 */
public final class HtmlBody {
    private HtmlBody() {}

    /** The body made of these nodes, in order; addresses are resolved against {@code baseUrl} (empty when unknown). */
    public static Body of(List<? extends Node> roots, String baseUrl) {
        return of(roots, baseUrl, _ -> false);
    }

    /** As {@link #of(List, String)}, leaving out every element below the roots that {@code skipped} names, with its contents. */
    public static Body of(List<? extends Node> roots, String baseUrl, Predicate<Element> skipped) {
        return of(roots, baseUrl, skipped, _ -> false);
    }

    /** As {@link #of(List, String, Predicate)}, with the hidden elements that {@code shown} names shown all the same. */
    public static Body of(
            List<? extends Node> roots, String baseUrl, Predicate<Element> skipped, Predicate<Element> shown) {
        BlockWalk walk = new BlockWalk(
                baseUrl, element -> skipped.test(element) || (BlockTags.isHidden(element) && !shown.test(element)));
        roots.forEach(walk::walk);
        return new Body(walk.finish());
    }
}
