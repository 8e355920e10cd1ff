package org.jogakbo.reading.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.reading.archive.post.Permalink;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page's own marks say of it: the classes that blog programs put on {@code body}, its OpenGraph type, its address. Immutable. */
public final class PageMarks {
    private static final Set<String> SINGLE =
            Set.of("single", "single-post", "singular", "post-template", "item-view", "is-single", "post-view");
    private static final Pattern SINGLE_ID = Pattern.compile("postid-\\d+|attachmentid-\\d+");
    private static final Set<String> LIST = Set.of(
            "archive",
            "blog",
            "search-results",
            "home-template",
            "tag-template",
            "author-template",
            "archive-view",
            "feed-view",
            "label-view",
            "search-view",
            "category",
            "tag",
            "author",
            "date",
            "search",
            "is-archive",
            "is-home",
            "is-blog");
    private static final Pattern DATED_PATH =
            Pattern.compile("https?://[^/]+/(?:.*/)?(?:19|20)\\d\\d/(?:(?:0[1-9]|1[0-2])/?)?(?:page/\\d+/?)?");
    private static final Pattern NEWS_DATA = Pattern.compile(
            "\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,80})?\"(?:News|Reportage|Opinion|AnalysisNews|BackgroundNews|ReviewNews)?Article\"|\"@type\"\\s*:\\s*\"(?:NewsArticle|BlogPosting|ReportageNewsArticle)\"");
    private static final Pattern NEWS_ARTICLE =
            Pattern.compile("\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,80})?\"[A-Za-z]*NewsArticle\"");
    private static final Pattern LIST_DATA = Pattern.compile(
            "\"@type\"\\s*:\\s*(?:\\[[^\\]]{0,80})?\"(?:CollectionPage|SearchResultsPage|ItemList|Blog)\"");

    private static final SelectorList HEAD = SelectorList.of("meta, link, script");
    private static final SelectorList TYPES = SelectorList.of("meta[property=og:type], meta[name=og:type]");
    private static final SelectorList LINKED_DATA = SelectorList.of("script[type=application/ld+json]");
    private static final SelectorList ADDRESSES =
            SelectorList.of("link[rel=canonical][href], meta[property=og:url][content]");

    /** With what each of the patterns above begins. */
    private static final String TYPE = "\"@type\"";

    private final Tree tree;
    private final Tree body;
    private final List<String> linkedData;
    private final @Nullable Element type;
    private final Set<String> classes;
    private final @Nullable String own;
    private final @Nullable String address;

    private PageMarks(Document page, @Nullable String address) {
        this.tree = Tree.of(page);
        List<Element> head = HEAD.in(tree);
        this.linkedData =
                head.stream().filter(LINKED_DATA::matches).map(Element::data).toList();
        this.type = head.stream().filter(TYPES::matches).findFirst().orElse(null);
        this.body = tree.below(page.body());
        this.classes = page.body().classNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.own = head.stream()
                .filter(ADDRESSES::matches)
                .findFirst()
                .flatMap(PageMarks::address)
                .orElse(null);
        this.address = address == null ? own : address;
    }

    /**
     * Reads the marks of a page.
     *
     * @param address where it was published, or null
     */
    public static PageMarks of(Document page, @Nullable String address) {
        return new PageMarks(page, address);
    }

    /** The page's body, as it was parsed. */
    Tree body() {
        return body;
    }

    /** Whether the page says that it is one article. */
    boolean saySingle() {
        return classes.stream()
                        .anyMatch(name ->
                                SINGLE.contains(name) || SINGLE_ID.matcher(name).matches())
                && !classes.contains("archive")
                && !classes.contains("blog");
    }

    /** Whether the page says that it is a list of posts. */
    boolean sayList() {
        return classes.stream().anyMatch(LIST::contains) && !saySingle();
    }

    /** Whether OpenGraph or JSON-LD describe one article. */
    boolean describeArticle() {
        boolean article = type != null && type.attr("content").strip().equalsIgnoreCase("article");
        return article || (data(NEWS_DATA) && !data(LIST_DATA));
    }

    /** Whether JSON-LD says that this is news: the work of a press house, not of a blog. */
    boolean describeNews() {
        return data(NEWS_ARTICLE);
    }

    private boolean data(Pattern type) {
        return linkedData.stream().anyMatch(data -> {
            Matcher match = type.matcher(data);
            int at = data.indexOf(TYPE);
            while (at >= 0 && !match.region(at, data.length()).lookingAt()) {
                at = data.indexOf(TYPE, at + 1);
            }
            return at >= 0;
        });
    }

    /** The kind of list, as the classes of {@code body} or the page's address tell it. */
    Optional<Kind> kind() {
        if (classes.contains("search") || classes.contains("search-results") || classes.contains("search-view")) {
            return Optional.of(Kind.SEARCH);
        }
        if (classes.contains("category")) {
            return Optional.of(Kind.CATEGORY);
        }
        if (classes.contains("tag") || classes.contains("tag-template") || classes.contains("label-view")) {
            return Optional.of(Kind.TAG);
        }
        if (classes.contains("author") || classes.contains("author-template")) {
            return Optional.of(Kind.AUTHOR);
        }
        return address == null ? Optional.empty() : kindOf(address);
    }

    private static Optional<Kind> kindOf(String address) {
        if (address.matches("[^#]*[?&](?:s|q|search)=.*")) {
            return Optional.of(Kind.SEARCH);
        }
        if (Permalink.isCategory(address)) {
            return Optional.of(Kind.CATEGORY);
        }
        if (Permalink.isTag(address)) {
            return Optional.of(Kind.TAG);
        }
        if (Permalink.isAuthor(address)) {
            return Optional.of(Kind.AUTHOR);
        }
        if (DATED_PATH.matcher(address).matches()) {
            return Optional.of(address.matches(".*/(?:19|20)\\d\\d/(?:0[1-9]|1[0-2])/?.*") ? Kind.MONTH : Kind.YEAR);
        }
        return Optional.empty();
    }

    /** The address that the page gives itself, else where it was published; or null. */
    @Nullable
    String self() {
        return own == null ? address : own;
    }

    /** Where the page was published, else the address that it gives itself; or null. */
    @Nullable
    String address() {
        return address;
    }

    private static Optional<String> address(Element link) {
        String address =
                link.hasAttr("href") ? Permalink.of(link) : link.attr("content").strip();
        return address.startsWith("http") ? Optional.of(address) : Optional.empty();
    }
}
