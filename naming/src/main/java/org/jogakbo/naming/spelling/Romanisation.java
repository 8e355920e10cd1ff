package org.jogakbo.naming.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one syllable of a name is printed in Latin letters: Revised Romanisation (2000), McCune-Reischauer (1939; its breves and apostrophes
 * fall away when texts are folded), the North's own (th, ph, kh), and the habits of the press and of people who spell their own name. Lower case, the commonest first.
 */
final class Romanisation {
    /** A name begins, or ends, here. */
    static final int EDGE = -1;

    private static final String[] INITIALS = {
        "g k", "kk k g", "n", "d t", "tt t d", "r l", "m", "b p", "pp p b", "s", "ss s", "", "j ch", "jj j", "ch",
        "k kh", "t th", "p ph", "h"
    };
    private static final String[] VOWELS = {
        "a",
        "ae ai",
        "ya",
        "yae",
        "eo u o ou",
        "e",
        "yeo yu yo you",
        "ye e",
        "o",
        "wa",
        "wae wai",
        "oe oi we",
        "yo",
        "u oo ou",
        "wo weo",
        "we",
        "wi ui",
        "yu yoo you",
        "eu u",
        "ui hi i ee eui",
        "i"
    };
    /** What else a vowel may be where no consonant closes the syllable. */
    private static final Map<Integer, String> OPEN = Map.of(0, "ah", 4, "uh", 7, "yeh", 8, "oh", 16, "wee", 20, "ee");

    private static final String[] FINALS = {
        "",
        "k g ck c",
        "k",
        "k",
        "n",
        "n",
        "n",
        "t d",
        "l",
        "k",
        "m",
        "l",
        "l",
        "l",
        "p",
        "l",
        "m",
        "p b",
        "p",
        "t s",
        "t s",
        "ng",
        "t j",
        "t ch",
        "k",
        "t",
        "p",
        "t h"
    };
    /** Single habits that follow no rule. */
    private static final Map<Character, String> HABITS = Map.ofEntries(
            Map.entry('준', "june"),
            Map.entry('일', "ill"),
            Map.entry('길', "gill kihl"),
            Map.entry('영', "yeoung"),
            Map.entry('정', "jeung"),
            Map.entry('이', "rhee lee"),
            Map.entry('리', "rhee"),
            Map.entry('희', "hy"),
            Map.entry('화', "wha"),
            Map.entry('환', "whan"),
            Map.entry('황', "whang"),
            Map.entry('훈', "whun"),
            Map.entry('여', "yuh"),
            Map.entry('진', "jean"),
            Map.entry('승', "syng"));

    private static final int I = 20;
    private static final int WI = 16;
    private static final int U = 13;
    private static final int UI = 19;
    private static final int L = 8;
    private static final int N = 4;

    private Romanisation() {}

    /**
     * Every spelling of a syllable.
     *
     * @param before the final of the syllable before it, or {@link #EDGE}
     * @param after the initial of the syllable after it, or {@link #EDGE}
     */
    static Set<String> of(char syllable, int before, int after) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String head : initials(syllable, before)) {
            for (String vowel : vowels(syllable)) {
                for (String tail : finals(syllable, after)) {
                    spellings.add(head + vowel + tail);
                }
            }
        }
        spellings.addAll(split(HABITS.getOrDefault(syllable, "")));
        spellings.remove("");
        return spellings;
    }

    private static Set<String> initials(char syllable, int before) {
        int initial = Hangul.initialOf(syllable);
        Set<String> heads = new LinkedHashSet<>(List.of(INITIALS[initial].split(" ", -1)));
        int vowel = Hangul.vowelOf(syllable);
        if (initial == 9 && (Hangul.hasGlide(syllable) || vowel == WI)) {
            heads.add("sh");
        }
        if (initial == Hangul.RIEUL && before > 0 && before != L) {
            heads.add("n"); // 종로, Jongno
        }
        if (initial == Hangul.NIEUN && before == L) {
            heads.add("l"); // 설날, Seollal
        }
        return heads;
    }

    private static Set<String> vowels(char syllable) {
        int vowel = Hangul.vowelOf(syllable);
        Set<String> vowels = split(VOWELS[vowel]);
        if (vowel == UI) {
            vowels.remove("hi");
        }
        if (Hangul.finalOf(syllable) == 0) {
            vowels.addAll(split(OPEN.getOrDefault(vowel, "")));
        }
        if (Hangul.initialOf(syllable) == Hangul.SILENT) {
            vowels.addAll(split(vowel == U ? "woo wu" : vowel == I ? "yi" : ""));
        }
        return vowels;
    }

    private static Set<String> finals(char syllable, int after) {
        int last = Hangul.finalOf(syllable);
        Set<String> tails = new LinkedHashSet<>(List.of(FINALS[last].split(" ", -1)));
        boolean nasal = after == Hangul.NIEUN || after == Hangul.MIEUM || after == Hangul.RIEUL;
        if (nasal && !FINALS[last].isEmpty()) {
            switch (FINALS[last].charAt(0)) {
                case 'k' -> tails.add("ng"); // 혁명, Hyeongmyeong
                case 't' -> tails.add("n");
                case 'p' -> tails.add("m");
                default -> {}
            }
        }
        if (last == N && after == Hangul.RIEUL) {
            tails.add("l"); // 신라, Silla
        }
        if (last == L && (after == Hangul.SILENT || after == Hangul.HIEUT)) {
            tails.add("r"); // 설화, Sŏrhwa
        }
        return tails;
    }

    static Set<String> split(String words) {
        return words.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(words.split(" ")));
    }
}
