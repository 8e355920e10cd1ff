package org.jogakbo.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.text.TextPosition;

/** Letters printed twice over one another, a hair apart, to look bold or to cast a shadow. For one page at a time. */
final class Overprint {
    private final Map<String, NavigableMap<Float, List<Float>>> seen = new HashMap<>();

    void clear() {
        seen.clear();
    }

    boolean repeats(TextPosition letter) {
        float near = Math.max(
                0.1f, letter.getWidthDirAdj() / Math.max(1, letter.getUnicode().length()) / 3);
        float x = letter.getX();
        float y = letter.getY();
        NavigableMap<Float, List<Float>> same = seen.computeIfAbsent(letter.getUnicode(), _ -> new TreeMap<>());
        boolean before = !letter.getUnicode().isBlank()
                && same.subMap(x - near, true, x + near, true).values().stream()
                        .anyMatch(all -> all.stream().anyMatch(other -> Math.abs(other - y) < near));
        if (!before) {
            same.computeIfAbsent(x, _ -> new ArrayList<>()).add(y);
        }
        return before;
    }
}
