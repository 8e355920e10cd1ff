package org.jogakbo.reading.archive.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.TextLength;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * One post's element, taken apart: its heading, the element that holds its text if one is marked as such, and the small print (date,
 * poster, categories) around them.
 */
final class PostParts {
    private static final List<SelectorList> TEXTS = Stream.of(
                    ".entry-content, .e-content, [itemprop=articleBody], .wp-block-post-content",
                    ".entry-summary, .p-summary, .wp-block-post-excerpt",
                    ".post > .entry, .hentry > .entry, .post-body, .post-content, .post-excerpt, .post__content, .article-content, .article-body, [itemprop=description]")
            .map(SelectorList::of)
            .toList();
    private static final SelectorList MARKS = SelectorList.of(
            "time, abbr[title], a[rel~=author], a[rel~=tag], a[rel~=bookmark], [class*=author], .byline, [class*=date], .posted-on, [class*=meta], a[href]");
    private static final SelectorList LINES = SelectorList.of("p, div, small, span, em, i, li, ul, footer, h4, h5, h6");
    private static final SelectorList TITLES =
            SelectorList.of(".entry-title, .p-name, [itemprop=headline], .wp-block-post-title");
    private static final SelectorList AUTHORS = SelectorList.of(".author, .p-author, .vcard, [itemprop=author]");
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3");
    private static final SelectorList PICTURES = SelectorList.of("img, picture, figure, source");
    private static final SelectorList PARAGRAPHS = SelectorList.of("p");
    private static final SelectorList MARKED = SelectorList.of("time, a, abbr, .author, .date");
    private static final int SMALL_PRINT = 240;
    private static final int RESIDUE = 45;

    private final Element post;
    private final Tree tree;
    private @Nullable List<PostLink> links;
    private final Map<Element, String> words = new HashMap<>();
    private final @Nullable Element heading;
    private final List<Element> texts;
    private final Set<Element> within;
    private final Set<Element> smallPrint = new LinkedHashSet<>();

    PostParts(Element post) {
        this.post = post;
        this.tree = Tree.of(post);
        List<Element> marked = texts(tree);
        boolean around =
                heading(tree, new HashSet<>(marked)) == null && marked.stream().anyMatch(PostParts::isTitled);
        this.texts = around ? List.of() : marked;
        this.within = new HashSet<>(texts);
        this.heading = heading(tree, within);
        if (texts.isEmpty()) {
            beforeHeading();
            MARKS.in(tree).stream().filter(this::isSmallPrint).forEach(element -> smallPrint.add(widest(element)));
            LINES.in(tree).stream()
                    .filter(this::isSmallPrint)
                    .filter(element -> PostedLine.parse(words(element)).isPresent())
                    .forEach(smallPrint::add);
        } else {
            entryLine().ifPresent(smallPrint::add);
        }
    }

    /** Old themes end the text itself with "This entry was posted on … and is filed under …". */
    private Optional<Element> entryLine() {
        Element last = texts.getFirst().lastElementChild();
        return Optional.ofNullable(last)
                .filter(line -> line.normalName().equals("p") && line.childrenSize() > 0)
                .filter(line -> words(line).startsWith("This entry was posted"));
    }

    /** In a post without a marked text, what stands over the heading is a picture, a date or a category, and no text. */
    private void beforeHeading() {
        if (heading == null) {
            return;
        }
        Elements around = heading.parents();
        for (Element element : tree.elements()) {
            if (element.equals(heading)) {
                return;
            }
            if (!around.contains(element) && !PICTURES.matches(element)) {
                smallPrint.add(element);
            }
        }
    }

