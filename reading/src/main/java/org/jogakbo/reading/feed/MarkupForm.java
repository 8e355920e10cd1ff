package org.jogakbo.reading.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** XHTML that stands in a feed as it is, written so that HTML's parser reads the same: no prefixes, no {@code <iframe/>}. */
final class MarkupForm {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Pattern TAG = Pattern.compile(
            "<(/?)(?:[A-Za-z][\\w-]{0,20}:)?([A-Za-z][\\w-]{0,40})((?:\\s+[^\\s=<>\"'/]{1,100}(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))?){0,100})\\s*(/?)>");

    private MarkupForm() {}

    /** What the element holds. */
    static String html(Element element) {
        return TAG.matcher(element.html()).replaceAll(tag -> Matcher.quoteReplacement(written(tag)));
    }

    private static String written(MatchResult tag) {
        String name = tag.group(2);
        String start = "<" + tag.group(1) + name + tag.group(3) + ">";
        boolean closes = tag.group(4).isEmpty() || VOID.contains(name.toLowerCase(Locale.ROOT));
        return closes ? start : start + "</" + name + ">";
    }
}
