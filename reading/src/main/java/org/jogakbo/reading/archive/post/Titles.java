package org.jogakbo.reading.archive.post;

import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.reading.field.PressDates;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * The elements that may title posts: headings; where there are none, elements that their class calls a title; where there are none of
 * these either, the first words of links that hold a date. Internal to {@code archive}.
 */
public final class Titles {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, [role=heading]";
    private static final String CALLED = "[class~=(?i)(?:^|[-_\\s])(?:title|tit|headline|subject)(?:$|[-_\\s])]";
    private static final Pattern PLAIN = Pattern.compile("a|b|p|div|span|strong|em|dt|dd|td");
    private static final int MAX_LENGTH = 250;

    private Titles() {}

    /** Those of an element, in order, itself among them. */
    public static List<Element> in(Element root) {
        Elements headings = root.select(HEADINGS);
        return headings.isEmpty() ? withoutHeadings(root) : headings;
    }

    /** Those that are no headings. */
    public static List<Element> withoutHeadings(Element root) {
        List<Element> called = root.select(CALLED).stream()
                .filter(element -> PLAIN.matcher(element.normalName()).matches())
                .filter(Titles::isBrief)
                .filter(element -> TitledHeading.of(element) != null)
                .filter(element -> element.parents().stream()
                        .noneMatch(around -> around.is(CALLED)
                                && isBrief(around)
                                && PLAIN.matcher(around.normalName()).matches()))
                .toList();
        return called.isEmpty() ? inDatedLinks(root) : called;
    }

    private static List<Element> inDatedLinks(Element root) {
        return root.select("a[href]:has(time)").stream()
                .filter(link -> Permalink.mayBePost(Permalink.of(link)))
                .flatMap(link -> link.getAllElements().stream()
                        .filter(element -> !element.equals(link)
                                && !element.ownText().isBlank()
                                && isBrief(element)
                                && element.closest("time") == null
                                && (element.text().split("\\s+").length > 4
                                        || PressDates.parse(element.text()).isEmpty()))
                        .limit(1))
                .toList();
    }

    private static boolean isBrief(Element element) {
        int length = element.text().length();
        return length > 1
                && length <= MAX_LENGTH
                && element.select("p, div, ul, time").stream().allMatch(element::equals);
    }
}
