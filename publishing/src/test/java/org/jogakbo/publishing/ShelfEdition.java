package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Gone;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;

/** An edition in memory; slow and simple. Shelves are sorted once, when first asked. */
final class ShelfEdition implements Edition {
    private final Map<PublicPath, PublicClipping> clippings = new LinkedHashMap<>();
    private final Set<PublicPath> withdrawn = new HashSet<>();
    private final Map<String, List<PublicCard>> shelves = new HashMap<>();
    private final Map<PublicPath, Integer> places = new HashMap<>();
    private int changes;
    private @Nullable Overview overview;

    synchronized void add(PublicClipping clipping) {
        clippings.put(clipping.path(), clipping);
        changed();
    }

    synchronized void withdraw(PublicPath path) {
        clippings.remove(path);
        withdrawn.add(path);
        changed();
    }

    private void changed() {
        changes++;
        shelves.clear();
        places.clear();
        overview = null;
    }

    int size() {
        return clippings.size();
    }

    boolean has(PublicPath path) {
        return clippings.containsKey(path);
    }

    @Override
    public synchronized String stamp() {
        return "v" + changes;
    }

    private static Comparator<PublicClipping> newestFirst() {
        return Comparator.comparing((PublicClipping one) -> one.path().folder().equals("undated") ? "1" : "0")
                .thenComparing(
                        one -> one.card().published() == null
                                ? ""
                                : Objects.requireNonNull(one.card().published()).sortKey(),
                        Comparator.reverseOrder())
                .thenComparingInt(PublicClipping::position)
                .thenComparing(one -> one.path().toString());
    }

    private synchronized List<PublicCard> shelf(Shelf shelf) {
        return shelves.computeIfAbsent(
                shelf.path(),
                _ -> clippings.values().stream()
                        .filter(clipping -> clipping.listed() != (shelf instanceof Shelf.Unlisted))
                        .filter(clipping -> stands(clipping.card(), shelf))
                        .sorted(newestFirst())
                        .map(PublicClipping::card)
                        .toList());
    }

    private static boolean stands(PublicCard card, Shelf shelf) {
        String folder = card.path().folder() + "/";
        return switch (shelf) {
            case Shelf.Everything _, Shelf.Unlisted _ -> true;
            case Shelf.Year _, Shelf.Month _, Shelf.Undated _ -> folder.startsWith(shelf.path());
            case Shelf.Category(String slug) ->
                card.categories().stream().anyMatch(name -> name.slug().equals(slug));
            case Shelf.Outlet(String slug) ->
                card.credit() != null && card.credit().outlet().slug().equals(slug);
            case Shelf.Person(String slug) ->
                card.persons().stream().anyMatch(name -> name.slug().equals(slug));
        };
    }

    private final Map<PublicPath, PublicPath> moves = new HashMap<>();

    synchronized void move(PublicPath from, PublicPath to) {
        clippings.remove(from);
        moves.put(from, to);
        changed();
    }

    @Override
    public synchronized Optional<PublicPath> moved(PublicPath path) {
        return Optional.ofNullable(moves.get(path));
    }

    @Override
    public synchronized SortedMap<String, PublicPath> moves() {
        SortedMap<String, PublicPath> all = new TreeMap<>();
        moves.forEach((from, to) -> all.put(from.toString(), to));
        return all;
    }

    @Override
    public synchronized Overview overview() {
        if (overview == null) {
            List<PublicCard> all = shelf(new Shelf.Everything());
            Map<YearMonth, List<PublicCard>> months = new TreeMap<>(Comparator.reverseOrder());
            all.stream()
                    .filter(card -> month(card) != null)
                    .forEach(card -> months.computeIfAbsent(Objects.requireNonNull(month(card)), _ -> new ArrayList<>())
                            .add(card));
            overview = new Overview(
                    all.size(),
                    (int) all.stream().filter(card -> month(card) == null).count(),
                    months.entrySet().stream()
                            .map(month -> new MonthTally(
                                    month.getKey(), month.getValue().size(), leading(month.getValue())))
                            .toList(),
                    tallies(all.stream().flatMap(card -> card.categories().stream())),
                    tallies(all.stream()
                            .flatMap(card -> card.credit() == null
                                    ? Stream.empty()
                                    : Stream.of(card.credit().outlet()))),
                    tallies(all.stream().flatMap(card -> card.persons().stream())));
        }
        return overview;
    }

    private static @Nullable YearMonth month(PublicCard card) {
        PressDate date = card.published();
        Integer month = date == null ? null : date.month();
        return date == null || month == null ? null : YearMonth.of(date.year(), month);
    }

    private static @Nullable String leading(List<PublicCard> cards) {
        return tallies(cards.stream().flatMap(card -> card.categories().stream())).stream()
                .findFirst()
                .map(tally -> tally.name().slug())
                .orElse(null);
    }

    private static List<Tally> tallies(Stream<PublicName> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(Tally::count)
                        .reversed()
                        .thenComparing(tally -> tally.name().slug()))
                .toList();
    }

    @Override
    public Page<PublicCard> cards(Shelf shelf, int number, int size) {
        List<PublicCard> all = shelf(shelf);
        int from = Math.min(all.size(), (number - 1) * size);
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), number, size, all.size());
    }

    @Override
    public List<DayTally> days(YearMonth month) {
        Map<Integer, List<PublicCard>> days = new TreeMap<>();
        for (PublicCard card : shelf(new Shelf.Month(month))) {
            Integer day = card.published() == null ? null : card.published().day();
            if (day != null) {
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(card);
            }
        }
        return days.entrySet().stream()
                .map(day -> new DayTally(day.getKey(), day.getValue().size(), leading(day.getValue())))
                .toList();
    }

    @Override
    public synchronized Optional<PublicClipping> find(PublicPath path) {
        return Optional.ofNullable(clippings.get(path));
    }

    @Override
    public synchronized boolean withdrawn(PublicPath path) {
        return withdrawn.contains(path);
    }

    @Override
    public String id(PublicPath path) {
        return Digest.of(path.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
    }

    @Override
    public synchronized List<Gone> gone(int most) {
        return withdrawn.stream()
                .map(path -> new Gone(id(path), Instant.parse("2026-01-02T03:04:05Z")))
                .sorted(Comparator.comparing(Gone::id))
                .limit(most)
                .toList();
    }

    @Override
    public Neighbours neighbours(PublicPath path) {
        List<PublicCard> all = shelf(new Shelf.Everything());
        int at = place(path, all);
        return new Neighbours(at > 0 ? all.get(at - 1) : null, at + 1 < all.size() ? all.get(at + 1) : null);
    }

    private synchronized int place(PublicPath path, List<PublicCard> all) {
        if (places.isEmpty()) {
            for (int i = 0; i < all.size(); i++) {
                places.put(all.get(i).path(), i);
            }
        }
        return places.getOrDefault(path, all.size());
    }

    @Override
    public List<PublicCard> series(String slug) {
        return shelf(new Shelf.Everything()).stream()
                .filter(card ->
                        card.series() != null && card.series().series().slug().equals(slug))
                .sorted(Comparator.comparingInt(
                        card -> Objects.requireNonNull(card.series()).part()))
                .toList();
    }

    @Override
    public synchronized List<PublicCard> cards(List<PublicPath> paths) {
        return paths.stream()
                .map(clippings::get)
                .filter(Objects::nonNull)
                .map(PublicClipping::card)
                .toList();
    }
}
