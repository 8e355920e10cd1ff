package org.jogakbo.reading.wordpress;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;

/**
 * An export's characters in pieces that end where an item begins, so that a parser which fails in one item has read nothing of the next.
 * Not safe for several threads.
 */
final class ItemReader extends Reader {
    private static final String ITEM = "<item>";
    private static final String HEAD = "<rss><channel>";

    private final ExportReader in;
    private final BareEnds ends = new BareEnds();
    private final char[] held = new char[1 << 14];
    private int at;
    private int end;
    private boolean over;
    private String head = "";

    ItemReader(ExportReader in) {
        this.in = in;
    }

    /** Says that the parser came to the end of a piece: the bound counts anew. */
    void rest() {
        in.rest();
    }

    /**
     * Goes on where the next item begins on a line of its own, and puts an export's head before it; what stands before it is given up.
     *
     * @return whether there is one
     */
    boolean toNextItem() throws IOException {
        ends.forget();
        head = HEAD;
        while (fill()) {
            int item = item(at);
            if (item >= 0 && isAtLineStart(item)) {
                at = item;
                return true;
            }
            // What stands before an item on its line stays in sight.
            at = item >= 0 ? item + 1 : Math.max(at, over ? end : end - held.length / 4);
            in.rest();
        }
        return false;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (!head.isEmpty()) {
            int count = Math.min(length, head.length());
            head.getChars(0, count, buffer, from);
            head = head.substring(count);
            return count;
        }
        if (length == 0 || !fill()) {
            return length == 0 ? 0 : -1;
        }
        int item = item(at + 1);
        int safe = item >= 0 ? item : over ? end : end - ITEM.length() + 1;
        int count = Math.min(length, safe - at);
        System.arraycopy(held, at, buffer, from, count);
        ends.blank(buffer, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether anything is held; then enough to tell an item, unless the export is over. */
    private boolean fill() throws IOException {
        if (!over && end - at <= held.length / 2) {
            System.arraycopy(held, at, held, 0, end - at);
            end -= at;
            at = 0;
            while (!over && end < held.length / 2) {
                int count = in.read(held, end, held.length - end);
                over = count < 0;
                end += Math.max(0, count);
            }
        }
        return at < end;
    }

    private int item(int from) {
        for (int i = from; i <= end - ITEM.length(); i++) {
            if (held[i] == '<' && ITEM.contentEquals(CharBuffer.wrap(held, i, ITEM.length()))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAtLineStart(int item) {
        int i = item - 1;
        while (i >= 0 && (held[i] == ' ' || held[i] == '\t' || held[i] == '\r')) {
            i--;
        }
        return i < 0 || held[i] == '\n' || held[i] == '>';
    }
}
