package org.jogakbo.naming.folding;

/** A text without what hides escapes: the layers that pages and programs lay over each other. Of one text, once. */
final class BareText {
    private static final int LAYERS = 4;
    /** From here on stand the wide twins of ASCII (Halfwidth and Fullwidth Forms), each as far off as its twin from nothing. */
    private static final int WIDE = 0xfee0;

    private static final int SOFT_HYPHEN = 0xad;
    /** More look-alikes in a row are a word of their own script. */
    private static final int LONGEST = 64;

    private final Unescaped text;

    private BareText(Unescaped text) {
        this.text = text;
    }

    /**
     * Without what one layer of escapes hides from another, however they lie over each other: tags, references, escapes of JavaScript and
     * percent-encoded ASCII are undone, signs in wide letters and look-alikes amid ASCII are ASCII, and what nobody sees is gone. Itself where
     * nothing of the kind is. Bytes beyond ASCII stay as they are written, for {@link Escapes#taken} in whatever mode.
     */
    static Unescaped of(Unescaped printed) {
        Unescaped bare = printed;
        for (int layer = 0; layer < LAYERS; layer++) {
            Unescaped before = bare;
            bare = Escapes.once(untagged(new BareText(bare).signs()), Escapes.Mode.ASCII);
            if (bare.equals(before)) {
                break;
            }
        }
        return bare;
    }

    private static Unescaped untagged(Unescaped text) {
        Unescaped untagged = text.has('<') ? text.untagged() : text;
        return untagged.length == text.length ? text : untagged;
    }

    private Unescaped signs() {
        Unescaped out = text;
        for (int i = 0; i < text.length; i++) {
            int plain = plainSign(i);
            if (out.equals(text) && plain == text.points[i]) {
                continue;
            }
            if (out.equals(text)) {
                out = text.head(i);
            }
            if (plain >= 0) {
                out.add(plain, text.starts[i], text.ends[i]);
            }
        }
        return out;
    }

    /** The sign that stands here, or -1 for one that nobody sees; but a soft hyphen may be a byte that was misread. */
    private int plainSign(int at) {
        int c = text.points[at];
        if (c < 0x80) {
            return c;
        }
        if (c > WIDE && c < WIDE + 0x7f) {
            return c - WIDE;
        }
        if (Character.getType(c) == Character.FORMAT) {
            return c == SOFT_HYPHEN && (isByte(at - 1) || isByte(at + 1)) ? c : -1;
        }
        return isAmidAscii(at) ? Letters.lookAlike(c) : c;
    }

    private boolean isByte(int at) {
        return at >= 0 && at < text.length && BytesOf.WESTERN.of(text.points[at]) >= 0x80;
    }

    /** Whether look-alikes stand here, and nothing but ASCII signs of a word or an escape on both sides. */
    private boolean isAmidAscii(int at) {
        int from = at;
        int to = at;
        while (from >= 0 && at - from < LONGEST && Letters.lookAlike(text.points[from]) != text.points[from]) {
            from--;
        }
        while (to < text.length && to - at < LONGEST && Letters.lookAlike(text.points[to]) != text.points[to]) {
            to++;
        }
        return from < at
                && from >= 0
                && to < text.length
                && Unescaped.isAscii(text.points[from], "%=-")
                && Unescaped.isAscii(text.points[to], "%=-./");
    }
}
