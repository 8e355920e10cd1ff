package org.jogakbo.reading.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.reading.feed.entry.FeedDates;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jogakbo.reading.feed.entry.Markup;
import org.jogakbo.reading.feed.entry.PersonText;
import org.jogakbo.reading.html.WebAddress;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an XML feed, adapted.
 *
 * @param feed what the feed says for all its entries
 * @param base what links are resolved against where {@code xml:base} does not say, or empty
 */
record XmlEntry(Element entry, FeedDefaults feed, String base, String origin, double confidence) {
    private static final int MAX_TERMS = 200;
    private static final String[] PUBLISHED = {
        "published", "issued", "pubdate", "dcterms:issued", "dcterms:created", "created", "dc:date", "date"
    };
    private static final String[] MODIFIED = {"updated", "modified", "dcterms:modified", "lastmod"};

    /** The categories and tags, as they stand there. */
    List<String> terms() {
        Set<String> terms = new LinkedHashSet<>();
        entry.children()
                .forEach(child -> term(child)
                        .map(Markup::plain)
                        .filter(term -> !term.isEmpty() && terms.size() < MAX_TERMS)
                        .ifPresent(terms::add));
        return List.copyOf(terms);
    }

    private static Optional<String> term(Element child) {
        return switch (XmlNames.name(child)) {
            case "category", "dc:subject", "media:category" -> {
                String label = XmlNames.attribute(child, "label");
                String term = label.isEmpty() ? XmlNames.attribute(child, "term") : label;
                yield Optional.of(term.isEmpty() ? child.wholeText().strip() : term);
            }
            case "itunes:category" -> Optional.of(XmlNames.attribute(child, "text"));
            default -> Optional.empty();
        };
    }

    FeedPost post(List<String> categories, List<String> tags) {
        String url = url();
        EntryText text = new EntryText(entry, XmlBase.of(entry, base.isEmpty() && url != null ? url : base));
        PressDate published = date(PUBLISHED);
        PressDate modified = date(MODIFIED);
        return new FeedPost(
                id(),
                text.title(),
                url,
                poster(),
                published == null ? modified : published,
                published == null || published.equals(modified) ? null : modified,
                language(),
                categories,
                tags,
                text.body(),
                images(),
                MediaPicture.of(entry, base).orElse(null),
                origin,
                confidence);
    }

    private @Nullable String id() {
        String id = XmlNames.text(entry, "id", "guid", "dc:identifier");
        return id != null && id.startsWith("/") ? WebAddress.resolve(XmlBase.of(entry, base), id) : id;
    }

    /** The alternate link, else RSS's link, else a guid that says it is the permalink, else any link. */
    private @Nullable String url() {
        List<Element> links = XmlNames.children(entry, "link").toList();
        return Stream.of(
                        links.stream()
                                .filter(link -> XmlNames.attribute(link, "rel").equals("alternate"))
                                .map(XmlEntry::written),
                        links.stream()
                                .filter(link -> XmlNames.attribute(link, "rel").isEmpty())
                                .map(XmlEntry::written),
                        Stream.of(XmlNames.attribute(entry, "href")),
                        XmlNames.children(entry, "guid")
                                .filter(guid ->
                                        !XmlNames.attribute(guid, "isPermaLink").equalsIgnoreCase("false"))
                                .map(Element::wholeText),
                        Stream.of(XmlNames.attribute(entry, "rdf:about")),
                        XmlNames.children(entry, "id").map(Element::wholeText).filter(WebAddress::isWeb))
                .flatMap(found -> found)
                .filter(address -> !address.isBlank())
                .map(address -> WebAddress.resolve(XmlBase.of(entry, base), address))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String written(Element link) {
        String href = XmlNames.attribute(link, "href");
        String address = href.isEmpty() ? link.wholeText() : href;
        String resolved = href.isEmpty() ? null : WebAddress.resolve(XmlBase.of(link, ""), href);
        return resolved == null ? address : resolved;
    }

    private @Nullable PressDate date(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.concat(
                        XmlNames.children(entry, name).map(Element::wholeText),
                        Stream.of(XmlNames.attribute(entry, name))))
                .map(FeedDates::parse)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String poster() {
        return Stream.of(
                        person(entry, "author"),
                        person(entry, "dc:creator"),
                        person(entry, "dc:author"),
                        person(entry, "itunes:author"),
                        sourced(),
                        Stream.ofNullable(feed.poster()))
                .flatMap(names -> names)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> sourced() {
        return XmlNames.children(entry, "source").flatMap(source -> person(source, "author"));
    }

    static Stream<String> person(Element parent, String name) {
        return XmlNames.children(parent, name)
                .map(author -> {
                    String named = XmlNames.text(author, "name");
                    boolean parts = named == null && author.childrenSize() > 0;
                    return PersonText.name(named != null ? named : parts ? author.ownText() : author.wholeText());
                })
                .filter(Objects::nonNull);
    }

    private @Nullable String language() {
        Stream<String> marked = Stream.concat(
                        XmlNames.first(entry, EntryText.TEXTS).stream(),
                        Stream.concat(Stream.of(entry), entry.parents().stream()))
                .map(element -> XmlNames.attribute(element, "xml:lang"));
        Stream<String> named = Stream.of(XmlNames.text(entry, "dc:language", "language"), feed.language())
                .filter(Objects::nonNull);
        return Stream.concat(marked, named)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> tag.replace('_', '-'))
                .findFirst()
                .orElse(null);
    }

    /** Pictures that the entry names beside its text. */
    private List<Image> images() {
        return entry.getAllElements().stream()
                .filter(XmlEntry::isPicture)
                .map(media -> WebAddress.resolve(XmlBase.of(media, base), media.attr("url")))
                .filter(Objects::nonNull)
                .distinct()
                .limit(MAX_TERMS)
                .map(address -> new Image(address, ""))
                .toList();
    }

    private static boolean isPicture(Element element) {
        String type = XmlNames.attribute(element, "type") + XmlNames.attribute(element, "medium");
        return switch (XmlNames.name(element)) {
            case "media:content", "enclosure" -> type.startsWith("image");
            case "media:thumbnail" -> true;
            default -> false;
        };
    }
}
