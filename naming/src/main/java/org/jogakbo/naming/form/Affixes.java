package org.jogakbo.naming.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What stands in front of, behind and between the words of names, as listed in {@code affixes.txt}. Immutable; safe for any thread. */
public final class Affixes {
    private static final Map<String, Set<String>> LISTS = read();

    private Affixes() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        String head = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                head = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                Set<String> words = lists.computeIfAbsent(head, _ -> new HashSet<>());
                words.addAll(List.of(line.split(" ")));
            }
        }
        return lists;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Affixes.class.getResourceAsStream("affixes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of titles cannot be read from the program's own file", broken);
        }
    }

    private static boolean has(String list, String word) {
        return LISTS.getOrDefault(list, Set.of()).contains(plain(word));
    }

    /** A word as the lists have it: lower case, without marks, and no dots at its end. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("^[’'‘]|[.,:’'‘]+$", "")
                .replace("đ", "d") // has no decomposition
                .replace("’", "'");
    }

    /** Whether a word is a title that stands before a name, and no name itself. */
    public static boolean isTitle(String word) {
        return has("title", word) || (word.endsWith(".") && has("title", plain(word) + "?"));
    }

    /** Whether it may be a title, or a name. */
    public static boolean mayBeTitle(String word) {
        return has("title", plain(word) + "?");
    }

    public static boolean isTitleBehind(String word) {
        return has("title-behind", word);
    }

    public static boolean mayBeTitleBehind(String word) {
        return has("title-behind", plain(word) + "?");
    }

    /** A given name that hardly anybody but Hungarians bears in this form; they print the family's name first. */
    static boolean isHungarianGiven(String word) {
        return has("hungarian-given", word);
    }

    /** Whether it says which of several people of one name: {@code Jr}, {@code III}; or a degree. */
    public static boolean isSuffix(String word) {
        return has("suffix", word) || (word.endsWith(".") && has("suffix", plain(word) + "?"));
    }

    static boolean mayBeSuffix(String word) {
        return has("suffix", plain(word) + "?");
    }

    public static boolean isParticle(String word) {
        return has("particle", word);
    }

    public static boolean isCompound(String word) {
        return has("compound", word);
    }

    static boolean isSecond(String word) {
        return has("second", word);
    }

    public static boolean isVietnameseFamily(String word) {
        return has("vietnamese-family", word);
    }

    /** A family's name of Cambodia, where it stands first. */
    static boolean isKhmerFamily(String word) {
        return has("khmer-family", word);
    }

    public static boolean isChineseFamily(String word) {
        return has("chinese-family", word);
    }

    static boolean isVietnameseMiddle(String word) {
        return has("vietnamese-middle", word);
    }

    /** Whether a word is commonly the one half of two given names that are borne together by many. */
    static boolean isDoubleGiven(String word) {
        return has("double-given", word);
    }

    static boolean isIberianFamily(String word) {
        String plain = plain(word);
        return has("iberian-family", plain) || (plain.length() > 4 && plain.endsWith("ez"));
    }

    /** The name that half a billion people bear and many papers shorten. */
    public static boolean isMohammed(String word) {
        return has("mohammed", word);
    }

    static Set<String> mohammeds() {
        return LISTS.getOrDefault("mohammed", Set.of());
    }
}
