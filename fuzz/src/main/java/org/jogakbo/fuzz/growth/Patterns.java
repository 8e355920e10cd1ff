package org.jogakbo.fuzz.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What an unkind document repeats: one pattern a line of a resource, between bars, with Java's escapes. */
final class Patterns {
    private Patterns() {}

    /** The patterns for a reader: {@code page}, {@code text}, {@code feed} or {@code post}. */
    static List<String> of(String reader) {
        try (InputStream in = Objects.requireNonNull(Patterns.class.getResourceAsStream(reader + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> unescaped(line.substring(1, line.length() - 1)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String unescaped(String line) {
        return line.replace("\\u00a0", "\u00a0")
                .replace("\\u0000", "\u0000")
                .replace("\\u001b", "\u001b")
                .translateEscapes();
    }

    /** So many characters of a pattern, its number signs numbered. */
    static String repeated(String pattern, int length) {
        StringBuilder out = new StringBuilder(length + pattern.length());
        for (int i = 0; out.length() < length; i++) {
            out.append(pattern.indexOf('#') < 0 ? pattern : pattern.replace("#", Integer.toString(i)));
        }
        return out.toString();
    }
}
