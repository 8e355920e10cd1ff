package org.jogakbo.newsroom.report.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jogakbo.protection.person.Hint;
import org.jogakbo.protection.person.Level;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table of persons: several values, a level, how a form is to be understood. */
final class Cells {
    private Cells() {}

    /** Values parted by semicolons; one that is part of a value has a backslash before it. */
    static List<String> several(@Nullable String cell) {
        return split(cell == null ? "" : cell, ';').stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The same cell again. */
    static String cell(List<String> values) {
        return values.stream().map(value -> escaped(value, ";")).collect(Collectors.joining("; "));
    }

    static Level level(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "공개", "실명" -> Level.NAMED;
            case "가명" -> Level.PSEUDONYM;
            case "역할" -> Level.ROLE;
            case "비공개", "익명" -> Level.WITHHELD;
            default -> Level.valueOf(text.toUpperCase(Locale.ROOT));
        };
    }

    /** {@code form=family/given}; either may be empty, not both. */
    static Optional<Hint> hint(String cell) {
        List<String> sides = split(cell, '=');
        List<String> parts = sides.size() == 2 ? split(sides.get(1), '/') : List.of();
        if (parts.size() != 2 || (parts.get(0).isBlank() && parts.get(1).isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new Hint(unescaped(sides.getFirst()).strip(), words(parts.get(0)), words(parts.get(1))));
    }

    static String of(Hint hint) {
        return escaped(hint.form(), "=") + "=" + escaped(hint.family(), "/=") + "/" + escaped(hint.given(), "/=");
    }

    private static @Nullable String words(String part) {
        String words = unescaped(part).strip();
        return words.isEmpty() ? null : words;
    }

    private static String escaped(@Nullable String value, String signs) {
        return value == null ? "" : value.replaceAll("[\\\\" + signs + "]", "\\\\$0");
    }

    private static String unescaped(String value) {
        return value.replaceAll("\\\\(.)", "$1");
    }

    /** Parts a text at a sign that has no backslash before it; backslashes before that sign, and before backslashes, go. */
    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && (next == sign || next == '\\')) {
                part.append(sign == ';' ? "" : "\\").append(next);
                i++;
            } else if (c == sign) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
