package org.jogakbo.protection.leak.letters;

import java.lang.Character.UnicodeScript;

/** The ways of writing that matter here: with which gaps words are written, and whether vowels are. */
public enum Script {
    LATIN,
    DIGITS,
    /** Cyrillic, Greek, Armenian, Devanagari and their kin: words with gaps, vowels written. */
    SPACED,
    /** Arabic and Hebrew: words with gaps, hardly any vowels. */
    CONSONANTS,
    HANGUL,
    HAN,
    /** Kana, Thai, Lao, Khmer, Myanmar, Tibetan: words without gaps. */
    UNSPACED;

    static Script of(int letter) {
        if (letter < 0x250) {
            return Character.isDigit(letter) ? DIGITS : LATIN;
        }
        if (Character.isDigit(letter)) {
            return DIGITS;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case ARABIC, HEBREW, SYRIAC -> CONSONANTS;
            case HANGUL -> HANGUL;
            case HAN -> HAN;
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> UNSPACED;
            default -> SPACED;
        };
    }

    /** Whether each letter stands for itself, so that a name may begin at any of them. */
    public boolean isByLetter() {
        return this == HAN || this == HANGUL;
    }

    /** Whether a writer may run one word into the next. */
    public boolean hasNoGaps() {
        return this == HAN || this == UNSPACED;
    }
}
