package org.jogakbo.protection.mask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Every spelling of every protected name, to be looked for in what is public already, whatever it is: pages, feeds, addresses, file names,
 * JSON, decoded bytes. Long spellings count inside other words too. Immutable; safe for any thread; memory grows with the window, not the
 * text.
 */
public final class LeakPatterns {
    /**
     * One find.
     *
     * @param person the desk's number for the person
     * @param start where it begins in the text, in chars
     * @param end where it ends
     */
    public record Find(long person, int start, int end) {}

    private static final int WINDOW = 1 << 16;
    private static final int OVERLAP = 1 << 9;

    private final Scan scan;

    public LeakPatterns(Protections protections) {
        this.scan = new Scan(Names.of(protections.persons()), Mentions.NONE, true);
    }

    /** Every find, in order. */
    public List<Find> finds(CharSequence text) {
        Set<Find> finds = new LinkedHashSet<>();
        for (int from = 0; !scan.names().isEmpty() && from < text.length(); from += WINDOW - OVERLAP) {
            int begin = from;
            int end = Math.min(text.length(), from + WINDOW);
            for (Match match : scan.matches(text.subSequence(begin, end).toString())) {
                // What touches the window's edge is seen whole in the next window, or was in the last one.
                boolean cutOff =
                        (match.start() == 0 && begin > 0) || (match.end() == end - begin && end < text.length());
                if (!cutOff) {
                    finds.add(new Find(match.subject().person(), begin + match.start(), begin + match.end()));
                }
            }
            if (end == text.length()) {
                break;
            }
        }
        return new ArrayList<>(finds);
    }
}
