package org.jogakbo.reading.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Pictures and their captions. */
final class Figures {
    private static final SelectorList BLOCKS = SelectorList.of("blockquote, table, pre, ul, ol");
    private static final int MAX_NODES = 400;
    private static final int MAX_CAPTION = 1_200;
    private static final int ICON_PIXELS = 48;
    private static final List<String> SOURCES =
            List.of("data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset");

    private final String baseUrl;

    Figures(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String baseUrl() {
        return baseUrl;
    }

    /** The picture of an {@code img}, without a caption; empty for icons, counting pixels and inlined data. */
    Optional<Block.Figure> image(Element img) {
        if (isTiny(img.attr("width")) || isTiny(img.attr("height"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(source(img))
                .map(url -> new Block.Figure(new Image(url, img.attr("alt").strip()), List.of()));
    }

    /** A {@code figure} as picture and caption; empty when it holds something else, such as a quotation or a table. */
    Optional<Block.Figure> figure(Element figure) {
        Element picture = null;
        Element caption = null;
        int nodes = 0;
        for (Node node = figure.firstChild(); node != null; ) {
            boolean enter = true;
            if (++nodes > MAX_NODES) {
                return Optional.empty();
            }
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "blockquote", "table", "pre", "ul", "ol" -> {
                        return Optional.empty();
                    }
                    case "img", "amp-img" -> picture = picture == null && source(element) != null ? element : picture;
                    case "figcaption" -> caption = caption == null ? element : caption;
                    default -> enter = !element.normalName().equals("figcaption");
                }
                enter = enter && !element.equals(caption);
            }
            node = Walk.next(node, figure, enter);
        }
        List<Run> runs = caption == null ? List.of() : captionOf(caption);
        return picture == null ? Optional.empty() : image(picture).map(plain -> new Block.Figure(plain.image(), runs));
    }

    /** Whether a figure only shows something that cannot be kept, such as a film, with its caption. */
    boolean isMute(Element figure) {
        return TextLength.atMost(figure, MAX_CAPTION / 2) && !BLOCKS.isIn(figure);
    }

    /** Whether the element calls itself a caption, as {@code figcaption} or by its class. */
    boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || (element.hasAttr("class")
                        && element.className().toLowerCase(Locale.ROOT).contains("caption")
                        && !element.normalName().equals("body")
                        && TextLength.atMost(element, MAX_CAPTION));
    }

    /** The caption's text as runs on one line each block. */
    List<Run> captionOf(Element caption) {
        BlockWalk walk = new BlockWalk(baseUrl, BlockTags::isHidden, true);
        caption.childNodes().forEach(walk::walk);
        return Tables.flatten(walk.finish());
    }

    private @Nullable String source(Element img) {
        for (String name : SOURCES) {
            String value = img.attr(name);
            if (!value.isEmpty() && !value.startsWith("data:")) {
                String first = name.endsWith("srcset") ? value.strip().split("[\\s,]+", 2)[0] : value;
                String url = WebAddress.resolve(baseUrl, first);
                if (url != null) {
                    return url;
                }
            }
        }
        return null;
    }

    private static boolean isTiny(String pixels) {
        if (pixels.isEmpty() || pixels.length() > 6 || !pixels.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        return Integer.parseInt(pixels) <= ICON_PIXELS;
    }
}
