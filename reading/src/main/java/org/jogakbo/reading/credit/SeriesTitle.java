package org.jogakbo.reading.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.SeriesPart;

/**
 * Reads the series and the part out of a title: "What the divers found – Part 1". "More of what the divers found – Part 2" continues the
 * same series, so "More of", "More on" and "More about" are not taken into its name.
 */
public final class SeriesTitle {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER =
            "(\\d{1,3}|[ivx]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth|final)";
    private static final Pattern PART_LAST = Pattern.compile(
            "(.{2,240}?)[\\s,:;–—|-]*[\\[(]?\\b(?:part|pt\\.?|teil|partie|parte|episode|chapter)\\s*" + NUMBER
                    + "(?:\\s*(?:of|/)\\s*\\w{1,6})?[\\])]?\\s*(?:[:–—-]\\s.{1,200})?",
            FLAGS);
    private static final Pattern PART_FIRST =
            Pattern.compile("[\\[(]?(?:part|pt\\.?)\\s*" + NUMBER + "[\\])]?\\s*(?:of|[:–—-])\\s+(.{2,240})", FLAGS);
    private static final Pattern FRACTION =
            Pattern.compile("(.{2,240}?)\\s*[\\[(](\\d{1,2})\\s?/\\s?\\d{1,2}[\\])]", FLAGS);
    private static final Pattern HANGUL = Pattern.compile(
            "(.{2,240}?)[\\s,:–—|-]*[\\[(<]?(?:제\\s?)?(\\d{1,3})\\s?(?:부|편|화|회)[\\])>]?|(.{2,240}?)\\s*[\\[(<](?:(상)|(중)|연재 ?(\\d{1,3}))[\\])>]|(.{2,240}?)\\s*([①-⑳])",
            FLAGS);
    private static final Pattern MORE_OF =
            Pattern.compile("(?:even |still )?more (?:of|on|about|from)\\s+(.{3,})", FLAGS);
    private static final List<String> PARTS = List.of("part", "pt", "teil", "episode", "chapter", "상", "중");
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private SeriesTitle() {}

    /** The series that the title names; empty when it names none. */
    public static Optional<SeriesPart> in(String title) {
        String text = title.strip();
        if (text.length() > 300) {
            return Optional.empty();
        }
        if (!mayBePart(text)) {
            return Optional.empty();
        }
        return last(PART_LAST, text, 1, 2)
                .or(() -> last(PART_FIRST, text, 2, 1))
                .or(() -> last(FRACTION, text, 1, 2))
                .or(() -> hangul(text));
    }

    /** Most titles have neither a figure nor a word for a part. */
    private static boolean mayBePart(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.chars().anyMatch(c -> (c >= '0' && c <= '9') || (c >= '①' && c <= '⑳'))
                || PARTS.stream().anyMatch(lower::contains);
    }

    private static Optional<SeriesPart> last(Pattern pattern, String text, int stem, int number) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? part(matcher.group(stem), number(matcher.group(number))) : Optional.empty();
    }

    private static Optional<SeriesPart> hangul(String text) {
        Matcher matcher = HANGUL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return part(matcher.group(1), number(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            String serial = matcher.group(6);
            return part(matcher.group(3), matcher.group(4) != null ? 1 : matcher.group(5) != null ? 2 : number(serial));
        }
        return part(matcher.group(7), matcher.group(8).charAt(0) - '①' + 1);
    }

    private static Optional<SeriesPart> part(String stem, int number) {
        String name = stem.replaceAll("[\\s,:;–—|(\\[-]+$", "").strip();
        Matcher more = MORE_OF.matcher(name);
        if (more.matches()) {
            name = more.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                    + more.group(1).substring(1);
        }
        return name.isEmpty() || number < 1 ? Optional.empty() : Optional.of(new SeriesPart(name, number));
    }

    private static int number(String printed) {
        String text = printed.toLowerCase(Locale.ROOT);
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int word = Math.max(WORDS.indexOf(text), ORDINALS.indexOf(text)) + 1;
        return word > 0 ? word : roman(text);
    }

    private static int roman(String text) {
        List<String> numerals = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
        return numerals.indexOf(text) + 1;
    }
}
