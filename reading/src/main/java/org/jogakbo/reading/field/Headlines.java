package org.jogakbo.reading.field;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headlines as pages carry them: with the site's name before or after, with a section's name, in two spellings. Stateless. */
public final class Headlines {
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|·•:»«›‹/~]+\\s+|\\s*(?:\\||::|»|--+|_)\\s*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final int MAX_LENGTH = 1_000;

    private Headlines() {}

    /**
     * The headline without the parts, at either end and set apart by a dash or bar, that name the site. A part names the site when its
     * letters are those of one of {@code siteNames} or hold one of them.
     */
    public static String withoutSite(String title, Collection<String> siteNames) {
        String rest =
                title.length() > MAX_LENGTH ? title.substring(0, MAX_LENGTH).strip() : title.strip();
        if (!isParted(rest)) {
            return rest;
        }
        Set<String> names = siteNames.stream()
                .map(Headlines::letters)
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet());
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = withoutLast(withoutFirst(rest, names), names);
        }
        return rest;
    }

    /** How alike two headlines are, 0 to 1: the share of words, or of pairs of letters in scripts without spaces, they have in common. */
    public static double likeness(String one, String other) {
        Set<String> a = tokens(one);
        Set<String> b = tokens(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / (a.size() + b.size());
    }

    /** Letters and digits in lower case. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutLast(String title, Set<String> names) {
        var match = PARTS.matcher(title);
        int from = -1;
        int to = -1;
        while (match.find()) {
            from = match.start();
            to = match.end();
        }
        return from > 0 && isSite(title.substring(to), names)
                ? title.substring(0, from).strip()
                : title;
    }

    private static String withoutFirst(String title, Set<String> names) {
        var match = PARTS.matcher(title);
        return isParted(title)
                        && match.find()
                        && match.end() < title.length()
                        && isSite(title.substring(0, match.start()), names)
                ? title.substring(match.end()).strip()
                : title;
    }

    /** Whether one of the signs stands in it that part a headline. */
    private static boolean isParted(String title) {
        for (int i = 0; i < title.length(); i++) {
            if ("-–—|·•:»«›‹/~_".indexOf(title.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSite(String part, Set<String> names) {
        String letters = letters(part);
        return !letters.isEmpty()
                && names.stream()
                        .anyMatch(name -> letters.equals(name)
                                || (name.length() > 3
                                        && letters.contains(name)
                                        && letters.length() < name.length() + 16)
                                || (letters.length() > 3 && name.startsWith(letters)));
    }

    private static Set<String> tokens(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> tokens = new HashSet<>();
        for (String word : NO_WORD.split(lower)) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.chars().noneMatch(Headlines::isDense)) {
                tokens.add(word);
            } else {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    tokens.add(word.substring(i, i + 2));
                }
            }
        }
        return tokens;
    }

    private static boolean isDense(int c) {
        return c >= 0x2e80 && c <= 0xd7ff;
    }
}
