package org.jogakbo.protection.leak.letters;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees words as bare letters. Pure ASCII needs no library; everything else goes once through ICU's transliterators, and what was asked of late
 * is remembered within a bound. Safe for any thread.
 */
public final class Lettering {
    private static final int MOST_REMEMBERED = 60_000;

    /** Longer runs are no names, and would cost too much; they are seen in pieces by who reads the text. */
    static final int LONGEST_WORD = 60;

    private static final int SHORT_WITH_ARTICLE = 4;

    private static final String HAN = "Han-Latin; Latin-ASCII";
    private static final String SIMPLE = "Traditional-Simplified";
    private static final String CYRILLIC = "Russian-Latin/BGN; Latin-ASCII";
    private static final String ANY = "Any-Latin; Latin-ASCII";
    private static final ConcurrentHashMap<String, Transliterator> HELD = new ConcurrentHashMap<>();
    private static final ConcurrentHashMap<String, Letters> REMEMBERED = new ConcurrentHashMap<>();

    private static final String[] LOOK_ALIKE_FROM = {"авекмнорстухіјѕԁһԛԝ", "αβεηικμνορτυχ"};
    private static final String[] LOOK_ALIKE_TO = {"abekmhopctyxijsdhqw", "abenikmvoptyx"};

    private static final String[][] PLAIN = {
        {"ß", "ss"},
        {"ø", "o"},
        {"ł", "l"},
        {"đ", "d"},
        {"ð", "d"},
        {"þ", "th"},
        {"æ", "ae"},
        {"œ", "oe"},
        {"ı", "i"},
        {"ħ", "h"},
        {"ŋ", "ng"},
        {"ə", "a"},
        {"ς", "σ"},
        {"ך", "כ"},
        {"ם", "מ"},
        {"ן", "נ"},
        {"ף", "פ"},
        {"ץ", "צ"},
        {"ة", "ه"},
        {"ى", "ي"},
        {"ی", "ي"},
        {"ک", "ك"},
        {"ـ", ""}
    };

    private Lettering() {}

    /** What is seen of a word. */
    public static Letters of(String word) {
        Letters known = REMEMBERED.get(word);
        if (known == null) {
            known = see(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word);
            if (REMEMBERED.size() > MOST_REMEMBERED) {
                REMEMBERED.clear();
            }
            REMEMBERED.put(word, known);
        }
        return known;
    }

    private static Letters see(String word) {
        String bare = bare(word);
        Script script = bare.isEmpty() ? Script.LATIN : Script.of(bare.codePointAt(0));
        // Where vowels are marks they are letters as good as any; those of Arabic and Hebrew are written by few.
        String latin = isAscii(bare) ? bare : latin(bare, script);
        String sound = script == Script.DIGITS ? latin : Sound.of(latin);
        String bones = Sound.bones(sound);
        // The Arabic article, which the ear leaves out as often as not.
        boolean article = bare.startsWith("ال") && bare.length() > SHORT_WITH_ARTICLE && bones.startsWith("r");
        return new Letters(bare, latin, sound, article ? bones.substring(1) : bones, script);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        // Hangul is composed again: its syllables are letters here, not their strokes.
        String folded = Normalizer.normalize(
                marksDropped(Normalizer.normalize(word, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT),
                Normalizer.Form.NFC);
        for (String[] pair : PLAIN) {
            folded = folded.contains(pair[0]) ? folded.replace(pair[0], pair[1]) : folded;
        }
        if (mixesLookAlikes(folded)) {
            return lookAlikes(folded);
        }
        return !folded.isEmpty() && Script.of(folded.codePointAt(0)) == Script.HAN
                ? held(SIMPLE).transliterate(folded)
                : folded;
    }

    private static String marksDropped(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || isVowelSign(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** From Devanagari to Khmer a mark is a vowel, or takes one away. */
    private static boolean isVowelSign(int c) {
        return c >= 0x900 && c < 0x1800 && Character.getType(c) != Character.FORMAT;
    }

    /** Latin letters and their likes from elsewhere in one word. */
    private static boolean mixesLookAlikes(String word) {
        return word.chars().anyMatch(c -> c >= 'a' && c <= 'z')
                && word.chars().anyMatch(c -> (c >= 0x370 && c < 0x400) || (c >= 0x400 && c < 0x530));
    }

    private static String lookAlikes(String word) {
        String out = word;
        for (int n = 0; n < LOOK_ALIKE_FROM.length; n++) {
            for (int i = 0; i < LOOK_ALIKE_FROM[n].length(); i++) {
                out = out.replace(LOOK_ALIKE_FROM[n].charAt(i), LOOK_ALIKE_TO[n].charAt(i));
            }
        }
        return out;
    }

    private static String latin(String bare, Script script) {
        if (script == Script.HANGUL) {
            return Syllables.latin(bare);
        }
        boolean cyrillic = bare.codePointAt(0) >= 0x400 && bare.codePointAt(0) < 0x530;
        Transliterator how = held(script == Script.HAN ? HAN : cyrillic ? CYRILLIC : ANY);
        String out = Normalizer.normalize(how.transliterate(bare), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder ascii = new StringBuilder(out.length());
        out.chars().filter(c -> c < 0x80 && Character.isLetterOrDigit(c)).forEach(c -> ascii.append((char) c));
        return ascii.toString();
    }

    /** ICU's rules take a while to load: each when the first word comes that needs it. */
    private static Transliterator held(String rules) {
        return HELD.computeIfAbsent(rules, Transliterator::getInstance);
    }
}
