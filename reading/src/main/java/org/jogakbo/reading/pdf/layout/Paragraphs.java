package org.jogakbo.reading.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of columns, joined to paragraphs. A paragraph begins where the type changes, where there is more room above a
 * line than above others, where a line is set in, and where the line before ended although the next word had room. A
 * paragraph goes on over the end of a column or page when its last sentence has no end.
 */
final class Paragraphs {
    private static final String SENTENCE_ENDS = ".?!…。？！:\"”’'»」』)]";

    private final LineJoint joint;
    private final List<PrintedParagraph> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line first;
    private @Nullable Line last;
    private int count;
    private boolean full;
    private boolean bold = true;

    private Paragraphs(LineJoint joint) {
        this.joint = joint;
    }

    static List<PrintedParagraph> of(List<List<Line>> columns) {
        List<Line> lines = columns.stream().flatMap(List::stream).toList();
        Paragraphs paragraphs = new Paragraphs(new LineJoint(lines, isRagged(columns)));
        columns.forEach(column -> paragraphs.column(column, Margins.of(column)));
        paragraphs.end();
        return paragraphs.paragraphs;
    }

    /** Whether lines in the middle of paragraphs end where words end, and not at the margin. */
    private static boolean isRagged(List<List<Line>> columns) {
        double slack = 0;
        int counted = 0;
        for (List<Line> column : columns) {
            Margins margins = Margins.of(column);
            for (Line line : column) {
                if (line.width() > 0.7f * margins.width()) {
                    slack += (margins.right() - line.right()) / line.size();
                    counted++;
                }
            }
        }
        return counted > 0 && slack / counted > 0.6;
    }

    private void column(List<Line> column, Margins margins) {
        Line before = null;
        for (Line line : column) {
            Line above = last;
            if (above != null && (before == null ? startsAnew(above, line, margins) : breaks(before, line, margins))) {
                end();
            }
            add(line, margins);
            before = line;
        }
    }

    private boolean startsAnew(Line above, Line line, Margins margins) {
        boolean open = SENTENCE_ENDS.indexOf(above.last()) < 0 && full;
        return !open || !isLike(above, line) || margins.isSetIn(line);
    }

    private static boolean breaks(Line before, Line line, Margins margins) {
        float gap = line.y() - before.y();
        boolean apart = gap > 1.3f * margins.leading() + 0.5f && gap > 1.25f * line.size();
        boolean setIn = margins.isSetIn(line) && !margins.isSetIn(before);
        return !isLike(before, line) || apart || gap < 0 || setIn || margins.hadRoom(before, line);
    }

    private static boolean isLike(Line one, Line other) {
        float ratio = one.size() / other.size();
        boolean mixed = one.bold() != other.bold()
                && (one.bold() || isEnded(one) || one.text().length() < 40);
        return ratio < 1.12f && ratio > 0.89f && !mixed;
    }

    private static boolean isEnded(Line line) {
        return SENTENCE_ENDS.indexOf(line.last()) >= 0;
    }

    private void add(Line line, Margins margins) {
        if (first == null || last == null) {
            first = line;
            text.append(line.text());
        } else {
            String joined = joint.join(lastWords(), last.blankAtEnd(), line.text());
            text.append(joined);
        }
        last = line;
        count++;
        bold &= line.bold();
        full = line.right() > margins.right() - 3 * line.size();
    }

    /** Takes the last stretch of the text off, to be joined with the next line. */
    private String lastWords() {
        int from = Math.max(0, text.length() - 120);
        String words = text.substring(from);
        text.setLength(from);
        return words;
    }

    private void end() {
        if (first != null) {
            paragraphs.add(new PrintedParagraph(text.toString(), first.page(), first.size(), bold, count));
        }
        text.setLength(0);
        first = null;
        count = 0;
        bold = true;
    }
}
