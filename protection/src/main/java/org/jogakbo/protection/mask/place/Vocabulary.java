package org.jogakbo.protection.mask.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/** Words that are no names, by kind, as listed in {@code words.txt} and {@code words-ko.txt}; asked with folded letters. Immutable. */
public final class Vocabulary {
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Set<String> KOREAN;
    private static final Set<String> HAN;

    static {
        read("words.txt");
        read("words-ko.txt");
        KOREAN = list("name-word-ko");
        HAN = list("name-word-han");
    }

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "ness");

    private Vocabulary() {}

    private static void read(String file) {
        String head = "";
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("[")) {
                head = line.substring(1, line.indexOf(']'));
            } else if (!line.startsWith("#")) {
                Set<String> words = LISTS.computeIfAbsent(head, _ -> new HashSet<>());
                List.of(line.split(" ")).forEach(word -> words.add(FoldedText.lettersOf(word)));
                words.remove("");
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("A list of words cannot be read from the program's own files", broken);
        }
    }

    private static Set<String> list(String head) {
        return LISTS.getOrDefault(head, Set.of());
    }

    private static boolean has(String head, String word) {
        return list(head).contains(word);
    }

    /** Whether a word alone may be a name or a word of everyday language, so that its place must decide. */
    public static boolean isNameAndWord(String word) {
        return has("name-word", word)
                || has("other-language", word)
                || has("word", word)
                || KOREAN.contains(word)
                || HAN.contains(word);
    }

    /** Whether it is a word of everyday language, of grammar, or a day, though it may be a name too. */
    public static boolean mayBeWord(String word) {
        return isWord(word) || isNameAndWord(word);
    }

    static boolean isKoreanWord(String word) {
        return KOREAN.contains(word);
    }

    static boolean isHanWord(String word) {
        return HAN.contains(word);
    }

    static boolean isFunction(String word) {
        return has("function", word);
    }

    static boolean isPlacePreposition(String word) {
        return has("place-preposition", word);
    }

    static boolean isDeterminer(String word) {
        return has("determiner", word);
    }

    static boolean isCalendar(String word) {
        return has("calendar", word);
    }

    static boolean isMonth(String word) {
        return has("month", word);
    }

    static boolean isSpeech(String word) {
        return has("speech", word);
    }

    static boolean isKin(String word) {
        return has("kin", word);
    }

    /** Whether it is a title that stands before a name. */
    public static boolean isTitle(String word) {
        return Affixes.isTitle(word) || Affixes.mayBeTitle(word);
    }

    /** Whether it is any word that is hardly a name: of grammar, a day, a place, an organisation, a noun or verb, inflected or not. */
    static boolean isWord(String word) {
        return isFunction(word)
                || isCalendar(word)
                || has("place", word)
                || has("organisation", word)
                || isSpeech(word)
                || isKin(word)
                || isPlain(word);
    }

    /** The same, without the words that are also given names. */
    static boolean isPlain(String word) {
        return has("word", word) || ENDINGS.stream().anyMatch(ending -> isInflected(word, ending));
    }

    private static boolean isInflected(String word, String ending) {
        if (word.length() < ending.length() + 3 || !word.endsWith(ending)) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && has("word", stem.substring(0, last));
        return has("word", stem) || has("word", stem + "e") || doubled;
    }
}
