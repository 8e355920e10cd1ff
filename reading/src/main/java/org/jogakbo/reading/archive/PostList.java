package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.archive.post.Titles;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Element;

/** Finds the elements that each hold one post, in the page's order: by microformats, else by structure. Changes nothing on the page. */
final class PostList {
    private static final int MAX_POSTS = 5_000;
    private static final SelectorList MARKED = SelectorList.of(
            ".hentry, .h-entry, article, [itemtype$=/BlogPosting], [itemtype$=/Article], [itemtype$=/NewsArticle]");
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5");
    private static final SelectorList BOOKMARKS = SelectorList.of("a[rel~=bookmark]");
    private static final SelectorList LINKS = SelectorList.of("a[href]");

    private PostList() {}

    /** The posts that microformats, or the element {@code article}, mark on the page. */
    static List<Element> marked(Tree body) {
        List<Element> candidates = new ArrayList<>();
        List<Element> marked = MARKED.in(body);
        Set<Element> titled = marked.isEmpty() ? Set.of() : titled(body);
        for (Element element : marked) {
            if (candidates.size() < MAX_POSTS && isCandidate(element, body.root(), titled)) {
                candidates.add(element);
            }
        }
        return outermost(candidates);
    }

    /** The one post of a list that has only one and marks it by nothing but its permalink; none when several are so marked. */
    static List<Element> lone(Tree body) {
        List<Element> headings = HEADINGS.in(body).stream()
                .filter(heading -> BOOKMARKS.isIn(heading) && !PageChrome.isAround(heading, body.root()))
                .toList();
        if (headings.size() != 1) {
            return List.of();
        }
        Element heading = headings.getFirst();
        return heading.parents().stream()
                .filter(parent -> parent.text().length() > 2 * heading.text().length())
                .findFirst()
                .filter(post -> !post.normalName().equals("body"))
                .stream()
                .toList();
    }

    /** An element that holds several others is their list; one that lies in another is a part of it. */
    private static List<Element> outermost(List<Element> candidates) {
        Map<Element, Integer> inner = new HashMap<>();
        candidates.forEach(candidate -> inner.put(candidate, 0));
        for (Element candidate : candidates) {
            for (Element at = candidate.parent(); at != null; at = at.parent()) {
                inner.computeIfPresent(at, (_, count) -> count + 1);
            }
        }
        Set<Element> kept = new HashSet<>();
        List<Element> posts = new ArrayList<>();
        for (Element candidate : candidates) {
            boolean held = candidate.parents().stream().anyMatch(kept::contains);
            if (!held && inner.getOrDefault(candidate, 0) < 2 && kept.add(candidate)) {
                posts.add(candidate);
            }
        }
        return posts;
    }

    /** What holds a heading, or what else titles posts. */
    private static Set<Element> titled(Tree body) {
        Set<Element> titled = new HashSet<>();
        Stream.of(HEADINGS.in(body), Titles.withoutHeadings(body))
                .flatMap(List::stream)
                .forEach(title -> {
                    for (Element at = title; at != null && titled.add(at); at = at.parent()) {
                        // each element once, up to one that is known
                    }
                });
        return titled;
    }

    private static boolean isCandidate(Element element, Element body, Set<Element> titled) {
        boolean microformat = element.hasClass("hentry") || element.hasClass("h-entry");
        return !element.normalName().equals("body")
                && !PageChrome.isAround(element, body)
                && (microformat || titled.contains(element))
                && (LINKS.isIn(element) || microformat);
    }
}
