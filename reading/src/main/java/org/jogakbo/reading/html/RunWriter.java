package org.jogakbo.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.body.Run.Mark;
import org.jspecify.annotations.Nullable;

/** Collects the runs of one block, with white space collapsed as a browser does and neighbours of one style joined. */
final class RunWriter {
    private static final char SOFT_HYPHEN = '\u00ad';

    /** The capitals of Latin-1 that begin two bytes of UTF-8; ß, with which they end, is a small letter. */
    private static final char FIRST_LEAD = '\u00c2';

    /** Those of windows-1252 from 0x80 to 0x9f. */
    private static final String LATE_CAPITALS = "ƒŠŒŽŸ";

    private static final char LAST_LEAD = '\u00df';

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String href;
    private Set<Mark> marks = Set.of();
    private boolean space;
    private boolean empty = true;
    private int breaks;

    /** Adds text in a style; {@code kept} keeps its line breaks, as {@code pre} does. */
    void write(String added, boolean kept, @Nullable String address, Set<Mark> style) {
        int from = 0;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (isPrinted(c) || (c == ' ' && isPlain(added, from, i)) || (c == SOFT_HYPHEN && isByte(added, from, i))) {
                continue;
            }
            print(added, from, i, address, style);
            from = i + 1;
            if (kept && c == '\n') {
                lineBreak();
            } else {
                space |= isSpace(c);
            }
        }
        print(added, from, added.length(), address, style);
    }

    private static boolean isPrinted(char c) {
        return (c > ' ' && c < '\u007f') || (!isSpace(c) && !isInvisible(c));
    }

    /**
     * Whether a soft hyphen is rather a byte of UTF-8 that was read in another charset: nobody hyphenates behind a sign or a foreign capital.
     * Without it the text could not be read again.
     */
    private static boolean isByte(String added, int from, int at) {
        char before = at > from ? added.charAt(at - 1) : ' ';
        return before >= 0x80
                && (!Character.isLetter(before)
                        || (before < LAST_LEAD && (before < 0xc0 || before >= FIRST_LEAD))
                        || LATE_CAPITALS.indexOf(before) >= 0);
    }

    /** Whether this is one blank between two words, as most are: it stays as it is. */
    private static boolean isPlain(String added, int from, int at) {
        return at > from && at + 1 < added.length() && isPrinted(added.charAt(at + 1));
    }

    /** Words with one blank between them, and nothing that does not show. */
    private void print(String added, int from, int to, @Nullable String address, Set<Mark> style) {
        if (from < to) {
            begin(address, style);
            text.append(added, from, to);
        }
    }

    /** A line break inside the block; those at its ends are lost. */
    void lineBreak() {
        breaks++;
    }

    /** The line breaks since the last visible character. */
    int breaks() {
        return breaks;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The runs so far; the writer is empty again. */
    List<Run> take() {
        close();
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        space = false;
        empty = true;
        breaks = 0;
        return taken;
    }

    private void begin(@Nullable String address, Set<Mark> style) {
        boolean changed = !style.equals(marks) || !Objects.equals(address, href);
        boolean plain = marks.isEmpty() && href == null;
        String gap = empty ? "" : breaks > 0 ? "\n" : space ? " " : "";
        // White space between two styles belongs to the plain one.
        text.append(changed && !plain ? "" : gap);
        if (changed) {
            close();
            href = address;
            marks = style;
            text.append(plain ? "" : gap);
        }
        breaks = 0;
        space = false;
        empty = false;
    }

    private void close() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), href, marks));
            text.setLength(0);
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c < ' ' || c == SOFT_HYPHEN || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\u007f';
    }
}
