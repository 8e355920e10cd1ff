package org.jogakbo.reading.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A print in reading order: letters to pieces of lines, edges taken off, pieces to columns, columns to paragraphs.
 * Immutable.
 *
 * @param edges what stood at the edges of the first page, and was taken off
 * @param bodySize the size of type in which most is set, in points
 */
public record Layout(List<PrintedParagraph> paragraphs, List<String> edges, float bodySize) {
    public Layout {
        paragraphs = List.copyOf(paragraphs);
        edges = List.copyOf(edges);
    }

    public static Layout of(List<Sheet> sheets) {
        List<List<Line>> pages = new ArrayList<>();
        sheets.forEach(sheet -> pages.add(new ArrayList<>(LinePieces.of(sheet))));
        List<Line> edges = PageEdges.take(sheets, pages);
        List<List<Line>> columns = Columns.of(pages);
        return new Layout(Paragraphs.of(columns), edges.stream().map(Line::text).toList(), bodySize(columns));
    }

    private static float bodySize(List<List<Line>> columns) {
        Map<Integer, Integer> letters = new HashMap<>();
        columns.forEach(column -> column.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> most.getKey() / 2f)
                .orElse(10f);
    }
}
