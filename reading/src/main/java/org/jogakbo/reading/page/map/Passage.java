package org.jogakbo.reading.page.map;

import java.util.Locale;

/**
 * Text of one block, uninterrupted by another.
 *
 * @param owner the block element that holds it directly
 * @param length in Latin letters' worth: a letter of a dense script (Hangul, kana, ideographs) says as much as two and a half
 * @param linked the length of what is linked
 */
public record Passage(Spot owner, String text, int length, int linked) {
    private static final int SHORT = 60;

    double linkDensity() {
        return length == 0 ? 0 : (double) linked / length;
    }

    /** How much running text this is: nothing for lines, links and menus. */
    public double weight() {
        double plain = 1 - linkDensity();
        return length < SHORT || plain < 0.5 ? 0 : (length - SHORT / 2) * plain * plain;
    }

    /** The weight, less where the elements around it say that they are beside the article. */
    public double ratedWeight() {
        int hints = owner.inherited;
        if ((hints & (Hints.HIDDEN | Hints.NEIGHBOUR)) != 0) {
            return 0;
        }
        return (hints & Hints.BESIDE) == 0 ? weight() : weight() * ((hints & Hints.WALL) == 0 ? 0.2 : 0.02);
    }

    /** Letters and digits only, in lower case: equal for texts that differ in white space, quotes and dashes. */
    public static String letters(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out[length++] = c;
            } else if (c >= 'A' && c <= 'Z') {
                out[length++] = (char) (c + ('a' - 'A'));
            } else if (c >= 0x80 && Character.isLetterOrDigit(c)) {
                out[length++] = c;
                plain = false;
            }
        }
        String letters = new String(out, 0, length);
        return plain ? letters : letters.toLowerCase(Locale.ROOT);
    }

    /** Spares most texts that do not begin with these {@link #letters} the closer look. */
    public static boolean mayOpenWith(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return Character.toLowerCase(c) == letters.charAt(0);
            }
        }
        return false;
    }

    static boolean isDense(char c) {
        return c >= '\u1100' && (c <= '\u11ff' || (c >= '\u2e80' && c <= '\ud7ff') || (c >= '\uf900' && c <= '\ufaff'));
    }
}
