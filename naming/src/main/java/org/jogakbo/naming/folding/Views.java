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
        Unescaped printed = Unescaped.asPrinted(text);
        Unescaped plain = Escapes.taken(printed, Escapes.Mode.TEXT);
        List<Unescaped> more = new ArrayList<>();
        Misreading.add(plain.accented(), more);
        wrapped(printed, plain, more);
        // Names may stand within tags too, so that the text without them comes beside it.
        Unescaped bare = BareText.of(printed);
        if (bare != printed) {
            Unescaped whole = Escapes.taken(bare, Escapes.Mode.TEXT);
            if (!whole.says(plain)) {
                again(whole, more);
            }
            wrapped(bare, whole, more);
        }
        List<FoldedText> views = new ArrayList<>(List.of(new FoldedText(plain)));
        more.forEach(view -> views.add(new FoldedText(view)));
        return views;
    }

    /** @param plain the text with what is escaped in it taken back */
    private static void wrapped(Unescaped text, Unescaped plain, List<Unescaped> views) {
        Signs signs = Signs.of(text);
        if (signs.bytes()) {
            again(Escapes.taken(text, Escapes.Mode.BYTES), views);
        }
        if (signs.quoted()) {
            again(Escapes.taken(text, Escapes.Mode.QUOTED), views);
        }
        if (signs.backslash()) {
            views.add(Escapes.taken(text, Escapes.Mode.CSS));
        }
        Unescaped packed = PackedText.of(plain);
        if (packed.length > 0) {
            again(packed, views);
        }
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
    private record Signs(boolean bytes, boolean quoted, boolean backslash) {
        static Signs of(Unescaped text) {
            boolean bytes = false;
            boolean quoted = false;
            boolean backslash = false;
            for (int i = 0; i < text.length; i++) {
                switch (text.points[i]) {
                    case '%' -> bytes |= !isPlain(text, i);
                    case '=' -> quoted |= isPrintable(text, i);
                    case '\\' -> {
                        boolean digit = isHex(text, i + 1) && isHex(text, i + 2);
                        backslash |= digit;
                        bytes |= digit;
                    }
                    default -> {}
                }
            }
            return new Signs(bytes, quoted, backslash);
        }

        /** Whether this is no percent-encoding, or that of an ASCII letter. */
        private static boolean isPlain(Unescaped text, int at) {
            return !isHex(text, at + 1) || !isHex(text, at + 2) || text.points[at + 1] < '8';
        }

        private static boolean isPrintable(Unescaped text, int at) {
            int next = at + 1 < text.length ? text.points[at + 1] : ' ';
            return next == '\n' || next == '\r' || (isHex(text, at + 1) && isHex(text, at + 2));
        }

        private static boolean isHex(Unescaped text, int at) {
            int c = at < text.length ? text.points[at] : ' ';
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
    }
}
