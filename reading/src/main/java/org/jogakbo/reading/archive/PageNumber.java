package org.jogakbo.reading.archive;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way to see a page's number in its address: what all pages of the list share, and the number. {@code /ferries/page/2/} is page 2 of
 * {@code /ferries}. Immutable.
 *
 * @param base the address without the number, its scheme, {@code www.} and closing slash
 * @param key where the number stands: the name of a parameter, or {@code /}
 * @param sort how surely it is a page's number
 */
record PageNumber(String base, String key, int number, Sort sort) {
    /** What kind of number it is. */
    enum Sort {
        /** The address says that it is a page's. */
        PAGE,
        /** It counts posts, not pages. */
        OFFSET,
        /** It may be anything. */
        ANY
    }

    private static final Set<String> WORDS = Set.of(
            "page",
            "pages",
            "paged",
            "pg",
            "seite",
            "pagina",
            "página",
            "pagine",
            "sida",
            "side",
            "strona",
            "strana",
            "stranica",
            "sivu",
            "oldal",
            "sayfa",
            "trang",
            "halaman",
            "index",
            "페이지",
            "쪽",
            "ページ",
            "страница");
    private static final Set<String> PARAMETERS = Set.of(
            "page",
            "paged",
            "pg",
            "pageno",
            "pagenum",
            "page_no",
            "page_num",
            "pagenumber",
            "page_number",
            "pageindex",
            "page_index",
            "currentpage",
            "current_page",
            "curpage",
            "cur_page",
            "nowpage",
            "gotopage",
            "query-page",
            "pn",
            "seite",
            "pagina",
            "sayfa",
            "strona",
            "sida");
    private static final Set<String> OFFSETS =
            Set.of("start", "offset", "from", "skip", "first", "startindex", "start-index", "limitstart", "start_from");
    private static final Set<String> NEVER = Set.of(
            "cpage",
            "cat",
            "m",
            "y",
            "d",
            "w",
            "year",
            "month",
            "monthnum",
            "day",
            "date",
            "id",
            "no",
            "idx",
            "postid",
            "post_id",
            "articleno",
            "replytocom",
            "archive",
            "lang",
            "ver",
            "v",
            "max-results",
            "limit",
            "size",
            "per_page",
            "perpage",
            "pagesize",
            "count");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:www\\.)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final Pattern GLUED = Pattern.compile("(.*?)[-_]?(\\d{1,5})");
    private static final Pattern DATED = Pattern.compile(".*/(?:19|20)\\d\\d(?:/[01]?\\d)?");
    private static final int YEARS_FROM = 1_900;
    private static final int YEARS_TO = 2_100;

    /** Every way to see a number in an address; none for addresses of comments. */
    static List<PageNumber> in(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches() || address.toLowerCase(Locale.ROOT).contains("comment")) {
            return List.of();
        }
        List<PageNumber> found = new ArrayList<>();
        String site = site(parts.group(1));
        List<String> query = query(parts.group(3));
        inPath(site, parts.group(2), joined(query), found);
        query.forEach(parameter -> inQuery(site + plain(parts.group(2)), parameter, query, found));
        return found;
    }

    /** The address as the base of the list whose first page it may be. */
    static String baseOf(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? site(parts.group(1)) + plain(parts.group(2)) + joined(query(parts.group(3))) : address;
    }

    /** The host and port of an address, for telling whether two lie on one site; empty when it is none of the web. */
    static String siteOf(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? site(parts.group(1)) : "";
    }

    private static String site(String authority) {
        return authority.toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
    }

    private static void inPath(String site, String path, String query, List<PageNumber> found) {
        String bare = path.replaceFirst("/+$", "").replaceFirst("\\.[A-Za-z]{2,5}$", "");
        int slash = bare.lastIndexOf('/');
        if (slash < 0) {
            return;
        }
        String folder = bare.substring(0, slash);
        String last = decoded(bare.substring(slash + 1));
        if (DIGITS.matcher(last).matches()) {
            int before = folder.lastIndexOf('/');
            boolean said = before >= 0 && WORDS.contains(decoded(folder.substring(before + 1)));
            String list = said ? folder.substring(0, before) : folder;
            add(
                    found,
                    site + plain(list) + query,
                    "/",
                    last,
                    said ? Sort.PAGE : Sort.ANY,
                    !said && DATED.matcher(folder).matches());
            return;
        }
        Matcher glued = GLUED.matcher(last);
        if (glued.matches() && WORDS.contains(glued.group(1))) {
            add(found, site + plain(folder) + query, "/", glued.group(2), Sort.PAGE, false);
        }
    }

    private static void inQuery(String page, String parameter, List<String> query, List<PageNumber> found) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals).toLowerCase(Locale.ROOT);
        String value = parameter.substring(equals + 1);
        if (equals < 0 || NEVER.contains(name) || !DIGITS.matcher(value).matches()) {
            return;
        }
        boolean paging = PARAMETERS.contains(name) || name.matches("query-\\d+-page|e-page-.*|fwp_paged|.*_paged?");
        Sort sort = paging ? Sort.PAGE : OFFSETS.contains(name) ? Sort.OFFSET : Sort.ANY;
        List<String> others =
                query.stream().filter(other -> !other.equals(parameter)).toList();
        add(found, page + joined(others), name, value, sort, false);
    }

    private static void add(List<PageNumber> found, String base, String key, String digits, Sort sort, boolean dated) {
        int number = Integer.parseInt(digits);
        boolean year = sort == Sort.ANY && number >= YEARS_FROM && number <= YEARS_TO;
        if (!dated && !year) {
            found.add(new PageNumber(base, key, number, sort));
        }
    }

    /** A folder's address, however its closing slash and its index page are spelled. */
    private static String plain(String path) {
        return path.replaceFirst("(?i)/(?:index|default)\\.[a-z]{2,5}$", "").replaceFirst("/+$", "");
    }

    private static List<String> query(@Nullable String query) {
        return query == null || query.isEmpty() ? List.of() : Arrays.asList(query.split("&"));
    }

    private static String joined(List<String> query) {
        return query.isEmpty() ? "" : query.stream().sorted().collect(Collectors.joining("&", "?", ""));
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            return segment;
        }
    }
}
