package org.jogakbo.reading.wordpress;

/**
 * Blanks a bare {@code ]]>} between elements, which XML forbids: it is left where a CDATA section held another one, as some exporters write
 * it. Sees all characters in order, piece by piece. Not safe for several threads.
 */
final class BareEnds {
    private static final String CDATA = "![CDATA[";
    private static final String COMMENT = "!--";

    private enum Within {
        TEXT,
        TAG,
        COMMENT,
        CDATA
    }

    private Within within = Within.TEXT;
    private final StringBuilder tag = new StringBuilder(CDATA.length());
    private char last;
    private char beforeLast;

    /** Begins anew, in text. */
    void forget() {
        within = Within.TEXT;
        last = 0;
        beforeLast = 0;
    }

    void blank(char[] buffer, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (take(buffer[i])) {
                for (int n = Math.max(from, i - 2); n <= i; n++) {
                    buffer[n] = ' ';
                }
            }
        }
    }

    /** Whether a bare end is complete with this character. */
    private boolean take(char c) {
        boolean squareEnd = c == '>' && last == ']' && beforeLast == ']';
        boolean commentEnd = c == '>' && last == '-' && beforeLast == '-';
        boolean bare = within == Within.TEXT && squareEnd;
        within = switch (within) {
            case TEXT -> c == '<' ? opened() : Within.TEXT;
            case TAG -> tag(c);
            case COMMENT -> commentEnd ? Within.TEXT : Within.COMMENT;
            case CDATA -> squareEnd ? Within.TEXT : Within.CDATA;
        };
        beforeLast = last;
        last = c;
        return bare;
    }

    private Within opened() {
        tag.setLength(0);
        return Within.TAG;
    }

    private Within tag(char c) {
        if (tag.length() < CDATA.length()) {
            tag.append(c);
            if (CDATA.contentEquals(tag)) {
                return Within.CDATA;
            }
            if (COMMENT.contentEquals(tag)) {
                return Within.COMMENT;
            }
        }
        return c == '>' ? Within.TEXT : Within.TAG;
    }
}
