package org.jogakbo.reading.page.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.html.SelectorList;
import org.jogakbo.reading.page.map.Hints;
import org.jogakbo.reading.page.map.Spot;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jsoup.nodes.Element;

/**
 * The subjects that the article is filed under: {@code article:tag}, links that call themselves tags, linked data's keywords, news
 * keywords. The plain {@code keywords} of a page are meant for search engines and are no tags; nor are codes.
 */
final class TagField {
    private static final int MAX_TAGS = 30;
    private static final int MAX_LENGTH = 50;
    private static final int MAX_WORDS = 6;
    private static final int MAX_LINKS = 60;

    /** "bl-promo-banner", "story12345678": what systems write for themselves. */
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:-[a-z\\d]+){2,}|.*\\d{6,}.*");

    private static final SelectorList LINKS = SelectorList.of("a[href]");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|，、]\\s*");

    private TagField() {}

    static Optional<Found<List<String>>> find(Signs signs) {
        return found(split(signs.meta().all("article:tag")), "meta article:tag", 0.9)
                .or(() -> found(linked(signs), "links to tags", 0.85))
                .or(() -> found(split(signs.linked().keywords()), "JSON-LD keywords", 0.75))
                .or(() -> found(split(signs.meta().all("news_keywords")), "meta news_keywords", 0.7))
                .or(() -> found(split(signs.meta().all("parsely-tags")), "meta parsely-tags", 0.65))
                .map(tags -> withoutSite(tags, signs))
                .filter(tags -> !tags.value().isEmpty());
    }

    private static Optional<Found<List<String>>> found(List<String> said, String where, double confidence) {
        Map<String, String> tags = new LinkedHashMap<>();
        said.stream()
                .map(String::strip)
                .filter(TagField::isTag)
                .limit(MAX_TAGS)
                .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return tags.isEmpty() ? Optional.empty() : Found.of(List.copyOf(tags.values()), where, confidence);
    }

    private static Found<List<String>> withoutSite(Found<List<String>> tags, Signs signs) {
        Set<String> sites = signs.siteNames().stream().map(Headlines::letters).collect(Collectors.toSet());
        return new Found<>(
                tags.value().stream()
                        .filter(tag -> !sites.contains(Headlines.letters(tag)))
                        .toList(),
                tags.trace());
    }

    private static List<String> split(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(SEPARATOR.split(value)))
                .toList();
    }

    /** Links with {@code rel=tag}, or to an address of tags, in a box that calls itself tags. */
    private static List<String> linked(Signs signs) {
        List<String> tags = new ArrayList<>();
        for (Spot spot : signs.map().spots()) {
            boolean boxed = tags.isEmpty()
                    && spot.has(Hints.META)
                    && spot.links() > 0
                    && spot.links() <= MAX_LINKS
                    && saysTags(spot.element());
            if (boxed && (spot.parent() == null || !saysTags(spot.parent().element()))) {
                links(spot.element()).forEach(tags::add);
            }
        }
        return tags;
    }

    private static Stream<String> links(Element box) {
        return LINKS.in(box).stream()
                .filter(link -> link.attr("rel").contains("tag") || isTagAddress(link.attr("href")))
                .map(link -> link.text().strip().replaceFirst("^#\\s*", ""));
    }

    private static boolean saysTags(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.contains("tag") || names.contains("topic") || names.contains("keyword");
    }

    private static boolean isTagAddress(String href) {
        String address = href.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "/tag/",
                        "/tags/",
                        "/topic/",
                        "/topics/",
                        "/keyword",
                        "/thema/",
                        "/tema/",
                        "/temas/",
                        "?tag=",
                        "/label/")
                .anyMatch(address::contains);
    }

    private static boolean isTag(String tag) {
        return !tag.isEmpty()
                && tag.length() <= MAX_LENGTH
                && tag.split(" ").length <= MAX_WORDS
                && tag.indexOf('_') < 0
                && tag.indexOf(':') < 0
                && tag.indexOf('/') < 0
                && tag.indexOf('=') < 0
                && tag.codePoints().anyMatch(Character::isLetter)
                && !CODE.matcher(tag).matches();
    }
}
