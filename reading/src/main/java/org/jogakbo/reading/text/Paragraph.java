package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of a text, on one line.
 *
 * @param text without blanks around it, never empty
 * @param gap how many blank lines stand before it
 */
record Paragraph(String text, int gap) {
    private static final int LONG_LINE = 110;
    private static final int MIN_WIDTH = 50;

    /** The paragraphs of a text with any line ends. Lines broken to fit a width are joined again. */
    static List<Paragraph> of(String text) {
        List<String> lines = text.lines().map(Paragraph::bare).toList();
        int width = wrapWidth(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> joined = new ArrayList<>();
        int gap = 0;
        int own = 0;
        for (String line : lines) {
            boolean goesOn = gap == 0 && !joined.isEmpty() && isBroken(joined.getLast(), line, width);
            if (!line.isEmpty() && !goesOn) {
                end(joined, own, paragraphs);
                own = gap;
            }
            if (!line.isEmpty()) {
                joined.add(line);
            }
            gap = line.isEmpty() ? gap + 1 : 0;
        }
        end(joined, own, paragraphs);
        return paragraphs;
    }

    private static void end(List<String> lines, int gap, List<Paragraph> paragraphs) {
        if (!lines.isEmpty()) {
            paragraphs.add(new Paragraph(String.join(" ", lines), gap));
            lines.clear();
        }
    }

    /** A line without blanks around it and without the signs that make it a heading in Markdown. */
    private static String bare(String line) {
        String text = line.replace('\u00a0', ' ').replace("\ufeff", "").strip();
        return text.startsWith("#") ? text.replaceFirst("^#{1,6}\\s+", "") : text;
    }

    /** The width to which the text was broken, or 0 when it was not. */
    private static int wrapWidth(List<String> lines) {
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        if (longest > LONG_LINE || longest < MIN_WIDTH) {
            return 0;
        }
        long followed = 0;
        long full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                full += isBroken(lines.get(i), lines.get(i + 1), longest) ? 1 : 0;
            }
        }
        return full * 2 > followed ? longest : 0;
    }

    /** Whether the next line's first word would not have fitted on this line. */
    private static boolean isBroken(String line, String next, int width) {
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return width > 0 && line.length() + 1 + word > width;
    }
}
