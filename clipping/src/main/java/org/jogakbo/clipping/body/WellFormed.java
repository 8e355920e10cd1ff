package org.jogakbo.clipping.body;

import org.jspecify.annotations.Nullable;

/** Text that every encoding can carry: half a surrogate pair, which scripts and cut texts leave behind, becomes U+FFFD. */
public final class WellFormed {
    private static final char REPLACEMENT = '\ufffd';

    private WellFormed() {}

    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    /** As {@link #text}; null stays null. */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            out.appendCodePoint(lone ? REPLACEMENT : c);
        });
        return out.toString();
    }
}
