package org.jogakbo.reading.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The meta, link and title elements of a page by name. Names are in lower case; a {@code meta}'s name is its {@code property},
 * {@code name} or {@code itemprop}; a {@code link}'s is {@code link:} and its {@code rel}.
 *
 * @see <a href="https://ogp.me/">The Open Graph protocol</a>
 */
public final class MetaTags {
    private static final int MAX_VALUES = 60;
    private final Map<String, List<String>> values = new HashMap<>();

    private MetaTags() {}

    public static MetaTags of(List<Element> elements) {
        MetaTags tags = new MetaTags();
        elements.forEach(tags::add);
        return tags;
    }

    /** The first value under the first of these names that has one, or an empty text. */
    public String first(String... names) {
        for (String name : names) {
            for (String value : all(name)) {
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    /** Every value under the name, in the page's order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "title" -> put("title", element.text());
            case "link" -> put("link:" + element.attr("rel").toLowerCase(Locale.ROOT), element.attr("href"));
            default -> {
                String content = element.attr("content");
                for (String attribute : List.of("property", "name", "itemprop")) {
                    String name = element.attr(attribute);
                    if (!name.isEmpty() && !content.isEmpty()) {
                        put(name.strip().toLowerCase(Locale.ROOT), content);
                    }
                }
            }
        }
    }

    private void put(String name, String value) {
        List<String> list = values.computeIfAbsent(name, _ -> new ArrayList<>());
        if (list.size() < MAX_VALUES) {
            list.add(name.startsWith("link:") ? Parser.unescapeEntities(value.strip(), true) : MetaText.clean(value));
        }
    }
}
