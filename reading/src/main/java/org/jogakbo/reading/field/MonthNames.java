package org.jogakbo.reading.field;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The months' names in the languages that the Java runtime knows (Unicode CLDR). A name that means different months in different
 * languages (listopad) is in no table.
 */
final class MonthNames {
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "nn", "da", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk",
            "sl", "hr", "sr", "sr-Latn", "bs", "mk", "bg", "ru", "uk", "be", "ro", "hu", "el", "tr", "az", "kk", "uz",
            "ky", "hy", "ka", "sq", "ca", "gl", "eu", "ga", "cy", "mt", "ar", "fa", "ur", "he", "hi", "bn", "ta", "te",
            "ml", "kn", "mr", "gu", "pa", "ne", "si", "th", "lo", "km", "my", "id", "ms", "fil", "sw", "af", "zu", "am",
            "so", "ha", "mn", "lb", "fo", "kl");
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");

    private MonthNames() {}

    /** 1 to 12, or 0 when this is no month's name. */
    static int month(String name) {
        String key = key(name);
        Integer english = English.NAMES.get(key);
        if (english == null && key.length() > 3 && key.equals("sept")) {
            english = 9;
        }
        if (english != null) {
            return english;
        }
        // Hebrew writes its "in" into the word.
        String bare = key.length() > 3 && key.charAt(0) == 'ב' ? key.substring(1) : key;
        return bare.length() < 2 ? 0 : World.NAMES.getOrDefault(bare, World.NAMES.getOrDefault(key, 0));
    }

    private static String key(String name) {
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return folded.replace(".", "")
                .replace("’", "'")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Map<String, Integer> table(List<String> languages) {
        Map<String, Integer> names = new HashMap<>();
        Set<String> torn = new HashSet<>();
        for (String language : languages) {
            for (Month month : Month.values()) {
                STYLES.forEach(style -> put(month, style, Locale.forLanguageTag(language), names, torn));
            }
        }
        names.keySet().removeAll(torn);
        return Map.copyOf(names);
    }

    private static void put(Month month, TextStyle style, Locale locale, Map<String, Integer> names, Set<String> torn) {
        String name = key(month.getDisplayName(style, locale));
        if (name.length() > 1 && name.chars().noneMatch(Character::isDigit)) {
            Integer old = names.put(name, month.getValue());
            if (old != null && old != month.getValue()) {
                torn.add(name);
            }
        }
    }

    /** Loaded at once; small. */
    private static final class English {
        static final Map<String, Integer> NAMES = table(List.of("en"));
    }

    /** Loaded when a name is not English: reading some eighty locales takes a while. */
    private static final class World {
        static final Map<String, Integer> NAMES = table(LANGUAGES);
    }
}