    /** The lines of small print around the text, as printed. */
    List<String> smallPrint() {
        return smallPrint.stream()
                .map(this::words)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** The post's elements, for those who look for some of them. */
    Tree tree() {
        return tree;
    }

    Element post() {
        return post;
    }

    /** The post's links, in order; taken when first asked for. */
    List<PostLink> links() {
        List<PostLink> taken = links == null ? PostLink.in(tree) : links;
        links = taken;
        return taken;
    }

    /** An element's text, put together once: many questions are asked of the same lines. */
    String words(Element element) {
        return words.computeIfAbsent(element, Element::text);
    }

    /** Whether an element's text is shorter than so many characters; a long one is not put together. */
    boolean isBrief(Element element, int length) {
        String known = words.get(element);
        return known != null
                ? known.length() < length
                : !TextLength.hasLetters(element, length) && words(element).length() < length;
    }

    /** The heading that titles the post, or null. */
    @Nullable
    Element heading() {
        return heading;
    }

    /** Whether the element lies outside the post's text, where its small print is. */
    boolean isOutsideText(Element element) {
        for (Element at = element; at != null && !at.equals(post); at = at.parent()) {
            if (!texts.isEmpty() && smallPrint.contains(at)) {
                return true;
            }
            if (within.contains(at) || at.normalName().equals("blockquote") || isComment(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComment(Element element) {
        return element.hasClass("comment")
                || element.id().equals("comments")
                || element.id().equals("respond")
                || element.hasClass("comments-area");
    }

    /** The post's text, as it stands, its tail included. */
    Body text() {
        Element text = texts.isEmpty() ? post : texts.getFirst();
        List<Node> roots = text.childNodes().stream()
                .filter(node -> !(node instanceof Element element && isNoText(element)))
                .toList();
        return HtmlBody.of(roots, post.baseUri(), this::isNoText);
    }

    private boolean isNoText(Element element) {
        boolean emptyFooter = texts.isEmpty() && element.normalName().equals("footer") && !PARAGRAPHS.isIn(element);
        return element.equals(heading) || smallPrint.contains(element) || PageChrome.isWithin(element) || emptyFooter;
    }

    private static List<Element> texts(Tree tree) {
        for (SelectorList names : TEXTS) {
            List<Element> found = names.in(tree).stream()
                    .filter(element -> !element.equals(tree.root())
                            && element.hasText()
                            && !PageChrome.isAround(element, tree.root()))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static @Nullable Element heading(Tree tree, Set<Element> texts) {
        Element named = TITLES.in(tree).stream()
                .filter(element -> !isIn(element, texts) && AUTHORS.closest(element) == null)
                .filter(element -> !element.text().isBlank() && element.text().length() < 400)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return named;
        }
        List<Element> headings = Titles.in(tree).stream()
                .filter(element -> !isIn(element, texts) && !element.text().isBlank())
                .toList();
        return headings.stream()
                .filter(element -> TitledHeading.of(element) != null)
                .findFirst()
                .orElse(headings.isEmpty() ? null : headings.getFirst());
    }

    /** Whether it holds a heading that links to a post, so that it is the whole post, whatever its name. */
    private static boolean isTitled(Element text) {
        return Titles.in(text).stream().anyMatch(title -> TitledHeading.of(title) != null);
    }

    private static boolean isIn(Element element, Set<Element> texts) {
        for (Element at = element; at != null; at = at.parent()) {
            if (texts.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Dates, names and terms are small print; a link in a sentence is not. */
    private boolean isSmallPrint(Element element) {
        if (heading != null
                && (element.equals(heading)
                        || element.parents().contains(heading)
                        || heading.parents().contains(element))) {
            return false;
        }
        return !element.equals(post)
                && isBrief(element, SMALL_PRINT + 1)
                && !HEADINGS.isIn(element)
                && !isParted(element)
                && (!element.normalName().equals("a") || element.hasAttr("rel") || isTerm(Permalink.of(element)));
    }

    /** Whether it holds a paragraph after another, or in another. */
    private static boolean isParted(Element element) {
        List<Element> paragraphs = PARAGRAPHS.in(element);
        return paragraphs.size() > 1
                && paragraphs.stream()
                        .filter(paragraph -> !paragraph.equals(element))
                        .anyMatch(paragraph -> isAfterParagraph(paragraph) || isInParagraph(paragraph, element));
    }

    private static boolean isAfterParagraph(Element paragraph) {
        Element before = paragraph.previousElementSibling();
        return before != null && PARAGRAPHS.matches(before);
    }

    private static boolean isInParagraph(Element paragraph, Element within) {
        Element around = paragraph.parent() == null ? null : PARAGRAPHS.closest(paragraph.parent());
        return around != null && (around.equals(within) || around.parents().contains(within));
    }

    private static boolean isTerm(String address) {
        return (Permalink.isTaxonomy(address)
                        && (Permalink.isCategory(address) || Permalink.isTag(address) || Permalink.isAuthor(address)))
                || address.contains("#comments")
                || address.contains("#respond");
    }

    /** The largest element around it, inside the post, that says hardly more. */
    private Element widest(Element element) {
        Element at = element;
        for (Element up = element.parent(); up != null && !up.equals(post); up = up.parent()) {
            boolean holdsHeading =
                    heading != null && (up.equals(heading) || heading.parents().contains(up));
            if (holdsHeading || !isBrief(up, SMALL_PRINT + 1) || residue(up) > RESIDUE) {
                break;
            }
            at = up;
        }
        return at;
    }

    /** How many letters an element has outside its dates and links. */
    private int residue(Element element) {
        int marked = 0;
        for (Element inner : MARKED.in(element)) {
            boolean counted = inner.parent() != null && MARKED.closest(inner.parent()) != null;
            marked += counted ? 0 : words(inner).length();
        }
        return words(element).length() - marked;
    }
}
