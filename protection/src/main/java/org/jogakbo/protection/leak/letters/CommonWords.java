package org.jogakbo.protection.leak.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is no mark of one person, wherever it stands: words of languages, family names and given names that thousands bear. The lists are this
 * project's own, files beside this class; what they lack only makes the second look hold more. Immutable; safe for any thread.
 */
public final class CommonWords {
    private static final CommonWords ALL = new CommonWords();

    private final Set<String> words = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private CommonWords() {
        read("common-words.txt", words, null);
        read("name-labels.txt", labels, null);
        read("common-family-names.txt", names, sounds);
        Set<String> family = new HashSet<>(names);
        read("common-given-names.txt", given, null);
        given.removeAll(family);
        read("common-given-names.txt", names, sounds);
    }

    /** Whether many people are called so, and no family that is known here. */
    public static boolean isGivenName(Letters letters) {
        return ALL.given.contains(letters.latin()) || ALL.given.contains(letters.bare());
    }

    /** Whether this is a word of a language. */
    public static boolean isWord(Letters letters) {
        return (!letters.script().isByLetter() && ALL.words.contains(letters.latin()))
                || ALL.words.contains(letters.bare());
    }

    /** Whether it says that a name follows. */
    public static boolean meansName(Letters letters) {
        return ALL.labels.contains(letters.bare());
    }

    /** Whether many people are called so; by ear, for lists cannot hold every way to write a name. */
    public static boolean isName(Letters letters) {
        if (letters.script().isByLetter()) {
            return ALL.names.contains(letters.bare());
        }
        return ALL.names.contains(letters.latin())
                || ALL.names.contains(letters.bare())
                || ALL.sounds.contains(letters.sound());
    }

    private static void read(String file, Set<String> into, @org.jspecify.annotations.Nullable Set<String> byEar) {
        InputStream in = Objects.requireNonNull(CommonWords.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> line.lines())
                    .forEach(line -> {
                        for (String word : line.strip().split("\\s+")) {
                            add(word, into, byEar);
                        }
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException("A list of the program itself cannot be read: " + file, broken);
        }
    }

    private static void add(String word, Set<String> into, @org.jspecify.annotations.Nullable Set<String> byEar) {
        if (word.isEmpty()) {
            return;
        }
        Letters letters = Lettering.of(word);
        into.add(letters.bare());
        // Hangul as others would write it is somebody's name, too; a word of Korean is none in Latin letters.
        if (byEar != null || letters.script() == Script.LATIN) {
            into.add(letters.latin());
        }
        if (byEar != null && letters.sound().length() > 2) {
            byEar.add(letters.sound());
        }
    }
}
