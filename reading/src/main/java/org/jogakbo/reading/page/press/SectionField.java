package org.jogakbo.reading.page.press;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;

/** The section of the paper that the article stands in, as its metadata names it. */
final class SectionField {
    private static final int MAX_LENGTH = 60;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|;>]\\s*|,\\s+");
    private static final String[] NAMES = {
        "article:section",
        "section",
        "parsely-section",
        "og:article:section",
        "og:section",
        "dc.subject.section",
        "cxenseparse:section",
        "mrf:sections",
        "article.section"
    };

    /** What systems put where the editor put nothing. */
    private static final Set<String> NOTHING =
            Set.of("uncategorized", "uncategorised", "미분류", "allgemein", "none", "null", "homepage", "home", "index");

    private SectionField() {}

    static Optional<Found<String>> find(Signs signs, String title) {
        Set<String> others = others(signs, title);
        return said(signs.linked().section(), others)
                .flatMap(section -> Found.of(section, "JSON-LD articleSection", 0.9))
                .or(() -> Stream.of(NAMES)
                        .flatMap(name -> said(signs.meta().first(name), others)
                                .flatMap(section -> Found.of(section, "meta " + name, 0.85))
                                .stream())
                        .findFirst());
    }

    /** Of several ("World, Asia") the first; no addresses, paths or codes. */
    private static Optional<String> said(String text, Set<String> others) {
        String first = SEPARATOR.split(text)[0].strip();
        boolean fits = !first.isEmpty()
                && first.length() <= MAX_LENGTH
                && first.indexOf('_') < 0
                && first.indexOf(':') < 0
                && !first.startsWith("/")
                && first.codePoints().anyMatch(Character::isLetter)
                && !NOTHING.contains(first.toLowerCase(Locale.ROOT))
                && !others.contains(Headlines.letters(first));
        return fits ? Optional.of(first) : Optional.empty();
    }

    /** The title and the site's own names are no section. */
    private static Set<String> others(Signs signs, String title) {
        Set<String> others = signs.siteNames().stream().map(Headlines::letters).collect(Collectors.toSet());
        others.add(Headlines.letters(title));
        return others;
    }
}
