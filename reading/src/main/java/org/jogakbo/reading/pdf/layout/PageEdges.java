package org.jogakbo.reading.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what stands at the edge of pages: running heads and feet, page numbers, what a browser prints around a page. */
final class PageEdges {
    private static final float EDGE = 0.1f;
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[-–—(|\\s]*(?:page|p\\.|seite|pagina|página|strana|제)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?\\s*(?:면|쪽|페이지|頁|页)?[-–—)|\\s]*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|file:///)\\S+(?:\\s+\\d{1,4}/\\d{1,4})?");
    private static final Pattern PRINTED = Pattern.compile(
            "(?i)\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}[.,]?\\s+(?:(?:am|pm|오전|오후)\\s*)?\\d{1,2}[:.]\\d\\d.*");

    private PageEdges() {}

    /** Takes the edges out of the pages' pieces; what was taken, as lines. */
    static List<Line> take(List<Sheet> sheets, List<List<Line>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : atEdge(sheets.get(i), pages.get(i))) {
                seen.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        List<Line> taken = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Line line : atEdge(sheets.get(i), pages.get(i))) {
                if (isFurniture(line.text())
                        || repeats(seen.getOrDefault(key(line), Set.of()).size(), pages.size())) {
                    taken.add(line);
                }
            }
            pages.get(i).removeAll(new HashSet<>(taken));
        }
        return Columns.lines(taken.stream().filter(line -> line.page() == 0).toList());
    }

    private static boolean repeats(int times, int pages) {
        return times > 1 && times * 5 >= pages * 2;
    }

    private static List<Line> atEdge(Sheet sheet, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.y() < EDGE * sheet.height() || line.y() > (1 - EDGE) * sheet.height())
                .filter(line -> line.text().length() < 200)
                .toList();
    }

    private static boolean isFurniture(String text) {
        return NUMBER.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || PRINTED.matcher(text).matches();
    }

    /** The same text in the same type at the same height counts as the same, whatever the page's number in it. */
    private static String key(Line line) {
        return Math.round(line.size()) + " " + Math.round(line.y()) + " "
                + line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }
}
