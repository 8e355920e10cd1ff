package org.jogakbo.reading.pdf.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Letters that follow one another in the file and on the paper. Whoever sets a page sets one column after the other,
 * so that a piece hardly ever reaches into the next column, however narrow the gutter.
 */
final class LinePieces {
    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");

    private final int page;
    private final List<Line> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Glyph first = new Glyph("", 0, 0, 0, 0, 0, false);
    private Glyph last = first;
    private boolean blank;
    private int bold;
    private int letters;

    private LinePieces(int page) {
        this.page = page;
    }

    static List<Line> of(Sheet sheet) {
        LinePieces pieces = new LinePieces(sheet.number());
        sheet.glyphs().forEach(pieces::take);
        pieces.end();
        return pieces.pieces;
    }

    private void take(Glyph glyph) {
        if (glyph.isBlank()) {
            blank |= letters > 0;
            return;
        }
        if (letters > 0 && !follows(glyph)) {
            end();
        }
        if (letters == 0) {
            first = glyph;
            blank = false;
        } else if (blank || glyph.x() - last.right() > glyph.blank()) {
            text.append(' ');
            blank = false;
        }
        text.append(glyph.text());
        bold += glyph.bold() ? 1 : 0;
        letters++;
        last = glyph;
    }

    private boolean follows(Glyph glyph) {
        float size = Math.max(glyph.size(), last.size());
        float gap = glyph.x() - last.right();
        // A small letter beside a large one is a footnote's mark; a large one before small ones opens a chapter.
        return Math.abs(glyph.y() - last.y()) < 0.4f * size
                && gap > -0.6f * size
                && gap < 1.1f * size
                && glyph.size() < 1.6f * last.size()
                && last.size() < 1.6f * glyph.size();
    }

    private void end() {
        if (letters > 0) {
            String words = LIGATURE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                    .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC))
                    .strip();
            if (!words.isEmpty()) {
                pieces.add(new Line(
                        words, page, first.x(), last.right(), first.y(), first.size(), bold * 2 > letters, blank));
            }
        }
        text.setLength(0);
        bold = 0;
        letters = 0;
        blank = false;
    }
}
