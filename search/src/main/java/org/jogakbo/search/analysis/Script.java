package org.jogakbo.search.analysis;

import java.lang.Character.UnicodeScript;

/** How a character's script puts words together. */
enum Script {
    /** Letters and digits, words set apart by spaces. */
    SPACED,
    HANGUL,
    /** Words run on without spaces: Han, kana, Thai and their like. */
    UNSPACED,
    /** No letter and no digit. */
    NONE;

    static Script of(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) ? SPACED : NONE;
        }
        if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            return NONE;
        }
        return switch (UnicodeScript.of(c)) {
            case HANGUL -> HANGUL;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, YI, TIBETAN -> UNSPACED;
            case COMMON -> c == 'ー' ? UNSPACED : SPACED;
            default -> SPACED;
        };
    }
}
