package org.jogakbo.newsroom.canary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
            false, s -> s.replace('a', 'а').replace('e', 'е').replace('o', 'о').replace('K', 'К')),
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

    String of(String spelling) {
        return printing.apply(spelling);
    }

    private static String between(String text, String joiner) {
        return text.replaceAll("(?<=\\p{L})(?=\\p{L})", joiner);
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, format, c)).collect(Collectors.joining());
    }
}
