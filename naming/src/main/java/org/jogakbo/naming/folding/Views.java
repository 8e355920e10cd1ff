package org.jogakbo.naming.folding;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in every way in which it may be read: as it stands, without what looks like tags, with bytes of other charsets and of
 * quoted-printable turned back, with CSS's escapes, what is packed in Base64, and what was misread once. Most texts have one view alone.
 * A name that stands in any of them stands in the text, at the place that the view tells. Pure; time grows with the text.
 */
public final class Views {
    private Views() {}

    /** The views; the first is the text as it stands. */
    public static List<FoldedText> of(String text) {
        Unescaped plain = Unescaped.of(text, Unescaped.Mode.TEXT);
        Signs signs = Signs.of(text);
        List<FoldedText> views = new ArrayList<>(List.of(new FoldedText(plain)));
        if (signs.tags() || (signs.escapes() && plain.has('<'))) {
            views.add(new FoldedText(plain.untagged()));
        }
        List<Unescaped> more = new ArrayList<>();
        Misreading.add(plain.accented(), more);
        Unescaped odd = Unescaped.ofOddEscapes(text);
        if (odd != null) {
            again(odd, more);
        }
        if (signs.bytes()) {
            again(Unescaped.of(text, Unescaped.Mode.BYTES), more);
        }
        if (signs.quoted()) {
            again(Unescaped.of(text, Unescaped.Mode.QUOTED), more);
        }
        if (signs.backslash()) {
            more.add(Unescaped.of(text, Unescaped.Mode.CSS));
        }
        Unescaped packed = PackedText.of(plain);
        if (packed.length > 0) {
            again(packed, more);
        }
        more.forEach(view -> views.add(new FoldedText(view)));
        return views;
    }

    private static void again(Unescaped view, List<Unescaped> views) {
        views.add(view);
        Misreading.add(view.accented(), views);
    }

    /**
     * Which of the signs stand in a text that begin what there are views for.
     *
     * @param bytes a byte of percent-encoding or in octal
     * @param quoted a byte of quoted-printable, or a line's end that is none
     */
    private record Signs(boolean tags, boolean escapes, boolean bytes, boolean quoted, boolean backslash) {
        static Signs of(String text) {
            boolean tags = false;
            boolean escapes = false;
            boolean bytes = false;
            boolean quoted = false;
            boolean backslash = false;
            for (int i = 0; i < text.length(); i++) {
                switch (text.charAt(i)) {
                    case '<' -> tags = true;
                    case '&' -> escapes = true;
                    case '%' -> {
                        escapes = true;
                        bytes |= !isPlain(text, i);
                    }
                    case '=' -> quoted |= isPrintable(text, i);
                    case '\\' -> {
                        escapes = true;
                        boolean digit = i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
                        backslash |= digit;
                        bytes |= digit;
                    }
                    default -> {}
                }
            }
            return new Signs(tags, escapes, bytes, quoted, backslash);
        }

        /** Whether this is no percent-encoding, or that of an ASCII letter. */
        private static boolean isPlain(String text, int at) {
            return at + 2 >= text.length()
                    || !isHex(text.charAt(at + 1))
                    || (text.charAt(at + 1) < '8' && text.charAt(at + 1) != '2');
        }

        private static boolean isPrintable(String text, int at) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            return next == '\n'
                    || next == '\r'
                    || (at + 2 < text.length() && isHex(next) && isHex(text.charAt(at + 2)));
        }

        private static boolean isHex(char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
    }
}
