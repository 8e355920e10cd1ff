package org.jogakbo.reading.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.feed.entry.Markup;
import org.jsoup.nodes.Element;

/**
 * An entry's title and text, as plain text, as escaped or as plain markup (RFC 4287 section 3.1, Atom 0.3 {@code mode}, and RSS, which
 * never says which).
 */
final class EntryText {
    /** From the fullest to the shortest. */
    static final List<String> TEXTS = List.of(
            "content:encoded",
            "content",
            "xhtml:body",
            "body",
            "xhtml:div",
            "fullitem",
            "description",
            "summary",
            "dc:description",
            "abstract",
            "dcterms:abstract",
            "itunes:summary",
            "media:description");

    private static final List<String> TITLES = List.of("title", "dc:title", "media:title", "itunes:title");
    private static final Set<String> PLAIN = Set.of("text", "text/plain");

    private final Element entry;
    private final String base;

    /**
     * @param base of the entry
     */
    EntryText(Element entry, String base) {
        this.entry = entry;
        this.base = base;
    }

    String title() {
        return TITLES.stream()
                .flatMap(this::children)
                .map(title -> markup(title).line())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    Body body() {
        Body empty = new Body(List.of());
        return TEXTS.stream()
                .flatMap(this::children)
                .map(text -> markup(text).body(XmlBase.of(text, base)))
                .filter(body -> !body.blocks().isEmpty())
                .findFirst()
                .orElse(empty);
    }

    /** The entry's own, else those of its group of media (Media RSS, {@code media:group}). */
    private Stream<Element> children(String name) {
        Stream<Element> grouped =
                XmlNames.children(entry, "media:group").flatMap(group -> XmlNames.children(group, name));
        return Stream.concat(XmlNames.children(entry, name), grouped);
    }

    private static Markup markup(Element element) {
        String type = XmlNames.attribute(element, "type").toLowerCase(Locale.ROOT);
        String mode = XmlNames.attribute(element, "mode").toLowerCase(Locale.ROOT);
        boolean encoded = mode.equals("base64")
                || (element.childrenSize() == 0
                        && type.contains("/")
                        && !type.startsWith("text/")
                        && !type.contains("xml"));
        if (encoded) {
            return Markup.guessed(decoded(element.wholeText().strip()));
        }
        if (element.childrenSize() > 0) {
            return new Markup(MarkupForm.html(element), true);
        }
        String text = element.wholeText();
        return PLAIN.contains(type)
                ? new Markup(text, false)
                : type.contains("html") ? new Markup(text, true) : Markup.guessed(text);
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
