package org.jogakbo.protection.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts outcomes by culture and by kind. */
final class Tally {
    private final Map<String, Map<Trial.Outcome, Integer>> counts = new TreeMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();
    private int left;
    private int all;

    void add(Invention person, String kind, Trial.Result result) {
        count("culture " + person.culture(), result.outcome());
        count("kind " + kind, result.outcome());
        count("all", result.outcome());
        all++;
        if (result.outcome() == Trial.Outcome.LEFT) {
            left++;
        }
        if (result.outcome() != Trial.Outcome.HIDDEN && result.outcome() != Trial.Outcome.HELD) {
            failures.computeIfAbsent(result.outcome() + " " + kind, _ -> new ArrayList<>())
                    .add("%s, given as %s: “%s” became “%s”"
                            .formatted(person.id(), person.forms(), result.given(), result.left()));
        }
    }

    private void count(String row, Trial.Outcome outcome) {
        counts.computeIfAbsent(row, _ -> new EnumMap<>(Trial.Outcome.class)).merge(outcome, 1, Integer::sum);
    }

    int left() {
        return left;
    }

    int all() {
        return all;
    }

    /** What was left, by kind; so many of each. */
    List<String> failures(int most) {
        return failures.entrySet().stream()
                .flatMap(one -> one.getValue().stream().limit(most).map(line -> one.getKey() + ": " + line))
                .toList();
    }

    /** A row for each culture and kind. */
    String table() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-34s%9s%9s%9s%9s%9s%n", "", "hidden", "held", "rest", "too much", "LEFT"));
        counts.forEach((row, outcomes) -> {
            table.append(String.format(Locale.ROOT, "%-34s", row));
            for (Trial.Outcome outcome : Trial.Outcome.values()) {
                table.append(String.format(Locale.ROOT, "%9d", outcomes.getOrDefault(outcome, 0)));
            }
            table.append('\n');
        });
        return table.toString();
    }
}
