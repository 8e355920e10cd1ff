package org.jogakbo.reading.pdf.layout;

/**
 * A line of one column, or a piece of one. Points from the page's upper left corner.
 *
 * @param blankAtEnd whether a space is printed behind it
 */
record Line(String text, int page, float x, float right, float y, float size, boolean bold, boolean blankAtEnd) {
    float width() {
        return right - x;
    }

    /** Whether both stand on one baseline. */
    boolean isBeside(Line other) {
        return page == other.page && Math.abs(y - other.y) < 0.4f * Math.min(size, other.size);
    }

    /** This line and what stands to its right on the same baseline. */
    Line with(Line next, boolean space) {
        boolean longer = text.length() >= next.text.length();
        return new Line(
                space ? text + " " + next.text : text + next.text,
                page,
                x,
                Math.max(right, next.right),
                longer ? y : next.y,
                longer ? size : next.size,
                bold && next.bold,
                next.blankAtEnd);
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }
}
