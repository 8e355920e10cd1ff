package org.jogakbo.reading.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.archive.post.PageDates;
import org.jogakbo.reading.archive.post.PostReader;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Posts that a page shows beside those it lists: "Most read", "You may also like", a second list on a month's page with posts of other
 * months. Only what stands apart from the page's largest list is doubted.
 */
final class SideLists {
    private static final Pattern BESIDE = Pattern.compile(
            "(?:related|you (?:may|might) (?:also )?(?:like|enjoy)|most[ -](?:read|viewed|popular|commented)|popular|trending|featured|recommended|read next|more from|see also|also read"
                    + "|editor[’']?s[’']? (?:picks?|choice)|top (?:stories|posts|reads)|don[’']t miss|must reads?|in case you missed|관련 ?(?:글|기사)|인기 ?글|인기 ?기사|많이 본|추천|함께 ?보면|함께 읽"
                    + "|関連記事|人気記事|相关文章|热门|相關文章|das könnte|ähnliche (?:beiträge|artikel)|meistgelesen|beliebt|articles? (?:liés|similaires)|à lire aussi|les plus lus|te puede interesar|lo más leído|entradas relacionadas)\\b?.{0,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LATEST = Pattern.compile(
            "(?:recent|latest|newest|new) (?:posts?|articles?|entries|news|stories)|latest|최근 ?(?:글|기사)|최신 ?글|neueste beiträge|articles récents|entradas recientes|最近の投稿",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final SelectorList HEADINGS = SelectorList.of("h1, h2, h3, h4, h5, h6");
    private static final int MAX_STEPS = 40;

    private final PostTree tree;
    private final ArchiveLabel label;

    private SideLists(PostTree tree, ArchiveLabel label) {
        this.tree = tree;
        this.label = label;
    }

    /** The posts that the page itself lists, in its order. */
    static List<Element> without(List<Element> posts, PostTree tree, ArchiveLabel label) {
        if (posts.size() < 2) {
            return posts;
        }
        Map<Element, Integer> weights = new LinkedHashMap<>();
        posts.forEach(post -> weights.merge(tree.around(post, 1), post.text().length(), Integer::sum));
        Element main = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        SideLists side = new SideLists(tree, label);
        boolean several = weights.size() > 1;
        return posts.stream()
                .filter(post -> !side.isBeside(post, main, several))
                .toList();
    }

    private boolean isBeside(Element post, Element main, boolean several) {
        Element list = tree.around(post, 1);
        if (several && list.equals(main)) {
            return false;
        }
        Element top = several ? tree.around(list, tree.held(list)) : list;
        for (Element at = post; at != null && !at.equals(top); at = at.parent()) {
            String over = headingOver(at);
            if (over != null && isSide(over)) {
                return true;
            }
        }
        return several && isOfAnotherTime(post);
    }

    private boolean isSide(String heading) {
        return BESIDE.matcher(heading).matches()
                || (label.kind() != Kind.HOME && LATEST.matcher(heading).matches());
    }

    /** What the heading says that stands over an element: among its siblings before it, none of which is a post. */
    private @Nullable String headingOver(Element element) {
        Element at = element.previousElementSibling();
        for (int i = 0; i < MAX_STEPS && at != null && !tree.touches(at); i++, at = at.previousElementSibling()) {
            Element heading = HEADINGS.first(at);
            if (heading != null) {
                return heading.text().strip();
            }
        }
        return null;
    }

    private boolean isOfAnotherTime(Element post) {
        Integer year = label.year();
        PressDate date = new PostReader(post, Reading.Kind.ARCHIVE_PAGE, null, null, PageDates.NONE).published();
        if (year == null || date == null) {
            return false;
        }
        Integer month = label.month();
        boolean sameYear = date.iso().startsWith(year.toString());
        boolean sameMonth =
                month == null || date.precision() < 7 || date.iso().startsWith("%d-%02d".formatted(year, month));
        return !sameYear || !sameMonth;
    }
}
