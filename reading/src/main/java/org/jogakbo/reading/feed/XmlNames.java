package org.jogakbo.reading.feed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Elements by the name their namespace gives them, whatever prefix a feed chose: {@code dc:creator}, {@code content:encoded}. The names of
 * RSS and Atom have none. A prefix that is nowhere declared is taken for what it is usually declared to be. Case does not count.
 */
final class XmlNames {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://www.w3.org/2005/atom", ""),
            Map.entry("http://purl.org/atom/ns#", ""),
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://backend.userland.com/rss", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://purl.org/rss/1.0/modules/dc/", "dc"),
            Map.entry("http://purl.org/dc/terms/", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
            Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://search.yahoo.com/mrss", "media"),
            Map.entry("http://search.yahoo.com/mrss/", "media"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"));
    private static final Map<String, String> USUAL =
            Map.of("atom", "", "atom10", "", "atom03", "", "a10", "", "rss", "", "body", "xhtml", "html", "xhtml");

    private XmlNames() {}

    /** The children of that name, in order. */
    static Stream<Element> children(Element parent, String name) {
        String local = name.substring(name.indexOf(':') + 1);
        return parent.children().stream()
                .filter(child -> isLocal(child, local) && name(child).equals(name));
    }

    /** The first child that has one of these names; an earlier name goes before a later one. */
    static Optional<Element> first(Element parent, List<String> names) {
        return names.stream().flatMap(name -> children(parent, name)).findFirst();
    }

    /** The text of the first such child that has any, else null. */
    static @Nullable String text(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(parent, name))
                .map(child -> child.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean isLocal(Element element, String local) {
        String tag = element.tagName();
        int from = tag.indexOf(':') + 1;
        return tag.length() - from == local.length() && tag.regionMatches(true, from, local, 0, local.length());
    }

    static String name(Element element) {
        String local = local(element);
        String prefix = prefix(element);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** The name without a prefix, in lower case. */
    static String local(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** An attribute, whatever its case. */
    static String attribute(Element element, String name) {
        return element.attributes().getIgnoreCase(name).strip();
    }

    private static String prefix(Element element) {
        String tag = element.tagName();
        String written = tag.substring(0, Math.max(0, tag.indexOf(':'))).toLowerCase(Locale.ROOT);
        String declared = declared(element, written.isEmpty() ? "xmlns" : "xmlns:" + written);
        String known = declared == null ? null : PREFIXES.get(declared.strip().toLowerCase(Locale.ROOT));
        return known != null ? known : USUAL.getOrDefault(written, written);
    }

    private static @Nullable String declared(Element element, String attribute) {
        for (Element at = element; at != null; at = at.parent()) {
            String uri = at.attributes().getIgnoreCase(attribute);
            if (!uri.isEmpty()) {
                return uri;
            }
        }
        return null;
    }
}
