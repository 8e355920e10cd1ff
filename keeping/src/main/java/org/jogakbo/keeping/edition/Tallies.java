package org.jogakbo.keeping.edition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jogakbo.keeping.edition.Filing.Spelling;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;

/**
 * How many clippings each shelf, spelling and period has: as totals, or as the difference that a change makes. What
 * both stores answer in numbers is computed here. Not for two threads at once.
 */
final class Tallies {
    /** A period and one category's slug in it; {@link #ANY} counts the clippings, whatever their categories. */
    record Slot(String period, String category) {}

    static final String ANY = "";

    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey, ListOrder.BYTES);

    final Map<String, Integer> shelves = new HashMap<>();
    final Map<Spelling, Integer> spellings = new HashMap<>();
    final Map<Slot, Integer> slots = new HashMap<>();

    /** Counts a filing in ({@code by} 1) or out ({@code by} -1); a count of 0 is none. */
    void count(Filing filing, int by) {
        filing.shelves().forEach(shelf -> add(shelves, shelf, by));
        filing.spellings().forEach(spelling -> add(spellings, spelling, by));
        for (String period : filing.periods()) {
            add(slots, new Slot(period, ANY), by);
            filing.categories().forEach(category -> add(slots, new Slot(period, category), by));
        }
    }

    private static <K> void add(Map<K, Integer> counts, K key, int by) {
        counts.compute(
                key, (_, count) -> (count == null ? by : count + by) == 0 ? null : (count == null ? by : count + by));
    }

    /** The same counts and no others. */
    boolean sameAs(Tallies other) {
        return shelves.equals(other.shelves) && spellings.equals(other.spellings) && slots.equals(other.slots);
    }

    Overview overview() {
        List<MonthTally> months = new ArrayList<>();
        byPeriod(Periods::isMonth)
                .descendingMap()
                .forEach((period, counts) -> months.add(
                        new MonthTally(Periods.month(period), counts.getOrDefault(ANY, 0), leading(counts))));
        return new Overview(
                shelves.getOrDefault(new Shelf.Everything().path(), 0),
                shelves.getOrDefault(new Shelf.Undated().path(), 0),
                months,
                named(Shelf.Category::new),
                named(Shelf.Outlet::new),
                named(Shelf.Person::new));
    }

    List<DayTally> days(YearMonth month) {
        String prefix = Periods.daysOf(month);
        List<DayTally> days = new ArrayList<>();
        byPeriod(period -> period.startsWith(prefix))
                .forEach((period, counts) ->
                        days.add(new DayTally(Periods.day(period), counts.getOrDefault(ANY, 0), leading(counts))));
        return days;
    }

    private NavigableMap<String, Map<String, Integer>> byPeriod(Predicate<String> wanted) {
        NavigableMap<String, Map<String, Integer>> periods = new TreeMap<>();
        slots.forEach((slot, count) -> {
            if (wanted.test(slot.period())) {
                periods.computeIfAbsent(slot.period(), _ -> new HashMap<>()).put(slot.category(), count);
            }
        });
        return periods;
    }

    private static @Nullable String leading(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(ANY))
                .min(MOST_FIRST)
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The shelves of one kind by size, each under the spelling that most of its clippings use. */
    private List<Tally> named(Function<String, Shelf> kind) {
        String before = kind.apply("").path();
        String prefix = before.substring(0, before.length() - 1);
        Map<String, Map<String, Integer>> names = new HashMap<>();
        spellings.forEach((spelling, count) -> {
            if (spelling.shelf().startsWith(prefix)) {
                names.computeIfAbsent(spelling.shelf(), _ -> new HashMap<>()).put(spelling.name(), count);
            }
        });
        Map<String, Integer> sizes = new HashMap<>();
        names.keySet().forEach(shelf -> sizes.put(shelf, shelves.getOrDefault(shelf, 0)));
        return sizes.entrySet().stream()
                .sorted(MOST_FIRST)
                .map(entry -> tally(prefix, entry, names.getOrDefault(entry.getKey(), Map.of())))
                .toList();
    }

    private static Tally tally(String prefix, Map.Entry<String, Integer> size, Map<String, Integer> names) {
        String slug = size.getKey().substring(prefix.length(), size.getKey().length() - 1);
        String name =
                names.entrySet().stream().min(MOST_FIRST).map(Map.Entry::getKey).orElse(slug);
        return new Tally(new PublicName(name, slug), size.getValue());
    }
}
