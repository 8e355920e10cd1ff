package org.jogakbo.reading.page.press;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.press.LeadImage;
import org.jogakbo.reading.field.Captions;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.map.Spot;
import org.jogakbo.reading.page.metadata.LinkedArticle.LinkedImage;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jogakbo.reading.wire.PostPress;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The picture over the article: the one that the metadata names, with the caption and credit that stand by it on the page; else the
 * picture with which the text opens. A site's mark shown for want of a picture is none.
 */
final class LeadImageField {
    private static final Pattern MARK = Pattern.compile(
            "(?:^|[^a-z])(?:logo|logos|placeholder|default|fallback|noimage|no-image|favicon|social-?share|og-?image)(?:[^a-z]|$)");
    private static final SelectorList IMAGES = SelectorList.of("img, amp-img, source");
    private static final SelectorList DESCRIBED = SelectorList.of("img[alt]");
    private static final SelectorList CAPTIONS = SelectorList.of("figcaption, [class*=caption], [itemprop=caption]");
    private static final Evaluator CREDITS = Selector.evaluatorOf(
            "[class*=credit], [class*=Credit], [class*=copyright], [class*=photographer], [itemprop=copyrightHolder],"
                    + " [class*=source]:not(source)");
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{3,4}$");
    private static final Pattern SIZE = Pattern.compile("[-_](?:\\d+x\\d+|scaled|\\d{2,4}w?)$");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final int MAX_FIGURES = 40;
    private static final int MAX_CAPTION = 1_000;
    private static final int SAME = 8;

    private LeadImageField() {}

    static Optional<Found<LeadImage>> find(Signs signs, Body body) {
        LinkedImage linked = signs.linked().image();
        String said = signs.meta().first("og:image", "og:image:url", "og:image:secure_url", "twitter:image");
        return named(signs, linked.url(), linked, "JSON-LD image", 0.9)
                .or(() -> named(signs, said, linked, "meta og:image", 0.85))
                .or(() -> opening(body));
    }

    private static Optional<Found<LeadImage>> named(
            Signs signs, String said, LinkedImage linked, String where, double confidence) {
        String url = WebAddress.resolve(signs.url(), said);
        if (url == null || MARK.matcher(file(url)).find()) {
            return Optional.empty();
        }
        Element figure = figure(signs.map(), url);
        Captions printed = figure == null ? Captions.NONE : caption(figure);
        Captions stated = Captions.of(linked.caption(), linked.credit());
        String alt = signs.meta().first("og:image:alt", "twitter:image:alt");
        return Found.of(
                new LeadImage(
                        url,
                        !alt.isEmpty() || figure == null ? alt : alt(figure),
                        first(printed.caption(), stated.caption()),
                        first(printed.credit(), stated.credit())),
                figure == null ? where : where + ", figure on the page",
                confidence);
    }

    private static Optional<Found<LeadImage>> opening(Body body) {
        return PostPress.opening(body).flatMap(picture -> Found.of(picture, "picture over the text", 0.7));
    }

    private static @Nullable Element figure(PageMap map, String url) {
        String key = key(url);
        if (key.length() < SAME) {
            return null;
        }
        List<Spot> figures = map.spots().stream()
                .filter(spot -> spot.tag().equals("figure"))
                .limit(MAX_FIGURES)
                .toList();
        for (Spot spot : figures) {
            for (Element image : IMAGES.in(spot.element())) {
                if (shows(image, key)) {
                    return spot.element();
                }
            }
        }
        return null;
    }

    private static boolean shows(Element image, String key) {
        for (String name : new String[] {"src", "data-src", "srcset", "data-srcset", "data-original"}) {
            String value = image.attr(name);
            if (!value.startsWith("data:") && holds(value, key.substring(0, SAME))) {
                String other = key(SPACE.split(value.strip(), 2)[0]);
                if (other.length() >= SAME && (key.startsWith(other) || other.startsWith(key))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Spares most pictures the closer look. */
    private static boolean holds(String address, String start) {
        return address.length() >= SAME && address.toLowerCase(Locale.ROOT).contains(start);
    }

    private static Captions caption(Element figure) {
        Element caption = CAPTIONS.first(figure);
        Element credit = figure.selectFirst(CREDITS);
        String text = caption == null ? "" : caption.text();
        return text.length() > MAX_CAPTION ? Captions.NONE : Captions.of(text, credit == null ? "" : credit.text());
    }

    private static String alt(Element figure) {
        Element image = DESCRIBED.first(figure);
        return image == null ? "" : Parser.unescapeEntities(image.attr("alt").strip(), true);
    }

    /** The file's name without its ending and the sizes that systems add to it. */
    private static String key(String url) {
        return SIZE.matcher(ENDING.matcher(file(url)).replaceFirst("")).replaceFirst("");
    }

    private static String file(String url) {
        String path = QUERY.matcher(url).replaceFirst("");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
