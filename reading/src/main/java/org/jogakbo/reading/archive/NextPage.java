package org.jogakbo.reading.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.reading.archive.PageNumber.Sort;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page that goes on where a list of posts ends, in any theme and language: not by what a link says but by its address, which is
 * the list's own with a page's number in it ({@code /page/3/}, {@code ?paged=3}, {@code /page3/}, {@code ?start=20}), one higher than this
 * page's. A number that does not say that it is a page's counts only if the link's text is that number. Where addresses carry a mark in
 * the stream instead ({@code ?updated-max=…}), the link must say that it leads to older posts. It never leaves the site, and takes no
 * post's link to the next post for a page: posts are not numbered so. Stateless.
 */
public final class NextPage {
    private static final int MOST_LINKS = 5_000;
    private static final int LONGEST_LABEL = 60;
    private static final int FIRST = -1;
    private static final int NO_SIBLING = -2;
    private static final Pattern CURSOR = Pattern.compile(
            "(?i).*[?&](?:updated-max|before|after|until|max_id|cursor|offset|older|from|pagetoken|page_token|next|start)=[^&]+.*");
    private static final Pattern BACK =
            Pattern.compile("(?i).*[?&](?:reverse-paginate|updated-min|replytocom|newer)=.*|.*comment.*");
    private static final Pattern LABELLED = Pattern.compile("\\D{0,12}?(\\d{1,5})\\D{0,6}");
    private static final Pattern OLDER_MARK = Pattern.compile("(?i).*\\b(?:next|older|blog-pager-older)\\b.*");
    private static final Pattern NEWER_MARK = Pattern.compile("(?i).*\\b(?:prev|previous|newer|blog-pager-newer)\\b.*");
    private static final Pattern OLDER_TEXT = Pattern.compile(
            "(?iu).*(?:older|earlier|next|more posts|이전 ?(?:글|게시물|포스트)|지난 ?글|다음|더"
                    + " ?보기|以前|過去|次|下一[页頁]|更早|較舊|ältere|frühere|nächste|weitere|weiter|anciens|précédents|suivant|anteriores|antiguas|siguiente|precedenti|successiv|oudere|volgende|äldre|nästa|eldre|neste|starsze|następn|старые|предыдущие|далее|следующ).*|[\\s»›→⟩>]+");
    private static final Pattern NEWER_TEXT = Pattern.compile(
            "(?iu).*(?:newer|newest|neuere|récents|recientes|recenti|nieuwere|nyare|nyere|nowsze|новые|최근|새"
                    + " ?글|新しい|较新|較新).*|[\\s«‹←⟨<]+");

    /** A link that may lead to another page of the list. */
    private record Candidate(
            String address, PageNumber page, @Nullable Integer label, boolean older) {}

    private final String own;
    private final String base;
    private final List<PageNumber> ownNumbers;

    private NextPage(String own) {
        this.own = own;
        this.base = PageNumber.baseOf(own);
        this.ownNumbers = PageNumber.in(own);
    }

    /**
     * The next page's address, absolute; empty on the last page, and where the page does not say.
     *
     * @param url where the page was published; null: as it says itself
     */
    public static Optional<String> of(Document page, @Nullable String url) {
        String own = url == null ? PageMarks.of(page, null).address() : url;
        return own == null || !WebAddress.isWeb(own) ? Optional.empty() : new NextPage(own).find(page, own);
    }

    /** Whether two addresses lie on one host and port; {@code www.} makes no difference. */
    public static boolean isSameSite(String one, String other) {
        return PageNumber.siteOf(one).equals(PageNumber.siteOf(other))
                && !PageNumber.siteOf(one).isEmpty();
    }

    private Optional<String> find(Document page, String url) {
        List<Candidate> numbered = new ArrayList<>();
        String streamed = null;
        for (Element link : page.select("link[rel~=(?i)\\bnext\\b][href], a[href]").stream()
                .limit(MOST_LINKS)
                .toList()) {
            String address = WebAddress.resolve(page.baseUri().isEmpty() ? url : page.baseUri(), link.attr("href"));
            if (address == null
                    || !PageNumber.siteOf(address).equals(PageNumber.siteOf(own))
                    || BACK.matcher(address).matches()) {
                continue;
            }
            String whole = address.replaceFirst("#.*", "");
            boolean older = isOlder(link);
            PageNumber.in(whole).stream()
                    .filter(number -> current(number) != NO_SIBLING)
                    .forEach(number -> numbered.add(new Candidate(whole, number, label(link), older)));
            boolean goesOn = older && CURSOR.matcher(whole).matches() && !whole.equals(own);
            streamed = streamed == null && goesOn ? whole : streamed;
        }
        Optional<String> next = numbered.stream()
                .filter(candidate -> isNext(candidate, numbered))
                .min(Comparator.comparingInt(candidate -> candidate.page().number()))
                .map(Candidate::address);
        return next.isPresent() ? next : Optional.ofNullable(streamed);
    }

    /** This page's number where the candidate has its own; none on a first page, which has none. */
    private int current(PageNumber candidate) {
        for (PageNumber number : ownNumbers) {
            boolean sameWay = number.key().equals(candidate.key())
                    || (number.sort() == Sort.PAGE && candidate.sort() == Sort.PAGE);
            if (sameWay && number.base().equals(candidate.base())) {
                return number.number();
            }
        }
        return candidate.base().equals(base) ? FIRST : NO_SIBLING;
    }

    private boolean isNext(Candidate candidate, List<Candidate> all) {
        int number = candidate.page().number();
        int current = current(candidate.page());
        boolean labelled = candidate.label() != null && candidate.label() == number;
        return switch (candidate.page().sort()) {
            case OFFSET -> number > Math.max(0, current);
            case ANY -> labelled && number == (current == FIRST ? 2 : current + 1);
            case PAGE -> current != FIRST ? number == current + 1 : isSecond(candidate, all);
        };
    }

    /** Most lists count from 1; some from 0, so that their second page is 1. */
    private static boolean isSecond(Candidate candidate, List<Candidate> all) {
        boolean fromZero = all.stream()
                .anyMatch(other -> other.page().key().equals(candidate.page().key())
                        && other.label() != null
                        && other.label() > 1
                        && other.label() == other.page().number() + 1);
        int number = candidate.page().number();
        return fromZero ? number == 1 : number == 2 || (number == 1 && candidate.older() && candidate.label() == null);
    }

    /** The number that a link's text is, or null. */
    private static @Nullable Integer label(Element link) {
        String text = link.text().strip();
        Matcher label = LABELLED.matcher(text);
        return text.length() <= LONGEST_LABEL && label.matches() ? Integer.valueOf(label.group(1)) : null;
    }

    /** Whether a link says that it leads to older posts. */
    private static boolean isOlder(Element link) {
        String marks = link.className() + " " + link.id();
        String text = (link.text() + " " + link.attr("aria-label") + " " + link.attr("title")).strip();
        if (NEWER_MARK.matcher(marks).matches()
                || (text.length() <= LONGEST_LABEL && NEWER_TEXT.matcher(text).matches())) {
            return false;
        }
        return link.attr("rel").matches("(?i).*\\bnext\\b.*")
                || OLDER_MARK.matcher(marks).matches()
                || (text.length() <= LONGEST_LABEL && OLDER_TEXT.matcher(text).matches());
    }
}
