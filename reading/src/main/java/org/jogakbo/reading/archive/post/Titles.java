package org.jogakbo.reading.archive.post;

import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Element;

/**
 * The elements that may title posts: headings; where there are none, elements that their class calls a title; where there are none of
 * these either, the first words of links that hold a date. Internal to {@code archive}.
 */
public final class Titles {
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5, [role=heading]");
    private static final SelectorList PLAIN = SelectorList.of("a, b, p, div, span, strong, em, dt, dd, td");
    private static final Pattern CALLED =
            Pattern.compile("(?:^|[-_\\s])(?:title|tit|headline|subject)(?:$|[-_\\s])", Pattern.CASE_INSENSITIVE);
    private static final SelectorList LINKS = SelectorList.of("a[href]");
    private static final SelectorList TIMES = SelectorList.of("time");
    private static final SelectorList BLOCKS = SelectorList.of("p, div, ul, time");
    private static final int SHORTEST = 3;
    private static final int MAX_LENGTH = 250;

    private Titles() {}

    /** Those of an element, in order, itself among them. */
    public static List<Element> in(Element root) {
        return in(Tree.of(root));
    }

    /** The same in a tree that was walked before. */
    static List<Element> in(Tree tree) {
        List<Element> headings = HEADINGS.in(tree);
        return headings.isEmpty() ? withoutHeadings(tree) : headings;
    }

    /** Those that are no headings. */
    public static List<Element> withoutHeadings(Tree tree) {
        List<Element> called = PLAIN.in(tree).stream()
                .filter(Titles::isCalled)
                .filter(Titles::isBrief)
                .filter(element -> TitledHeading.of(element) != null)
                .filter(element -> element.parents().stream()
                        .noneMatch(around -> PLAIN.matches(around) && isCalled(around) && isBrief(around)))
                .toList();
        return called.isEmpty() ? inDatedLinks(tree) : called;
    }

    private static boolean isCalled(Element element) {
        String names = element.attributesSize() == 0 ? "" : element.className();
        return names.length() >= SHORTEST && CALLED.matcher(names).find();
    }

    private static List<Element> inDatedLinks(Tree tree) {
        return (!TIMES.in(tree).isEmpty() ? LINKS.in(tree) : List.<Element>of())
                .stream()
                        .filter(TIMES::isIn)
                        .filter(link -> Permalink.mayBePost(Permalink.of(link)))
                        .flatMap(link -> link.getAllElements().stream()
                                .filter(element -> !element.equals(link)
                                        && !element.ownText().isBlank()
                                        && isBrief(element)
                                        && TIMES.closest(element) == null
                                        && (element.text().split("\\s+").length > 4
                                                || PressDates.parse(element.text())
                                                        .isEmpty()))
                                .limit(1))
                        .toList();
    }

    private static boolean isBrief(Element element) {
        int length = element.text().length();
        return length > 1 && length <= MAX_LENGTH && BLOCKS.in(element).stream().allMatch(element::equals);
    }
}
