package org.jogakbo.reading.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The news agencies by every name under which papers print them, from {@code agencies.txt}. Immutable; safe for any thread. */
public final class Agencies {
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*[/,;·・、+&|]\\s*|\\s+(?:and|et|und|y|e|og|och|en|with|mit|avec)\\s+");
    private static final int MAX_LENGTH = 60;
    private static final int SHORT = 4;
    private static final Map<String, String> NAMES = load();
    private static final int LONGEST =
            NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Agencies() {}

    /** The agency, by its usual name, that this text names; of several ("AFP/dpa") the first. Empty when it says anything else. */
    public static Optional<String> named(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> whole = one(text);
        return whole.isPresent()
                ? whole
                : SEVERAL.splitAsStream(text)
                        .flatMap(part -> one(part).stream())
                        .findFirst();
    }

    private static Optional<String> one(String text) {
        String bare = text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4) : text;
        return Optional.ofNullable(NAMES.get(key(bare)));
    }

    /** How many characters at the end of a text without spaces, such as 【ソウル共同】's, name an agency; 0 for none. */
    static int lengthAtEnd(String text) {
        for (int from = Math.max(0, text.length() - LONGEST); from < text.length(); from++) {
            if (NAMES.containsKey(key(text.substring(from))) && Character.isLetterOrDigit(text.charAt(from))) {
                return text.length() - from;
            }
        }
        return 0;
    }

    /** How many characters at the beginning of a text without spaces, such as 新华社首尔1月5日电, name an agency; 0 for none. */
    static int lengthAtStart(String text) {
        for (int to = Math.min(text.length(), LONGEST); to > 0; to--) {
            if (NAMES.containsKey(key(text.substring(0, to)))) {
                return to;
            }
        }
        return 0;
    }

    /** Letters; short names only as they are set: a map is no agency, and neither is an app. */
    private static String key(String spelling) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < spelling.length(); ) {
            int c = spelling.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
            }
        }
        return letters.length() <= SHORT
                ? letters.toString()
                : letters.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Agencies.class.getResourceAsStream("agencies.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] spellings = line.split("\\s*\\|\\s*");
                    for (String spelling : spellings) {
                        names.putIfAbsent(key(spelling), spellings[0].strip());
                    }
                }
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("agencies.txt in the jar cannot be read", damaged);
        }
        return Map.copyOf(names);
    }
}
