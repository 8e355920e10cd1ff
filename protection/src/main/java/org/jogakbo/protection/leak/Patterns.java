package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many strings, to be found in one pass: by a hash of their first letters, then letter by letter. Not changed once it is {@link #ready}. */
final class Patterns {
    /** Is told each occurrence. */
    interface Sink {
        void found(Form form, int from, int to);
    }

    private record Pattern(String letters, Form form) {}

    private static final int TABLE = 1 << 15;
    private static final int FACTOR = 31;

    private final int head;
    private final Map<Integer, List<Pattern>> known = new HashMap<>();
    private Pattern[][] table = {};

    /** @param head how many letters every string has at least */
    Patterns(int head) {
        this.head = head;
    }

    void add(String letters, Form form) {
        if (letters.length() >= head) {
            known.computeIfAbsent(slot(letters, 0), _ -> new ArrayList<>()).add(new Pattern(letters, form));
        }
    }

    private int slot(String letters, int at) {
        int slot = 0;
        for (int i = at; i < at + head; i++) {
            slot = slot * FACTOR + letters.charAt(i);
        }
        return slot & (TABLE - 1);
    }

    /** Makes it ready to be asked. */
    void ready() {
        if (!known.isEmpty()) {
            table = new Pattern[TABLE][];
            known.forEach((slot, patterns) -> table[slot] = patterns.toArray(new Pattern[0]));
        }
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    void find(String letters, Sink sink) {
        for (int at = 0; table.length > 0 && at + head <= letters.length(); at++) {
            Pattern[] here = table[slot(letters, at)];
            if (here != null) {
                for (Pattern pattern : here) {
                    if (letters.startsWith(pattern.letters(), at)) {
                        sink.found(pattern.form(), at, at + pattern.letters().length());
                    }
                }
            }
        }
    }
}
