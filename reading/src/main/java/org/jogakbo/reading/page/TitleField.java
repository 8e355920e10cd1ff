package org.jogakbo.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jsoup.nodes.Element;

/**
 * The headline. The metadata's titles say what it is about, the heading printed on the page says how it reads: the printed heading most
 * like the metadata wins, and the metadata's own only where nothing like it is printed.
 */
final class TitleField {
    private static final double ALIKE = 0.3;
    private static final int MAX_HEADINGS = 30;
    private static final int MAX_LENGTH = 400;
    private static final int KICKER = 30;

    private final List<String> sites;
    private final Set<String> siteLetters;
    private final List<Found<String>> said = new ArrayList<>();

    /** What is left of a title without the site's name; most of a page's are the same. */
    private final Map<String, String> titles = new HashMap<>();

    private TitleField(Signs signs) {
        sites = signs.siteNames();
        siteLetters = sites.stream().map(Headlines::letters).collect(Collectors.toSet());
        say(signs.linked().headline(), "JSON-LD " + signs.linked().type() + ".headline", 0.8);
        say(signs.meta().first("og:title"), "meta og:title", 0.8);
        say(signs.meta().first("twitter:title"), "meta twitter:title", 0.7);
        say(signs.meta().first("headline", "dc.title", "parsely-title", "sailthru.title"), "meta headline", 0.7);
        say(signs.meta().first("title"), "title element", 0.6);
    }

    static Optional<Found<String>> find(Signs signs) {
        TitleField field = new TitleField(signs);
        return field.printed(signs.map().headings()).or(field::fullest);
    }

    private void say(String text, String where, double confidence) {
        String title = titles.computeIfAbsent(text, whole -> Headlines.withoutSite(whole, sites));
        if (!title.isEmpty() && !isSite(title)) {
            Found.of(title, where, confidence).ifPresent(said::add);
        }
    }

    private Optional<Found<String>> printed(List<Element> headings) {
        Element best = null;
        double bestLikeness = 0;
        List<String> printed = new ArrayList<>();
        for (Element heading : headings.subList(0, Math.min(MAX_HEADINGS, headings.size()))) {
            String text = heading.text().strip();
            if (text.isEmpty() || text.length() > MAX_LENGTH || isSite(text)) {
                continue;
            }
            printed.add(text);
            double likeness = said.stream()
                    .map(Found::value)
                    .distinct()
                    .mapToDouble(title -> Headlines.likeness(text, title))
                    .max()
                    .orElse(0);
            if (likeness > bestLikeness) {
                best = heading;
                bestLikeness = likeness;
            }
        }
        if (best != null && bestLikeness >= ALIKE) {
            return Found.of(withoutKicker(best), "visible heading", 0.7 + 0.28 * bestLikeness);
        }
        // Nothing in the metadata to compare with: a page has one main heading, if any.
        return said.isEmpty() && printed.size() == 1
                ? Found.of(printed.getFirst(), "visible heading", 0.5)
                : Optional.empty();
    }

    /** A part of the heading that is an element of its own, before or after a title that the metadata gives whole, is a kicker. */
    private String withoutKicker(Element heading) {
        String stripped = Headlines.withoutSite(heading.text(), sites);
        String letters = Headlines.letters(stripped);
        for (Element part : heading.children()) {
            String kicker = Headlines.letters(part.text());
            if (kicker.isEmpty() || kicker.length() > KICKER || kicker.length() >= letters.length()) {
                continue;
            }
            String rest = letters.startsWith(kicker)
                    ? letters.substring(kicker.length())
                    : letters.endsWith(kicker) ? letters.substring(0, letters.length() - kicker.length()) : letters;
            for (Found<String> title : said) {
                if (!rest.equals(letters) && Headlines.letters(title.value()).equals(rest)) {
                    return title.value();
                }
            }
        }
        return stripped;
    }

    /** Without a printed heading: the first, unless it was cut short and another goes on. */
    private Optional<Found<String>> fullest() {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Found<String> first = said.getFirst();
        String start = first.value().replaceFirst("\\s*(?:\\.\\.\\.|…)$", "");
        boolean cut = !start.equals(first.value());
        return said.stream()
                .filter(other -> cut
                        && other.value().length() > start.length()
                        && other.value().startsWith(start))
                .findFirst()
                .or(() -> Optional.of(first));
    }

    private boolean isSite(String text) {
        String letters = Headlines.letters(text);
        return letters.isEmpty() || siteLetters.contains(letters);
    }
}
