package org.jogakbo.publishing.cloth;

import java.util.Locale;

/**
 * The colours of the cloth, after the plants and minerals that dyed Korean ramie. Each has two tones, so that neighbouring patches of one
 * dye can be told apart, in light and in dark. Text stands on them in {@link #TEXT} with a contrast of at least 4.5 to 1 (WCAG 1.4.3).
 */
public enum Dye {
    INDIGO("1e3976", "2c4987", "47639f", "526fab"),
    PERSIMMON("ae4702", "ba5217", "a64813", "b35422"),
    MUGWORT("2e6346", "3c7154", "3e6e53", "49795e"),
    GROMWELL("6c3c6b", "7b4a7a", "825581", "8e608d"),
    GARDENIA("85610a", "936b0b", "825e08", "8f6914"),
    CELADON("20696d", "2f767a", "2e6d71", "3a797c"),
    SAFFLOWER("9e2638", "ae3644", "ac3f49", "b94b54"),
    SKY("12618c", "256e9b", "296a92", "35759f"),
    PINE("435922", "4f672f", "566b39", "607644"),
    GRAPE("513b82", "5f4a93", "6c599d", "7765a9"),
    CHESTNUT("634029", "704d35", "7f5d47", "8a6852"),
    INK("383c46", "444852", "61646e", "6c6f7a");

    /** The colour of text on a dyed patch. */
    public static final String TEXT = "ffffff";

    private final String light;
    private final String lightOdd;
    private final String dark;
    private final String darkOdd;

    Dye(String light, String lightOdd, String dark, String darkOdd) {
        this.light = light;
        this.lightOdd = lightOdd;
        this.dark = dark;
        this.darkOdd = darkOdd;
    }

    /** The class that the style sheet knows it by. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Six hexadecimal digits. */
    public String colour(boolean inTheDark, boolean odd) {
        if (inTheDark) {
            return odd ? darkOdd : dark;
        }
        return odd ? lightOdd : light;
    }
}
