package org.jogakbo.reading.page.byline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.field.Signatures;
import org.jogakbo.reading.page.metadata.LinkedArticle.Author;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jogakbo.reading.wire.Agencies;
import org.jsoup.nodes.Element;

/**
 * Who wrote the article: people only, from linked data, from meta elements, else from the byline that is printed. Whom the printed byline
 * names besides those of the metadata belongs to them; whom it names as photographer or editor does not.
 */
public final class BylineField {
    private static final List<String> NAMES = List.of(
            "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "byl", "dcterms.creator");

    /** What stands beside a name in the labelled data that cards show ("Written by"). */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:written|posted|published)? ?by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto"
                    + " da|geschreven door|skrevet av|skriven av|autor|auteur|autore|글쓴이|작성자|投稿者|執筆者|作者|автор",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern JOINT =
            Pattern.compile("(?:(?:^|\\s)(?:and|und|et|y|e|og|och|en|и|và|dan)|[&·])\\s*$");
    private static final int MAX_BYLINES = 60;
    private static final int FIRST_BYLINES = 12;

    private final Signs signs;
    private final List<String> sites;

    private BylineField(Signs signs) {
        this.signs = signs;
        this.sites = signs.siteNames();
    }

    public static Optional<Found<List<String>>> find(Signs signs, String title) {
        BylineField field = new BylineField(signs);
        return field.linked()
                .or(field::meta)
                .map(field::asPrinted)
                .or(field::printed)
                .or(field::labelled)
                .or(() -> field.signed(title))
                .or(() -> field.beside(title));
    }

    /** Who signs the text itself, where nothing around it names anybody. */
    public static Optional<Found<List<String>>> inText(Signs signs, Body body) {
        List<String> people = Signatures.in(body, signs.siteNames());
        return found(new LinkedHashSet<>(people), "signature in the text", 0.7);
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
            Optional<Found<List<String>>> found = found(people, "meta " + name, 0.85);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Metadata often names the first author alone, or everybody who had a hand in the page. */
    private Found<List<String>> asPrinted(Found<List<String>> said) {
        Set<String> known = letters(said.value());
        Set<String> others = new LinkedHashSet<>();
        List<Element> bylines = signs.map().bylines();
        for (Element element : bylines.subList(0, Math.min(FIRST_BYLINES, bylines.size()))) {
            PrintedByline printed = PrintedByline.of(element, sites);
            others.addAll(letters(printed.others()));
            boolean more = printed.writers().size() > known.size()
                    && letters(printed.writers()).containsAll(known);
            if (more && areJoined(element.text(), printed.writers(), known)) {
                return new Found<>(List.copyOf(printed.writers()), said.trace());
            }
        }
        List<String> writers = said.value().stream()
                .filter(name -> !others.contains(Headlines.letters(name)))
                .toList();
        return writers.isEmpty() ? said : new Found<>(writers, said.trace());
    }

    /** Whether everybody who is not known stands after an "and": what follows a comma may be an office or an outlet. */
    private static boolean areJoined(String line, Set<String> writers, Set<String> known) {
        return writers.stream()
                .filter(name -> !known.contains(Headlines.letters(name)))
                .allMatch(name -> JOINT.matcher(line.substring(0, Math.max(0, line.indexOf(name))))
                        .find());
    }

    private Optional<Found<List<String>>> printed() {
        List<Element> bylines = signs.map().bylines();
        for (Element element : bylines.subList(0, Math.min(MAX_BYLINES, bylines.size()))) {
            Set<String> people = PrintedByline.of(element, sites).writers();
            if (!people.isEmpty()) {
                return found(people, "visible byline", 0.7);
            }
        }
        return Optional.empty();
    }

    private Optional<Found<List<String>>> labelled() {
        String label = signs.meta().first("twitter:label1").toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(label).matches()
                ? found(
                        new LinkedHashSet<>(PersonNames.inByline(signs.meta().first("twitter:data1"), sites)),
                        "meta twitter:data1",
                        0.8)
                : Optional.empty();
    }

    /** A line by the heading that opens as a byline does. */
    private Optional<Found<List<String>>> signed(String title) {
        return signs.map().linesBy(title).stream()
                .filter(PersonNames::isSigned)
                .map(line -> PersonNames.inByline(line, sites))
                .flatMap(people -> found(new LinkedHashSet<>(people), "line by the heading", 0.65).stream())
                .findFirst();
    }

    private Optional<Found<List<String>>> beside(String title) {
        return found(AuthorLinks.after(signs.map(), title, sites), "link to an author by the heading", 0.65);
    }

    private static Set<String> letters(Collection<String> names) {
        return names.stream().map(Headlines::letters).collect(Collectors.toSet());
    }

    /** Without the agencies, which are written as people are more often than one would think. */
    private static Optional<Found<List<String>>> found(Set<String> names, String where, double confidence) {
        List<String> people =
                names.stream().filter(name -> Agencies.named(name).isEmpty()).toList();
        return people.isEmpty() ? Optional.empty() : Found.of(people, where, confidence);
    }
}
