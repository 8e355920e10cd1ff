package org.jogakbo.naming.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the press writes for each group of letters, the likeliest first, and all the spellings of a word that come of it, the likeliest
 * first. A table has one group a line: the group, then what is written for it; {@code _} is nothing, {@code ^} a word's beginning and
 * {@code $} its end. What no line names stays. Immutable.
 */
public final class Habits {
    /** A spelling may depart so far from the likeliest one. */
    private static final int MOST_COST = 4;

    private static final int UNLIKELY = 3;

    private final Map<String, List<String>> table = new HashMap<>();
    private final int longest;

    public Habits(String lines) {
        lines.strip().lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            table.put(
                    words.getFirst(),
                    words.stream()
                            .skip(1)
                            .map(one -> one.equals("_") ? "" : one)
                            .toList());
        });
        longest = table.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** At most so many spellings, none of them empty. */
    public Set<String> spellings(String word, int most) {
        List<List<String>> slots = slots(word);
        Set<String> all = new LinkedHashSet<>();
        for (int cost = 0; cost <= MOST_COST && all.size() < most; cost++) {
            walk(slots, 0, cost, "", most, all);
        }
        all.remove("");
        return all;
    }

    private List<List<String>> slots(String word) {
        String marked = "^" + word + "$";
        List<List<String>> slots = new ArrayList<>();
        for (int at = 0; at < marked.length(); ) {
            int taken = longestAt(marked, at);
            String key = marked.substring(at, at + Math.max(1, taken));
            if (taken > 0) {
                slots.add(table.getOrDefault(key, List.of()));
            } else if (!key.equals("^") && !key.equals("$")) {
                slots.add(List.of(key));
            }
            at += key.length();
        }
        return slots;
    }

    private int longestAt(String marked, int at) {
        for (int length = Math.min(longest, marked.length() - at); length > 0; length--) {
            if (table.containsKey(marked.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void walk(List<List<String>> slots, int at, int left, String head, int most, Set<String> all) {
        if (at == slots.size()) {
            if (left == 0) {
                all.add(head);
            }
            return;
        }
        List<String> slot = slots.get(at);
        for (int i = 0; i < slot.size() && all.size() < most; i++) {
            int cost = i == 0 ? 0 : i < UNLIKELY ? 1 : 2;
            if (cost <= left) {
                walk(slots, at + 1, left - cost, head + slot.get(i), most, all);
            }
        }
    }
}
