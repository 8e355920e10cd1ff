package org.jogakbo.reading.text.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered addresses that end a dump: under "References", "Links" or another word stand lines such as {@code 12. https://…}, as lynx,
 * ELinks, Links and w3m print them.
 *
 * @param lines the text's lines without them
 * @param addresses by number; empty when the text has no such list
 */
record References(List<String> lines, Map<Integer, String> addresses) {
    private static final int MAX_NUMBER = 100_000;
    private static final int HEADING = 40;
    private static final Pattern ENTRY =
            Pattern.compile("\\s*\\[?(\\d{1,5})[.\\]]\\s+([a-zA-Z][a-zA-Z0-9+.-]{0,20}:\\S.{0,4000}|/\\S{1,2000})");
    private static final Pattern SUBHEADING = Pattern.compile("\\s*\\p{L}[\\p{L} ]{2,30}\\s*[:：]?\\s*");

    References {
        lines = List.copyOf(lines);
        addresses = Map.copyOf(addresses);
    }

    static References of(List<String> lines) {
        Map<Integer, String> addresses = new HashMap<>();
        int first = lines.size();
        int next = Integer.MAX_VALUE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.matches()) {
                int number = Integer.parseInt(entry.group(1));
                if (number >= next || number > MAX_NUMBER) {
                    break;
                }
                next = number;
                addresses.putIfAbsent(number, entry.group(2).strip());
                first = i;
            } else if (!lines.get(i).isBlank() && !isBetween(lines, i, first)) {
                break;
            }
        }
        return addresses.isEmpty() ? new References(lines, Map.of()) : cut(lines, first, addresses);
    }

    /** "Visible links:" and "Hidden links:" divide the list. */
    private static boolean isBetween(List<String> lines, int at, int first) {
        return first < lines.size()
                && first - at <= 2
                && SUBHEADING.matcher(lines.get(at)).matches()
                && lines.get(at).length() < HEADING
                && lines.subList(Math.max(0, at - 3), at).stream()
                        .anyMatch(line -> ENTRY.matcher(line).matches() || line.isBlank());
    }

    private static References cut(List<String> lines, int first, Map<Integer, String> addresses) {
        int end = headingOver(lines, first);
        // "Visible links" stands off the margin, under "References".
        boolean sub = end < first && Character.isWhitespace(lines.get(end).charAt(0));
        return new References(lines.subList(0, sub ? headingOver(lines, end) : end), addresses);
    }

    /** Where a heading stands over a line, or the line itself. */
    private static int headingOver(List<String> lines, int line) {
        int at = line;
        while (at > 0 && lines.get(at - 1).isBlank()) {
            at--;
        }
        boolean heading = at > 0
                && lines.get(at - 1).length() < HEADING
                && SUBHEADING.matcher(lines.get(at - 1)).matches()
                && (at == 1 || lines.get(at - 2).isBlank());
        return heading ? at - 1 : line;
    }
}
