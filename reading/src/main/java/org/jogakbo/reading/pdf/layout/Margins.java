package org.jogakbo.reading.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of a column begin and end, and how far apart they usually stand. In points.
 *
 * @param leading from baseline to baseline
 */
record Margins(float left, float right, float leading) {
    static Margins of(List<Line> column) {
        Map<Integer, Integer> starts = new HashMap<>();
        column.forEach(line -> starts.merge(Math.round(line.x()), line.text().length(), Integer::sum));
        int left = starts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Float> ends = column.stream().map(Line::right).sorted().toList();
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            float gap = column.get(i).y() - column.get(i - 1).y();
            if (gap > 0 && gap < 2.2f * column.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        float leading = gaps.isEmpty() ? 1.2f * column.getFirst().size() : gaps.get((gaps.size() - 1) / 2);
        return new Margins(left, ends.get((ends.size() - 1) * 95 / 100), leading);
    }

    float width() {
        return right - left;
    }

    /** Whether the line begins as a paragraph does in print. */
    boolean isSetIn(Line line) {
        float by = line.x() - left;
        return by > 0.6f * line.size() && by < 5 * line.size();
    }

    /** Whether the first word of the next line would have stood at the end of this one, had the text gone on. */
    boolean hadRoom(Line line, Line next) {
        int space = next.text().indexOf(' ');
        int letters = space < 0 ? next.text().length() : space;
        float word = next.width() * letters / next.text().length() + 0.5f * next.size();
        return right - line.right() > word + 0.6f * line.size() && width() > 8 * line.size();
    }
}
