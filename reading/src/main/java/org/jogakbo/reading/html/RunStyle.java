package org.jogakbo.reading.html;

import java.util.Set;
import org.jogakbo.clipping.body.Run.Mark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The style that the open inline elements give to text. */
final class RunStyle {
    private static final Set<Mark> NONE = Set.of();
    private static final Set<Mark> EMPHASIS = Set.of(Mark.EMPHASIS);
    private static final Set<Mark> STRONG = Set.of(Mark.STRONG);
    private static final Set<Mark> BOTH = Set.of(Mark.EMPHASIS, Mark.STRONG);

    private final String baseUrl;
    private int emphasis;
    private int strong;
    private int kept;
    private @Nullable Element link;
    private @Nullable String href;

    RunStyle(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    void begin(Element element) {
        switch (element.normalName()) {
            case "em", "i", "cite", "dfn", "var" -> emphasis++;
            case "strong", "b" -> strong++;
            case "a" -> {
                if (link == null) {
                    link = element;
                    href = WebAddress.resolve(baseUrl, element.attr("href"));
                }
            }
            default -> {}
        }
    }

    void end(Element element) {
        switch (element.normalName()) {
            case "em", "i", "cite", "dfn", "var" -> emphasis--;
            case "strong", "b" -> strong--;
            case "a" -> {
                if (element.equals(link)) {
                    link = null;
                    href = null;
                }
            }
            default -> {}
        }
    }

    void keepSpace(int change) {
        kept += change;
    }

    boolean keepsSpace() {
        return kept > 0;
    }

    @Nullable
    String href() {
        return href;
    }

    Set<Mark> marks() {
        if (strong > 0) {
            return emphasis > 0 ? BOTH : STRONG;
        }
        return emphasis > 0 ? EMPHASIS : NONE;
    }
}
