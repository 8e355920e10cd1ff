package org.jogakbo.reading.feed.entry;

import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * The line that blogs add to feeds, "The post … appeared first on …", in any language: a short last paragraph that links to the post
 * itself and then to the blog's home.
 */
final class Footer {
    private static final int MAX_LENGTH = 400;

    private Footer() {}

    static Body without(Body body, @Nullable String url) {
        boolean told = url != null
                && body.blocks().size() > 1
                && body.blocks().getLast() instanceof Block.Paragraph(List<Run> runs)
                && isFooter(runs, url);
        return told ? new Body(body.blocks().subList(0, body.blocks().size() - 1)) : body;
    }

    private static boolean isFooter(List<Run> runs, String url) {
        List<String> links =
                runs.stream().map(Run::href).filter(Objects::nonNull).distinct().toList();
        if (links.size() != 2 || Run.text(runs).length() > MAX_LENGTH) {
            return false;
        }
        String home = bare(links.getLast());
        return bare(links.getFirst()).equals(bare(url)) && bare(url).startsWith(home + "/") && !home.equals(bare(url));
    }

    static String bare(String address) {
        String rest = address.replaceFirst("^https?://", "").replaceFirst("[?#].*$", "");
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
