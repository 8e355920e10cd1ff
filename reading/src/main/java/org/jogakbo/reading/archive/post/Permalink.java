package org.jogakbo.reading.archive.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Element;

/** What an address tells: whether it can be a post's own, which taxonomy it lists, which date stands in its path. */
public final class Permalink {
    private static final Pattern CATEGORY = Pattern.compile(
            "/(?:category|categories|kategorie|categorie|categoria|cat)/[^/]|[?&]cat=\\d|/search/label/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("/(?:tags?|schlagwort|keyword)/[^/]|[?&]tag=", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR = Pattern.compile(
            "/(?:author|authors|profile|user|users|writer|contributors?|people)/[^/]|[?&]author=",
            Pattern.CASE_INSENSITIVE);
    /** What each of these three begins with. */
    private static final Pattern TAXONOMY = Pattern.compile(
            "/(?:[ck]at|tag|schlagw|keyw|auth|prof|user|writer|contrib|people|search/label)|[?&](?:cat|tag|author)=",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER = Pattern.compile(
            "^(?:javascript|mailto|tel|data|about):|/page/\\d+/?(?:[?#]|\\z)|[?&](?:s|paged|replytocom|share)="
                    + "|/(?:feed|comments|search|login|register|subscribe)/?(?:[?#]|\\z)|/wp-(?:login|admin)"
                    + "|#(?:comment|respond|disqus)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_ARCHIVE =
            Pattern.compile("/(?:19|20)\\d\\d/(?:(?:0[1-9]|1[0-2])/)?(?:[0-3]\\d/)?\\z");
    private static final Pattern POST_NUMBER = Pattern.compile("\\?p=\\d+");
    private static final Pattern DAY =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?:[/-]|$)");

    private Permalink() {}

    /** The absolute address of a link, or empty. */
    public static String of(Element link) {
        String href = link.attr("href");
        String address = WebAddress.isPlain(href) ? href : link.absUrl("href");
        return address.isEmpty() ? href.strip() : address;
    }

    /** Whether a heading that links there may be a post's title. */
    static boolean mayBePost(String address) {
        String path = path(address);
        return !address.isEmpty()
                && !address.startsWith("#")
                && path.length() > 1
                && !(isTaxonomy(address) && (isCategory(address) || isTag(address) || isAuthor(address)))
                && !OTHER.matcher(address).find()
                && !(path.endsWith("/") && DATE_ARCHIVE.matcher(path).find());
    }

    /** Whether it may be a category's, a tag's or an author's; most links are not. */
    static boolean isTaxonomy(String address) {
        return TAXONOMY.matcher(address).find();
    }

    public static boolean isCategory(String address) {
        return CATEGORY.matcher(address).find();
    }

    public static boolean isTag(String address) {
        return TAG.matcher(address).find();
    }

    public static boolean isAuthor(String address) {
        return AUTHOR.matcher(address).find();
    }

    /** The address without its fragment. */
    static String whole(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The date in the path, as precise as the path is; no month is read out of a longer number. */
    static Optional<PressDate> date(String address) {
        try {
            Matcher day = DAY.matcher(path(address));
            if (day.find()) {
                return Optional.of(new PressDate.Day(LocalDate.of(number(day, 1), number(day, 2), number(day, 3))));
            }
            Matcher month = MONTH.matcher(path(address));
            return month.find()
                    ? Optional.of(new PressDate.Month(YearMonth.of(number(month, 1), number(month, 2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String path(String address) {
        String rest = whole(address);
        int scheme = rest.indexOf("://");
        if (scheme >= 0) {
            int slash = rest.indexOf('/', scheme + 3);
            rest = slash < 0 ? "/" : rest.substring(slash);
        }
        int query = rest.indexOf('?');
        boolean plainQuery =
                query >= 0 && POST_NUMBER.matcher(rest.substring(query)).matches();
        return query < 0 || plainQuery ? rest : rest.substring(0, query);
    }
}
