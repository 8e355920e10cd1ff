package org.jogakbo.publishing.words;

/** Makes a text from a clipping fit to print: what neither HTML nor XML can hold, and what turns neighbouring text around, is left out. */
public final class Plain {
    private Plain() {}

    /**
     * The text without control characters (tab and line feed stay), non-characters, lone surrogates and bidirectional embeddings,
     * overrides and isolates (UAX #9; the marks U+200E and U+200F turn nothing around and stay). Mostly the same string.
     */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= 0x7f) {
                if (isOdd(text, i)) {
                    return cleaned(text, i);
                }
            }
        }
        return text;
    }

    private static String cleaned(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            if (!isOdd(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isOdd(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            int whole = text.codePointAt(Character.isLowSurrogate(c) && i > 0 ? i - 1 : i);
            return !Character.isSupplementaryCodePoint(whole) || (whole & 0xfffe) == 0xfffe;
        }
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c <= 0x9f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xfdd0 && c <= 0xfdef)
                || c >= 0xfffe;
    }
}
