package org.jogakbo.reading.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.html.Walk;
import org.jogakbo.reading.page.metadata.LinkedArticle.Author;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Who wrote the article: people only, from linked data, from meta elements, else from the byline that is printed. */
final class BylineField {
    private static final List<String> NAMES = List.of(
            "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "byl", "dcterms.creator");
    private static final int MAX_BYLINES = 60;
    private static final int MAX_PIECES = 40;
    private static final int MAX_TEXT = 200;

    private final Signs signs;
    private final List<String> sites;

    private BylineField(Signs signs) {
        this.signs = signs;
        this.sites = signs.siteNames();
    }

    static Optional<Found<List<String>>> find(Signs signs, String title) {
        BylineField field = new BylineField(signs);
        return field.linked().or(field::meta).or(field::printed).or(() -> field.signed(title));
    }

    private Optional<Found<List<String>>> linked() {
        Set<String> people = new LinkedHashSet<>();
        for (Author author : signs.linked().authors()) {
            if (!author.type().endsWith("Organization")) {
                people.addAll(PersonNames.inField(author.name(), sites));
            }
        }
        return found(people, "JSON-LD " + signs.linked().type() + ".author", 0.95);
    }

    private Optional<Found<List<String>>> meta() {
        for (String name : NAMES) {
            Set<String> people = new LinkedHashSet<>();
            for (String value : signs.meta().all(name)) {
                if (!value.contains("://")) {
                    people.addAll(PersonNames.inByline(value, sites));
                }
            }
            if (!people.isEmpty()) {
                return found(people, "meta " + name, 0.85);
            }
        }
        return Optional.empty();
    }

    private Optional<Found<List<String>>> printed() {
        List<Element> bylines = signs.map().bylines();
        for (Element element : bylines.subList(0, Math.min(MAX_BYLINES, bylines.size()))) {
            Set<String> people = people(element);
            if (!people.isEmpty()) {
                return found(people, "visible byline", 0.7);
            }
        }
        return Optional.empty();
    }

    /** A line by the heading that opens as a byline does. */
    private Optional<Found<List<String>>> signed(String title) {
        return signs.map().linesBy(title).stream()
                .filter(PersonNames::isSigned)
                .map(line -> PersonNames.inByline(line, sites))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .flatMap(people -> Found.of(people, "line by the heading", 0.65));
    }

    /** Each text node is looked at by itself: a name and the post after it are often parted by markup alone. */
    private Set<String> people(Element element) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> linked = new LinkedHashSet<>();
        int pieces = 0;
        int length = 0;
        for (Node node = element.firstChild();
                node != null && pieces < MAX_PIECES;
                node = Walk.next(node, element, true)) {
            if (node instanceof TextNode text && !text.isBlank()) {
                pieces++;
                length += text.text().strip().length();
                List<String> here = PersonNames.inByline(text.text().strip(), sites);
                all.addAll(here);
                if (text.parent() != null && text.parent().nodeName().equals("a")) {
                    linked.addAll(here);
                }
            }
        }
        return length > MAX_TEXT ? Set.of() : linked.isEmpty() ? all : linked;
    }

    private static Optional<Found<List<String>>> found(Set<String> people, String where, double confidence) {
        return people.isEmpty() ? Optional.empty() : Found.of(List.copyOf(new ArrayList<>(people)), where, confidence);
    }
}
