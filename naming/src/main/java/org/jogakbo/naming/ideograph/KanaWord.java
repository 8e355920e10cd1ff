package org.jogakbo.naming.ideograph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/** A word of a name in kana, or in the Latin letters of Japanese: both sets of kana fold alike, long vowels are written in many ways. */
public final class KanaWord {
    private static final int MOST = 64;

    private static final Habits LATIN = new Habits("""
        shi shi si
        chi chi ti
        tsu tsu tu
        fu fu hu
        ji ji zi
        sha sha sya
        shu shu syu
        sho sho syo
        cha cha tya
        chu chu tyu
        cho cho tyo
        ja ja zya jya
        ju ju zyu jyu
        jo jo zyo jyo
        ou o ou oh oo
        oo o oo oh ou
        uu u uu
        shou sho shou shoh syo
        chou cho chou choh
        jou jo jou joh
        juu ju juu
        shuu shu shuu
        chuu chu chuu
        ei ei e
        ii ii i
        nb nb mb
        np np mp
        nm nm mm
        n' n
        tch tch cch
        cch tch cch
        wo o wo
        dzu zu dzu
        di ji di
        """);

    private static final Habits LONG = new Habits("""
        o o oh ou oo
        u u uu
        """);

    /** From any Latin spelling to that of ICU. */
    private static final Habits BACK = new Habits("""
        o o ou oo
        oh ou oo
        ō ou oo
        ū uu
        u u uu
        si shi
        ti chi
        tu tsu
        hu fu
        zi ji
        sya sha
        syu shu
        syo sho
        tya cha
        tyo cho
        tyu chu
        mb nb
        mp np
        tch cch
        """);

    private static final Pattern SYLLABLES =
            Pattern.compile("(([kgsztdnhbpmr]{1,2}y?|sh|ch|cch|tch|ssh|ts|j|f|w|y)?[aiueoōū]|oh|n|m(?=[bp]))+");

    private static final Map<String, Set<String>> READINGS = new HashMap<>();
    private static final Map<String, Set<String>> WRITTEN = new HashMap<>();
    private static final Set<String> ROMAJI = new LinkedHashSet<>();

    static {
        JapaneseNames.TABLE.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            ROMAJI.add(words.get(1));
            words.stream().skip(2).forEach(kanji -> {
                READINGS.computeIfAbsent(kanji, _ -> new LinkedHashSet<>()).add(words.getFirst());
                WRITTEN.computeIfAbsent(words.getFirst(), _ -> new LinkedHashSet<>())
                        .add(kanji);
            });
        });
    }

    private KanaWord() {}

    /** Of a word in kana. */
    public static Set<String> variants(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        String plain = Icu.write("Katakana-Hiragana", word);
        for (String one : List.of(plain, plain.replace("ー", ""), written(plain))) {
            all.add(one);
            all.addAll(LATIN.spellings(Icu.plain("Hiragana-Latin", one), MOST));
        }
        return all;
    }

    /** Of a word in kanji, by the names that this project lists: its kana and Latin letters. */
    static Set<String> ofKanji(String kanji) {
        Set<String> all = new LinkedHashSet<>();
        READINGS.getOrDefault(kanji, Set.of()).forEach(kana -> all.addAll(variants(kana)));
        return all;
    }

    static boolean isKnown(String kanji) {
        return READINGS.containsKey(kanji);
    }

    /** The kana, and the kanji that are listed, which Latin letters in lower case may stand for; none where they are no Japanese syllables. */
    public static Set<String> fromLatin(String latin) {
        Set<String> all = new LinkedHashSet<>();
        if (SYLLABLES.matcher(latin).matches()) {
            for (String spelled : BACK.spellings(latin, MOST)) {
                String kana = Icu.write("Latin-Hiragana", spelled);
                all.add(kana);
                all.addAll(WRITTEN.getOrDefault(kana, Set.of()));
            }
        }
        return all;
    }

    /** A listed Japanese name in Latin letters with its long vowels written otherwise: {@code Shohji}, {@code Ookubo}; none for any other. */
    public static Set<String> lengthened(String latin) {
        Set<String> all = new LinkedHashSet<>();
        if (isJapanese(latin)) {
            all.addAll(
                    LONG.spellings(latin.replaceAll("o[uo]|oh(?![aiueo])", "o").replace("uu", "u"), MOST));
        }
        return all;
    }

    /** Whether Latin letters spell a listed name; asks no transliterator. */
    public static boolean isJapanese(String latin) {
        return ROMAJI.contains(latin.replace("ō", "o")
                .replace("ū", "u")
                .replaceAll("o[uo]|oh(?![aiueo])", "o")
                .replace("uu", "u"));
    }

    /** Whether Latin letters are nothing but syllables of Japanese, at least two. */
    public static boolean isSyllables(String latin) {
        return latin.length() > 3 && SYLLABLES.matcher(latin).matches();
    }

    private static String written(String kana) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            String before = i == 0 ? "" : Icu.plain("Hiragana-Latin", kana.substring(i - 1, i));
            out.append(c != 'ー' || before.isEmpty() ? c : vowel(before.charAt(before.length() - 1)));
        }
        return out.toString();
    }

    private static char vowel(char latin) {
        return switch (latin) {
            case 'a' -> 'あ';
            case 'i', 'e' -> 'い';
            default -> 'う';
        };
    }
}
