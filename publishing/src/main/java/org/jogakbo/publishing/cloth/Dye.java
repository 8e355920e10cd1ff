package org.jogakbo.publishing.cloth;

import java.util.Locale;

/**
 * The colours of the cloth, after the plants and minerals that dyed Korean ramie: deep ones with white text, pale ones with dark text.
 * Each has two tones, so that neighbouring patches of one dye can be told apart, in light and in dark. Text on every tone has a contrast
 * of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
public enum Dye {
    INDIGO(Depth.DEEP, "1e3976", "2c4987", "47639f", "526fab"),
    PERSIMMON(Depth.DEEP, "ae4702", "ba5217", "a64813", "b35422"),
    MUGWORT(Depth.DEEP, "2e6346", "3c7154", "3e6e53", "49795e"),
    GARDENIA(Depth.PALE, "e7b442", "d8a62f", "c1952f", "b5891d"),
    GROMWELL(Depth.DEEP, "6c3c6b", "7b4a7a", "825581", "8e608d"),
    CELADON(Depth.PALE, "95c6b7", "89b9ab", "7aa498", "709a8e"),
    SAFFLOWER(Depth.DEEP, "9e2638", "ae3644", "ac3f49", "b94b54"),
    SKY(Depth.DEEP, "12618c", "256e9b", "296a92", "35759f"),
    LOTUS(Depth.PALE, "e9a2aa", "db959d", "c3858c", "b77a81"),
    PINE(Depth.DEEP, "435922", "4f672f", "566b39", "607644"),
    MIST(Depth.PALE, "99bad7", "8daeca", "7e9bb4", "7390a9"),
    GRAPE(Depth.DEEP, "513b82", "5f4a93", "6c599d", "7765a9");

    private enum Depth {
        DEEP("ffffff"),
        PALE("1b1814");

        private final String text;

        Depth(String text) {
            this.text = text;
        }
    }

    private final Depth depth;
    private final String light;
    private final String lightOdd;
    private final String dark;
    private final String darkOdd;

    Dye(Depth depth, String light, String lightOdd, String dark, String darkOdd) {
        this.depth = depth;
        this.light = light;
        this.lightOdd = lightOdd;
        this.dark = dark;
        this.darkOdd = darkOdd;
    }

    /** The class that the style sheet knows it by. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of text on it: six hexadecimal digits. */
    public String text() {
        return depth.text;
    }

    /** Its own colour: six hexadecimal digits. */
    public String colour(boolean inTheDark, boolean odd) {
        if (inTheDark) {
            return odd ? darkOdd : dark;
        }
        return odd ? lightOdd : light;
    }
}
