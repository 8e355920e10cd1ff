package org.jogakbo.reading.page.map;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * What an element's class, id and role say of its use, as a set of bits. The words are those of markup (they are the same in pages of
 * every language), and a hint never decides without a measured property beside it.
 */
public final class Hints {
    public static final int COMMENTS = 1;
    static final int RELATED = 1 << 1;
    public static final int SHARE = 1 << 2;
    static final int SIGN_UP = 1 << 3;
    public static final int ADVERT = 1 << 4;
    public static final int META = 1 << 5;
    public static final int CAPTION = 1 << 6;
    static final int CHROME = 1 << 7;
    public static final int BODY = 1 << 8;
    static final int TITLE = 1 << 9;
    public static final int BYLINE = 1 << 10;
    public static final int DATE = 1 << 11;
    public static final int STANDFIRST = 1 << 12;
    public static final int WALL = 1 << 13;

    /** Not a word but an attribute: the element is hidden. */
    public static final int HIDDEN = 1 << 14;

    static final int GATE = 1 << 15;

    /** Not a word either: the element was found to hold another article. */
    public static final int NEIGHBOUR = 1 << 16;

    /** Everything that is beside the article. */
    public static final int BESIDE = COMMENTS | RELATED | SHARE | SIGN_UP | ADVERT | CHROME | WALL | NEIGHBOUR;

    private static final Map<String, Integer> WORDS = new HashMap<>();

    static {
        put(COMMENTS, "comment comments disqus respond replies livefyre coral spotim openweb");
        put(
                RELATED,
                "related recommended recommendation recommendations recommend recirc recirculation trending popular");
        put(
                RELATED,
                "outbrain taboola zergnet sidebar rail promo promos carousel upnext suggested similar mostread"
                        + " readmore");
        put(RELATED, "latest more teaser teasers relateds seealso interstitial cta inlinelink textlink jeg");
        put(SHARE, "share sharing shares social socials sharedaddy addthis follow shareaholic sharebar sharethis");
        put(SIGN_UP, "newsletter newsletters signup subscribe subscription subscriptions optin mailchimp");
        put(GATE, "paywall paywalled regwall registrationwall");
        put(
                ADVERT,
                "ad ads advert adverts advertisement advertising adslot adunit sponsor sponsored dfp gpt advertorial");
        put(ADVERT, "adsense adbox affiliate");
        put(META, "meta metadata breadcrumb breadcrumbs tags tag keywords topics category categories kicker eyebrow");
        put(META, "copyright copyrights bio rating label readtime info infos tools attribution disclosure disclaimer");
        put(STANDFIRST, "dek deck standfirst subtitle subheadline subheading subhead strapline");
        put(CAPTION, "caption captions captionlink figcaption credit credits cutline photographer");
        put(CHROME, "nav navbar navigation menu footer toolbar masthead modal popup popover overlay");
        put(
                CHROME,
                "banner login print tooltip skip dropdown breaking pagination pager poll quiz player widget widgets");
        put(WALL, "cookie cookies consent gdpr onetrust cookiebot privacy modal dialog popover");
        put(CHROME, "notification toc visuallyhidden hide hidden screenreader offscreen reader");
        put(
                BODY,
                "articlebody storybody postbody entrycontent article story body content text entry prose richtext"
                        + " main");
        put(TITLE, "title headline heading hed");
        put(BYLINE, "byline author authors writer contributor contributors reporter journalist");
        put(DATE, "date dateline time timestamp datetime published pubdate publish updated modified posted");
    }

    private static final int SHORTEST =
            WORDS.keySet().stream().mapToInt(String::length).min().orElse(0);
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** Pages of one site call their elements by the same names, so that the last answers are remembered, a fixed number of them. */
    private static final AtomicReferenceArray<@Nullable Answer> ANSWERS = new AtomicReferenceArray<>(4_096);

    private static final int REMEMBERED = 200;
    private static final int MAX_LENGTH = 2_000;

    private record Answer(String names, int hints) {}

    private static void put(int hint, String words) {
        for (String word : words.split(" ")) {
            WORDS.merge(word, hint, (a, b) -> a | b);
        }
    }

    /** What an element's attributes say of it. */
    static int of(Attributes said) {
        int hints = of(said.get("class")) | of(said.get("id"));
        String role = said.get("role");
        if (!role.isEmpty()) {
            hints |= switch (role) {
                case "navigation", "banner", "contentinfo", "search", "menu", "toolbar" -> CHROME;
                case "dialog", "alertdialog" -> WALL;
                case "complementary" -> RELATED;
                default -> 0;
            };
        }
        String property = said.get("itemprop");
        return property.equalsIgnoreCase("articleBody") ? hints | BODY : hints;
    }

    private static int of(String names) {
        if (names.isEmpty() || names.length() > MAX_LENGTH) {
            return 0;
        }
        int place = names.hashCode() & (ANSWERS.length() - 1);
        Answer known = ANSWERS.get(place);
        if (known == null || !known.names().equals(names)) {
            known = new Answer(names, words(names));
            if (names.length() <= REMEMBERED) {
                ANSWERS.set(place, known);
            }
        }
        return known.hints();
    }

    /** Words are parted by anything but letters and by a capital after a small letter. */
    private static int words(String names) {
        int hints = 0;
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letter = upper || isSmall(c);
            if (!letter || (upper && i > 0 && isSmall(names.charAt(i - 1)))) {
                hints |= i - from < SHORTEST || i - from > LONGEST ? 0 : word(names.substring(from, i));
                from = letter ? i : i + 1;
            }
        }
        return hints;
    }

    private static int word(String word) {
        return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
