package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.post.NumericDates;
import org.jogakbo.reading.archive.post.PageChrome;
import org.jogakbo.reading.archive.post.PageDates;
import org.jogakbo.reading.archive.post.PostReader;
import org.jogakbo.reading.archive.post.TitledHeading;
import org.jogakbo.reading.archive.post.Titles;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.Tree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an archive page: a page that lists posts of a month, a category, a tag, an author, a search, or the newest ones. Stateless. */
public final class ArchivePage {
    private static final SelectorList PERMALINKS = SelectorList.of("a[rel~=bookmark], a.u-url");
    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5, h6");
    private static final SelectorList MAIN = SelectorList.of("main, [role=main]");
    private static final double DOMINANT = 0.5;

    private ArchivePage() {}

    /**
     * The readings of the page's posts, in the page's order; none when the page is no list of posts. May rearrange the parsed page.
     *
     * @param marks of this page
     */
    public static List<Reading> read(Document page, PageMarks marks) {
        return read(page, marks, (_, _) -> {});
    }

    /**
     * The same.
     *
     * @param printed is told of each reading, with everything that its post's own part of the page prints
     */
    public static List<Reading> read(Document page, PageMarks marks, BiConsumer<Reading, List<String>> printed) {
        boolean article = marks.saySingle() || (marks.describeArticle() && !marks.sayList());
        List<Element> posts = article ? List.of() : posts(marks.body());
        if (posts.isEmpty() || !isList(page, marks, posts)) {
            return List.of();
        }
        ArchiveLabel label = PageLabel.of(page, marks, posts);
        PostTree tree = new PostTree(posts);
        List<Element> listed = SideLists.without(posts, tree, label);
        NumericDates.Order order = NumericDates.order(listed);
        List<PostReader> readers = listed.stream()
                .map(post -> reader(post, tree, listed, label, order))
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (PostReader reader : withoutRepeats(readers)) {
            List<String> strings = reader.printed();
            reader.read(readings.size()).ifPresent(reading -> {
                readings.add(reading);
                printed.accept(reading, strings);
            });
        }
        return readings;
    }

    private static PostReader reader(
            Element post, PostTree tree, List<Element> posts, ArchiveLabel label, NumericDates.Order order) {
        PageDates dates = new PageDates(DayHeading.over(post, tree).orElse(null), order);
        return new PostReader(FlatPost.gather(post, posts), Reading.Kind.ARCHIVE_PAGE, label, null, dates);
    }

    private static List<Element> posts(Tree body) {
        List<Element> marked = PostList.marked(body);
        if (marked.size() > 1) {
            return marked;
        }
        List<Element> repeated = RepeatedBlocks.find(body);
        boolean finer = marked.isEmpty()
                || (repeated.size() > 1 && repeated.getFirst().parents().contains(marked.getFirst()));
        List<Element> found = finer ? repeated : marked;
        return found.isEmpty() ? PostList.lone(body) : found;
    }

    private static boolean isList(Document page, PageMarks marks, List<Element> posts) {
        long linked = posts.stream().filter(ArchivePage::isLinked).count();
        if (linked == 0) {
            return false;
        }
        if (marks.sayList()) {
            return true;
        }
        boolean spelled = PageLabel.spelled(marks.body(), posts).isPresent();
        if (hasArticle(posts) || (linked < 2 && !spelled)) {
            return false;
        }
        return spelled || dominate(page, posts);
    }

    private static boolean isLinked(Element post) {
        return PERMALINKS.isIn(post) || titles(post).anyMatch(heading -> TitledHeading.of(heading) != null);
    }

    private static Stream<Element> titles(Element post) {
        return HEADINGS.matches(post) ? Stream.of(post) : Titles.in(post).stream();
    }

    /** Whether the longest of them is an article under its own heading, which links nowhere, with teasers beside it. */
    private static boolean hasArticle(List<Element> posts) {
        Element longest = posts.getFirst();
        int most = -1;
        for (Element post : posts) {
            int length = post.text().length();
            longest = length > most ? post : longest;
            most = Math.max(most, length);
        }
        boolean titled = titles(longest)
                .findFirst()
                .filter(heading -> TitledHeading.of(heading) == null)
                .isPresent();
        return titled && posts.size() > 1 && !PERMALINKS.isIn(longest);
    }

    /** Whether the page's text is its posts' text. */
    private static boolean dominate(Document page, List<Element> posts) {
        Element main = MAIN.first(page.body());
        int all = Math.max(1, textLength(main == null ? page.body() : main));
        int listed = posts.stream()
                .filter(ArchivePage::isLinked)
                .flatMap(post -> FlatPost.parts(post, posts).stream())
                .mapToInt(part -> part.text().length())
                .sum();
        return listed > DOMINANT * all;
    }

    private static int textLength(Element whole) {
        int length = whole.text().length();
        for (Element element : whole.getAllElements()) {
            boolean outermost = !element.equals(whole)
                    && PageChrome.isFrame(element)
                    && (element.parent() == null || !PageChrome.isAround(element.parent(), whole));
            length -= outermost ? element.text().length() : 0;
        }
        return length;
    }

    /** A post shown twice (a slider above the list) is read once: where it is shown more fully. */
    private static List<PostReader> withoutRepeats(List<PostReader> readers) {
        Map<String, PostReader> fullest = new HashMap<>();
        for (PostReader reader : readers) {
            if (reader.permalink() != null) {
                fullest.merge(reader.permalink(), reader, (one, other) -> other.length() > one.length() ? other : one);
            }
        }
        return readers.stream()
                .filter(reader -> reader.permalink() == null || fullest.get(reader.permalink()) == reader)
                .toList();
    }
}
