package org.jogakbo.reading.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a page as columns in reading order: a gutter is looked for that the fewest lines cross; the lines
 * that cross it (a headline, a picture's caption) part the page into bands, and in each band the left column is read
 * before the right one.
 */
final class Columns {
    private static final int DEEPEST = 8;
    private static final int FEWEST = 3;
    private static final float NARROWEST = 5;

    /** A page with more pieces is no page of a paper, and gutters would be looked for too long. */
    private static final int MOST = 5_000;

    private final List<List<Line>> columns = new ArrayList<>();
    private final List<Float> known = new ArrayList<>();

    private Columns() {}

    /** Each column as its lines, from top to bottom, page after page. */
    static List<List<Line>> of(List<List<Line>> pages) {
        Columns columns = new Columns();
        pages.forEach(page -> columns.part(page, 0));
        return columns.columns;
    }

    /** A gutter, by the left edge of what stands to its right. */
    private record Gutter(float at, List<Line> left, List<Line> right, List<Line> across) {
        /** How many lines of the shorter side have lines of the other beside them. */
        int beside() {
            float top = Math.max(top(left), top(right)) - 2;
            float bottom = Math.min(bottom(left), bottom(right)) + 2;
            return (int) Math.min(between(left, top, bottom), between(right, top, bottom));
        }

        private static long between(List<Line> lines, float top, float bottom) {
            return lines.stream()
                    .filter(line -> line.y() >= top && line.y() <= bottom)
                    .count();
        }
    }

    private void part(List<Line> pieces, int depth) {
        Gutter gutter = depth < DEEPEST ? gutter(pieces) : null;
        if (gutter != null) {
            known.add(gutter.at());
        } else if (depth < DEEPEST) {
            gutter = knownGutter(pieces);
        }
        if (gutter == null) {
            if (!pieces.isEmpty()) {
                columns.add(lines(pieces));
            }
            return;
        }
        float top = Float.NEGATIVE_INFINITY;
        List<Line> across = gutter.across().stream()
                .sorted(Comparator.comparingDouble(Line::y))
                .toList();
        for (int i = 0; i < across.size(); ) {
            int to = endOfRow(across, gutter, i);
            band(gutter, top, across.get(i).y(), depth);
            part(across.subList(i, to), DEEPEST);
            top = across.get(i).y();
            i = to;
        }
        band(gutter, top, Float.POSITIVE_INFINITY, depth);
    }

    /** Lines that cross with nothing in the columns between them belong together. */
    private static int endOfRow(List<Line> across, Gutter gutter, int from) {
        int to = from + 1;
        while (to < across.size()) {
            float above = across.get(to - 1).y();
            float below = across.get(to).y();
            boolean parted = gutter.left().stream().anyMatch(line -> line.y() > above && line.y() <= below)
                    || gutter.right().stream().anyMatch(line -> line.y() > above && line.y() <= below);
            if (parted) {
                break;
            }
            to++;
        }
        return to;
    }

    private void band(Gutter gutter, float top, float bottom, int depth) {
        for (List<Line> side : List.of(gutter.left(), gutter.right())) {
            part(
                    side.stream()
                            .filter(line -> line.y() > top && line.y() <= bottom)
                            .toList(),
                    depth + 1);
        }
    }

    private static @Nullable Gutter gutter(List<Line> pieces) {
        if (pieces.size() < 2 * FEWEST || pieces.size() > MOST) {
            return null;
        }
        List<Float> edges = pieces.stream()
                .map(line -> (float) Math.floor(line.x()))
                .distinct()
                .sorted()
                .toList();
        Gutter best = null;
        for (float edge : edges) {
            Gutter gutter = gutter(pieces, edge);
            if (gutter != null && (best == null || value(gutter) > value(best))) {
                best = gutter;
            }
        }
        return best;
    }

    /** The last lines of an article, too few to show a gutter, stand in the columns of the page before. */
    private @Nullable Gutter knownGutter(List<Line> pieces) {
        return known.reversed().stream()
                .distinct()
                .limit(8)
                .map(edge -> parted(pieces, edge))
                .filter(gutter -> !gutter.left().isEmpty() && !gutter.right().isEmpty() && inside(gutter) == 0)
                .filter(gutter -> gutter.across().size() <= gutter.left().size())
                .filter(gutter -> gutter.right().stream().anyMatch(line -> Math.abs(line.x() - gutter.at()) < 2))
                .findFirst()
                .orElse(null);
    }

    private static int value(Gutter gutter) {
        return gutter.beside() - 2 * inside(gutter);
    }

    /** How many lines cross it where columns stand on both sides. */
    private static int inside(Gutter gutter) {
        float top = Math.max(top(gutter.left()), top(gutter.right()));
        float bottom = Math.min(bottom(gutter.left()), bottom(gutter.right()));
        return (int) gutter.across().stream()
                .filter(line -> line.y() > top && line.y() < bottom)
                .count();
    }

    private static Gutter parted(List<Line> pieces, float edge) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> across = new ArrayList<>();
        for (Line line : pieces) {
            (line.x() >= edge ? right : line.right() <= edge ? left : across).add(line);
        }
        return new Gutter(edge, left, right, across);
    }

    private static @Nullable Gutter gutter(List<Line> pieces, float edge) {
        Gutter gutter = parted(pieces, edge);
        List<Line> left = gutter.left();
        List<Line> right = gutter.right();
        if (left.size() < FEWEST || right.size() < FEWEST || !isColumn(left) || !isColumn(right)) {
            return null;
        }
        int beside = gutter.beside();
        return beside >= FEWEST && value(gutter) >= FEWEST ? gutter : null;
    }

    /** Bullets, numbers and dates beside a text are no column. */
    private static boolean isColumn(List<Line> lines) {
        List<Float> widths =
                lines.stream().map(line -> line.width() / line.size()).sorted().toList();
        return widths.get(widths.size() / 2) >= NARROWEST;
    }

    private static float top(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::y).min().orElse(0);
    }

    private static float bottom(List<Line> lines) {
        return (float) lines.stream().mapToDouble(Line::y).max().orElse(0);
    }

    /** From top to bottom; pieces on one baseline are one line. */
    static List<Line> lines(List<Line> pieces) {
        List<Line> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Line::y));
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < sorted.size(); ) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).isBeside(sorted.get(to))) {
                to++;
            }
            lines.add(row(sorted.subList(from, to)));
            from = to;
        }
        return lines;
    }

    private static Line row(List<Line> beside) {
        List<Line> row = new ArrayList<>(beside);
        row.sort(Comparator.comparingDouble(Line::x));
        Line line = row.getFirst();
        for (Line next : row.subList(1, row.size())) {
            line = line.with(next, line.blankAtEnd() || next.x() - line.right() > 0.18f * next.size());
        }
        return line;
    }
}
