package org.jogakbo.reading.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what an archive page says of itself: in its heading, else in its title, with the kind from the page's marks. */
final class PageLabel {
    private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[|–—»«·•:-]+\\s+");
    private static final SelectorList ASKED = SelectorList.of("input[name=s][value~=\\S], input[name=q][value~=\\S]");
    private static final SelectorList SITE = SelectorList.of("[rel=home], .site-title");
    private static final SelectorList MAIN_HEADINGS = SelectorList.of("h1, h2, h3");
    private static final SelectorList HEADINGS = SelectorList.of(
            "h1, h2, h3, .archive-title, .page-title, .page-header, .status-msg-body, .archive-header, .breadcrumb");
    private static final ArchiveLabel HOME = new ArchiveLabel(Kind.HOME, null, null, null);

    private PageLabel() {}

    /** The label that a heading on the page spells out, its kind's word and all. */
    static Optional<ArchiveLabel> spelled(Tree body, List<Element> posts) {
        List<Element> headings = headings(body, posts);
        long days = headings.stream()
                .filter(heading -> DayHeading.date(heading).isPresent())
                .map(Element::text)
                .distinct()
                .count();
        return headings.stream()
                .filter(heading -> days < 2 || DayHeading.date(heading).isEmpty())
                .map(Element::text)
                .flatMap(text -> ArchiveHeading.parse(text).stream())
                .findFirst();
    }

    /** The page's label; a page that says nothing of the kind is a home page. */
    static ArchiveLabel of(Document page, PageMarks marks, List<Element> posts) {
        Optional<ArchiveLabel> spelled = spelled(marks.body(), posts).or(() -> titled(page));
        if (spelled.isPresent()) {
            return spelled.get();
        }
        return marks.kind().map(kind -> marked(kind, page, marks.body(), posts)).orElse(HOME);
    }

    private static ArchiveLabel marked(Kind kind, Document page, Tree body, List<Element> posts) {
        List<Element> headings = headings(body, posts);
        String siteName = siteName(page);
        Element asked = kind == Kind.SEARCH ? ASKED.first(page) : null;
        if (asked != null) {
            return ArchiveHeading.of(kind, asked.attr("value"));
        }
        return headings.stream()
                .filter(heading ->
                        heading.normalName().equals("h1") && !heading.text().equals(siteName))
                .findFirst()
                .map(Element::text)
                .or(() -> Optional.of(TITLE_PARTS.split(page.title())[0].replaceFirst("(?i)\\s+archives?$", ""))
                        .filter(text -> !text.isBlank()))
                .map(text -> ArchiveHeading.of(kind, text))
                .orElseGet(() -> new ArchiveLabel(kind, null, null, null));
    }

    private static String siteName(Document page) {
        Element home = SITE.first(page);
        return home == null ? "" : home.text();
    }

    private static Optional<ArchiveLabel> titled(Document page) {
        for (String part : TITLE_PARTS.split(page.title())) {
            Optional<ArchiveLabel> label = ArchiveHeading.parse(part);
            if (label.isPresent()) {
                return label;
            }
        }
        return ArchiveHeading.parse(page.title());
    }

    /** Headings, and lines that stand for one, outside the posts and before the last of them. */
    private static List<Element> headings(Tree body, List<Element> posts) {
        return HEADINGS.in(body).stream()
                .filter(heading -> posts.stream()
                        .limit(200)
                        .noneMatch(post ->
                                heading.equals(post) || heading.parents().contains(post)))
                .filter(heading -> !PageChrome.isAround(heading, body.root()) || heading.hasClass("status-msg-body"))
                .filter(heading -> MAIN_HEADINGS.matches(heading) || !MAIN_HEADINGS.isIn(heading))
                .filter(heading ->
                        heading.text().length() < 200 && !heading.text().isBlank())
                .limit(40)
                .toList();
    }
}
