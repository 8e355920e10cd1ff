package org.jogakbo.reading.archive;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.archive.post.PageDates;
import org.jogakbo.reading.archive.post.PostReader;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a blog's single post: title, text, credit and the rest as on the blog's archive pages. Press articles are left to the reader of
 * article pages: a page that describes itself as an article for search engines counts as a blog's only if a credit or a related link
 * under the text shows that it is a clipping; so does a page that marks no text. Stateless.
 */
public final class BlogPost {
    private static final SelectorList TEXT = SelectorList.of(
            ".entry-content, .e-content, .wp-block-post-content, .post-body, [itemprop=articleBody], .post > .entry,"
                    + " .hentry > .entry");

    private static final Pattern CLIPPING = Pattern.compile("[\\])】］]|related|관련|関連", Pattern.CASE_INSENSITIVE);
    private static final SelectorList PARAGRAPHS = SelectorList.of("p");
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2");
    private static final SelectorList DATES = SelectorList.of("time, .date, [class*=date]");
    private static final int NEAR_END = 200;

    private BlogPost() {}

    /** The post's reading; empty when the page is no blog's single post. */
    public static Optional<Reading> read(Document page, PageMarks marks) {
        if (marks.describeNews()) {
            return Optional.empty();
        }
        Element text = TEXT.in(marks.body()).stream()
                .filter(element -> !PageChrome.isAround(element, page.body()))
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElse(null);
        boolean unmarked = text == null && marks.saySingle();
        text = unmarked ? fullest(page, marks) : text;
        boolean article = unmarked || marks.describeArticle();
        if (text == null || (article && !mayBeClipping(text))) {
            return Optional.empty();
        }
        return new PostReader(whole(text, page), Reading.Kind.ARTICLE, null, marks.self(), PageDates.NONE)
                .read(0, tail -> !tail.body().isEmpty() && (!article || isClipping(tail)))
                .filter(reading -> !reading.title().isEmpty());
    }

    /** In a theme that marks no text: the element with the most text in paragraphs of its own, or null. */
    private static @Nullable Element fullest(Document page, PageMarks marks) {
        Map<Element, Integer> lengths = new LinkedHashMap<>();
        Set<Element> around = new HashSet<>();
        for (Element paragraph : PARAGRAPHS.in(marks.body())) {
            Element parent = paragraph.parent();
            if (parent == null || around.contains(parent) || PageChrome.isFrame(paragraph)) {
                continue;
            }
            if (!lengths.containsKey(parent) && PageChrome.isAround(parent, page.body())) {
                around.add(parent);
            } else {
                lengths.merge(parent, paragraph.text().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Spares the reading of press articles: whether a bracket or a related link stands near the text's end at all. */
    private static boolean mayBeClipping(Element text) {
        String all = text.text();
        return CLIPPING.matcher(all.substring(Math.max(0, all.length() - NEAR_END)))
                .find();
    }

    private static boolean isClipping(Tail tail) {
        boolean bracketed = tail.credit() != null
                && !Character.isLetter(tail.credit().printed().charAt(0));
        return bracketed || !tail.related().isEmpty();
    }

    /** The smallest element around the text that holds the post's heading and, if the page shows one, its date. */
    private static Element whole(Element text, Document page) {
        Element entry = text.parents().stream()
                .filter(element -> element.hasClass("hentry")
                        || element.hasClass("h-entry")
                        || element.normalName().equals("article")
                        || element.id().matches("post-\\d+"))
                .findFirst()
                .orElse(null);
        if (entry != null && !entry.equals(page.body()) && HEADINGS.isIn(entry)) {
            return entry;
        }
        Element at = text;
        for (Element up = text.parent(); up != null && !up.normalName().equals("html"); up = up.parent()) {
            boolean complete = !at.equals(text) && HEADINGS.isIn(at) && DATES.isIn(at);
            if (complete || up.normalName().equals("body")) {
                break;
            }
            at = up;
        }
        return at.equals(text) && text.parent() != null ? text.parent() : at;
    }
}
