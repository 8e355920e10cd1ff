package org.jogakbo.reading.archive.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The small print of a post: who put it up, and in which categories, as shown. */
final class PostTerms {
    private static final List<SelectorList> POSTERS = Stream.of(
                    ".author .fn, .p-author .p-name, .vcard .fn",
                    "[itemprop=author] [itemprop=name], .wp-block-post-author__name, .wp-block-post-author-name",
                    "a[rel~=author], .p-author, [itemprop=author]",
                    ".author, .byline, .post-author, .entry-author, .posted-by, .by-author, [class*=author]")
            .map(SelectorList::of)
            .toList();
    private static final SelectorList ANCHORS = SelectorList.of("a");
    private static final SelectorList LINES = SelectorList.of("p, div, span, li, em, small");
    private static final SelectorList DATE_LINES = SelectorList.of("footer, div, p, span");
    private static final SelectorList META = SelectorList.of(
            ".entry-meta, .post-meta, [class*=meta], .posted-on, .byline, footer, header p, header div");
    private static final Evaluator WORDED_LINK = Selector.evaluatorOf("a[href]:not(:has(img))");
    private static final SelectorList COMMENTS = SelectorList.of(".comment, .comments-area, #comments, #respond, nav");
    private static final SelectorList ASIDE = SelectorList.of("aside");
    private static final SelectorList HEADED = SelectorList.of("h1, h2, h3, h4, h5, h6, form, time");
    private static final SelectorList CATEGORIES =
            SelectorList.of(".categories, .category, .cat-links, .entry-categories, .post-categories");
    private static final SelectorList CATEGORY_LIST =
            SelectorList.of(".cat-links, .taxonomy-category, .post-categories, .entry-categories, .p-category");
    private static final SelectorList MORE_THAN_WORDS = SelectorList.of("a[href], time, h1, h2, h3");
    private static final Pattern BY = Pattern.compile(
            "(?:^|.*?[\\s|·•–—-])(?:(?:posted|published|submitted|written)"
                    + " )?by\\s*:?\\s+(.{2,60}?)(?:\\s*[|·•–—]|\\s+(?:on|in|at)\\s|,\\s|\\s*$).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANGUL_BY =
            Pattern.compile(".*?(?:작성자|글쓴이|게시자|저자)\\s*[:：]?\\s*(\\S.{0,40}?)(?:\\s*[|·•–—].*|\\s*)");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:posted|published|written)?\\s*by|author|작성자|글쓴이|게시자|저자|von|por|par)\\s*[:：]?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:posted|published|comments?)\\b.*|(?:view|see|read|more|all|about|show|browse)\\s.*|.*[→»›].*");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern POSTED_BY =
            Pattern.compile("(?:posted|published|submitted|written) by\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00a0]*[·•|][\\s\\u00a0]*");

    private static final int MAX_NAME = 100;
    private static final int MAX_TERMS = 240;

    private PostTerms() {}

    /** The poster's name as shown, or empty. */
    static Optional<String> poster(PostParts parts) {
        for (SelectorList names : POSTERS) {
            Optional<String> name = names.in(parts.tree()).stream()
                    .filter(element -> isSmallPrint(element, parts) && !isInBiography(element, parts))
                    .map(element -> ownWords(element, parts))
                    .flatMap(words -> name(words).stream())
                    .findFirst();
            if (name.isPresent()) {
                return name;
            }
        }
        return parts.links().stream()
                .filter(link -> link.author() && isSmallPrint(link.element(), parts))
                .map(link -> parts.words(link.element()))
                .flatMap(text -> name(text).stream())
                .findFirst()
                .or(() -> inMeta(parts))
                .or(() -> postedBy(parts))
                .or(() -> besideDate(parts))
                .or(() -> parts.smallPrint().stream()
                        .flatMap(line -> PostedLine.parse(line).stream())
                        .flatMap(line -> Stream.ofNullable(line.poster() == null ? line.writer() : line.poster()))
                        .findFirst());
    }

    /** A line outside the text that says "posted by", whatever holds it. */
    private static Optional<String> postedBy(PostParts parts) {
        return LINES.in(parts.tree()).stream()
                .filter(element -> parts.isBrief(element, 160)
                        && POSTED_BY.matcher(parts.words(element)).lookingAt())
                .filter(element -> isSmallPrint(element, parts))
                .map(parts::words)
                .flatMap(text -> by(text).stream())
                .findFirst();
    }

    /** A person's name in a line of a date and little else: "April 28, 2016 · 1 min · Ines Talbot". */
    private static Optional<String> besideDate(PostParts parts) {
        return DATE_LINES.in(parts.tree()).stream()
                .filter(element -> parts.isBrief(element, 120))
                .map(element -> Map.entry(element, parts.words(element)))
                .filter(line -> isSeparated(line.getValue()))
                .filter(line -> isSmallPrint(line.getKey(), parts))
                .map(line -> List.of(SEPARATOR.split(line.getValue())))
                .filter(words -> words.size() > 1
                        && words.stream()
                                .anyMatch(word -> PressDates.parse(word).isPresent()))
                .flatMap(List::stream)
                .map(String::strip)
                .filter(word -> PressDates.parse(word).isEmpty() && PersonNames.isPerson(word, List.of()))
                .findFirst();
    }

    private static Optional<String> inMeta(PostParts parts) {
        return META.in(parts.tree()).stream()
                .filter(element -> parts.isBrief(element, 160) && isSmallPrint(element, parts))
                .map(parts::words)
                .flatMap(text -> by(text).stream())
                .findFirst();
    }

    private static Optional<String> by(String text) {
        Matcher matcher = BY.matcher(text);
        Matcher hangul = HANGUL_BY.matcher(text);
        return text.toLowerCase(Locale.ROOT).contains("by") && matcher.matches()
                ? name(matcher.group(1))
                : hangul.matches() ? name(hangul.group(1)) : Optional.empty();
    }

    /** A link's or name's words are the name; a line with a link in it is read as the link. */
    private static String ownWords(Element element, PostParts parts) {
        Element link = element.normalName().equals("a") ? null : element.selectFirst(WORDED_LINK);
        boolean toAuthor = link != null
                && !link.text().isBlank()
                && (link.attr("rel").contains("author")
                        || Permalink.isAuthor(Permalink.of(link))
                        || ANCHORS.in(element).size() == 1);
        return parts.words(link != null && toAuthor ? link : element);
    }

    private static Optional<String> name(String words) {
        String name = LABEL.matcher(words.strip()).replaceFirst("").strip();
        boolean fits = name.length() > 0
                && name.length() <= 80
                && name.codePoints().anyMatch(Character::isLetter)
                && !NO_NAME.matcher(name).matches()
                && !YEAR.matcher(name).find();
        return fits ? Optional.of(name) : Optional.empty();
    }

    private static boolean isInBiography(Element element, PostParts parts) {
        for (Element at = element; at != null && !at.equals(parts.post()); at = at.parent()) {
            if (PageChrome.isBiography(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallPrint(Element element, PostParts parts) {
        return parts.isOutsideText(element)
                && !element.equals(parts.heading())
                && (parts.heading() == null || !element.parents().contains(parts.heading()))
                && COMMENTS.closest(element) == null
                && !isAside(ASIDE.closest(element));
    }

    /** A few words set aside under the text are its terms; what holds a heading or more words is another matter. */
    private static boolean isAside(@Nullable Element aside) {
        return aside != null && (aside.text().length() > MAX_TERMS || HEADED.isIn(aside));
    }

    /** The categories shown for the post, as named; tags are none. */
    static List<String> categories(PostParts parts) {
        Set<String> categories = new LinkedHashSet<>();
        for (PostLink link : parts.links()) {
            String name = isCategory(link) && isSmallPrint(link.element(), parts) ? parts.words(link.element()) : "";
            if (!name.isBlank() && name.length() <= MAX_NAME) {
                categories.add(name.strip());
            }
        }
        if (categories.isEmpty()) {
            categories.addAll(unlinkedCategories(parts));
        }
        return new ArrayList<>(categories);
    }

    private static List<String> unlinkedCategories(PostParts parts) {
        return CATEGORIES.in(parts.tree()).stream()
                .filter(element -> element.text().length() < 100 && !MORE_THAN_WORDS.isIn(element))
                .filter(element -> isSmallPrint(element, parts))
                .flatMap(element -> Stream.of(element.text().split("\\s*[,、]\\s*")))
                .map(name -> name.replaceFirst("^(?i)(?:categor(?:y|ies)|카테고리|분류)\\s*[:：]\\s*", ""))
                .filter(name -> !name.isBlank() && PressDates.parse(name).isEmpty())
                .distinct()
                .toList();
    }

    /** The tags shown for the post, as named. */
    static List<String> tags(PostParts parts) {
        Set<String> tags = new LinkedHashSet<>();
        for (PostLink link : parts.links()) {
            String name = link.tag() && isSmallPrint(link.element(), parts) ? parts.words(link.element()) : "";
            if (!name.isBlank() && name.length() <= MAX_NAME) {
                String bare = name.strip();
                tags.add(bare.startsWith("#") ? bare.substring(1) : bare);
            }
        }
        return new ArrayList<>(tags);
    }

    private static boolean isCategory(PostLink link) {
        return !link.tag()
                && (link.category()
                        || link.element().attr("rel").contains("category")
                        || CATEGORY_LIST.closest(link.element()) != null);
    }

    private static boolean isSeparated(String line) {
        return line.chars().anyMatch(c -> c == '·' || c == '•' || c == '|');
    }
}
