package org.jogakbo.reading.page.map;

import org.jsoup.nodes.Attributes;

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

    private static final HintTable TABLE = new HintTable();

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

    private static void put(int hint, String words) {
        for (String word : words.split(" ")) {
            TABLE.put(word, hint);
        }
    }

    /** What an element's attributes say of it. */
    static int of(Attributes said) {
        int hints = TABLE.of(said.get("class")) | TABLE.of(said.get("id"));
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
}
