package org.jogakbo.newsroom.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Hands out one person's spellings for one document after the other, and counts them. */
final class Plants {
    private final Canary canary;
    private final Set<String> printed = new LinkedHashSet<>();
    private int places;
    private int next;
    private int inOrder;

    Plants(Canary canary) {
        this.canary = canary;
        this.next = canary.number();
    }

    Canary canary() {
        return canary;
    }

    private String plant(String spelling) {
        places++;
        printed.add(spelling);
        return spelling;
    }

    /** The next spelling, without markup. */
    String text() {
        return plant(canary.plain().get(inOrder++ % canary.plain().size()));
    }

    /** Any spelling in a guise; in one of markup for a text that is HTML. */
    String guise(boolean html) {
        Guise[] all = Guise.values();
        Guise guise = all[next % all.length];
        String spelling = canary.plain().get((next * 7 + 3) % canary.plain().size());
        next++;
        return plant(guise.fits(spelling) && (html || !guise.markup) ? guise.of(spelling) : spelling);
    }

    /** Latin letters and ASCII alone. */
    String ascii() {
        next++;
        String spelling = canary.latin().get(next % canary.latin().size());
        return plant(spelling.replace("’", "'").replaceAll("[()“”]", ""));
    }

    /** One that was not planted yet: when all have been, one in a guise. */
    String another() {
        for (Guise guise : Guise.values()) {
            for (String spelling : canary.plain()) {
                String one = printed.contains(spelling) ? guise.of(spelling) : spelling;
                if (!guise.markup && guise.fits(spelling) && !printed.contains(one)) {
                    return plant(one);
                }
            }
        }
        throw new AssertionError("No spelling of person " + canary.number() + " is left");
    }

    /** The chief spelling. */
    String name() {
        return plant(canary.name());
    }

    /** As addresses have it. */
    String slug() {
        return plant(canary.slug());
    }

    /** What is the person's beside the full name alone. */
    String inContext() {
        next++;
        return plant(canary.inContext().get(next % canary.inContext().size()));
    }

    int places() {
        return places;
    }

    Set<String> printed() {
        return printed;
    }

    /** Ways to print a spelling so that a plain search for it fails. */
    enum Guise {
        DECOMPOSED(false, s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
        NO_BREAK_SPACES(false, s -> s.replace(' ', '\u00a0')),
        BROKEN_OVER_LINES(false, s -> s.replace(" ", "\n  ")),
        ZERO_WIDTH(false, s -> between(s, "\u200b")),
        SOFT_HYPHENS(false, s -> between(s, "\u00ad")),
        WIDE(
                false,
                s -> s.codePoints()
                        .map(c -> c > 0x20 && c < 0x7f ? c + 0xfee0 : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()),
        LOOK_ALIKES(
                false,
                s -> s.replace('a', 'а').replace('e', 'е').replace('o', 'о').replace('K', 'К')),
        DECIMAL_REFERENCES(true, s -> each(s, "&#%d;")),
        HEXADECIMAL_REFERENCES(true, s -> each(s, "&#x%x;")),
        REFERENCES_TWICE_OVER(true, s -> each(s, "&amp;#%d;")),
        REFERENCES_OF_HYPHENS(true, s -> between(s, "&shy;")),
        PERCENT(true, s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20")),
        JSON_ESCAPES(true, s -> each(s, "\\u%04x")),
        TAG_INSIDE(true, s -> s.substring(0, 1) + "<b class='x'>" + s.substring(1) + "</b>"),
        TAGS_BETWEEN(true, s -> "<i>" + s.replace(" ", "</i> <i>") + "</i>");

        /** Whether it is markup, or the escaping of another language. */
        final boolean markup;

        @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
        private final UnaryOperator<String> printing;

        Guise(boolean markup, UnaryOperator<String> printing) {
            this.markup = markup;
            this.printing = printing;
        }

        /** Of soft hyphens among bytes that were misread as soft hyphens nobody can tell which are which. */
        boolean fits(String spelling) {
            return (this != SOFT_HYPHENS && this != REFERENCES_OF_HYPHENS) || spelling.indexOf('\u00ad') < 0;
        }

        String of(String spelling) {
            return printing.apply(spelling);
        }

        private static String between(String text, String joiner) {
            return text.replaceAll("(?<=\\p{L})(?=\\p{L})", joiner);
        }

        private static String each(String text, String format) {
            return text.chars()
                    .mapToObj(c -> String.format(Locale.ROOT, format, c))
                    .collect(Collectors.joining());
        }
    }
}
