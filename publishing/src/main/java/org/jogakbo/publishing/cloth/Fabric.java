package org.jogakbo.publishing.cloth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of the edition as a whole, worked out once for each of its stamps: the cloth of months, the dyes, the selvage, the
 * names behind slugs. Immutable and safe for any thread.
 */
public final class Fabric {
    private static final int IN_FRONT = 12;

    private final String stamp;
    private final Overview overview;
    private final Dyes dyes;
    private final Map<String, Tally> categories;
    private final Map<String, Tally> outlets;
    private final Map<String, Tally> persons;
    private final List<Strip> strips;
    private final List<NamePatch> selvage;
    private final List<NamePatch> outletsInFront;

    /** Makes the patch of a month. */
    interface Namer {
        Patch.Sewn patch(MonthTally tally, int weight);
    }

    public Fabric(String stamp, Overview overview) {
        this.stamp = stamp;
        this.overview = overview;
        this.dyes = Dyes.of(overview.categories());
        this.categories = bySlug(overview.categories());
        this.outlets = bySlug(overview.outlets());
        this.persons = bySlug(overview.persons());
        this.strips = strips(overview.months());
        this.selvage = NamePatch.of(
                overview.categories().stream().limit(Dye.values().length).toList(), dyes::css);
        this.outletsInFront =
                NamePatch.of(overview.outlets().stream().limit(IN_FRONT).toList(), _ -> "linen");
    }

    private static Map<String, Tally> bySlug(List<Tally> tallies) {
        Map<String, Tally> map = new HashMap<>();
        tallies.forEach(tally -> map.putIfAbsent(tally.name().slug(), tally));
        return map;
    }

    private List<Strip> strips(List<MonthTally> months) {
        Map<Integer, List<MonthTally>> years = new TreeMap<>(Comparator.<Integer>reverseOrder());
        for (MonthTally tally : months) {
            years.computeIfAbsent(tally.month().getYear(), _ -> new ArrayList<>())
                    .add(tally);
        }
        int fullest = years.values().stream()
                .mapToInt(year -> year.stream().mapToInt(MonthTally::count).sum())
                .max()
                .orElse(0);
        return years.entrySet().stream()
                .map(year -> Strip.of(year.getKey(), year.getValue(), fullest, this::patch))
                .toList();
    }

    private Patch.Sewn patch(MonthTally tally, int weight) {
        String leading = tally.leading();
        return new Patch.Sewn(tally.month(), tally.count(), weight, dyes.css(leading), nameOfCategory(leading));
    }

    private @Nullable PublicName nameOfCategory(@Nullable String slug) {
        Tally tally = slug == null ? null : categories.get(slug);
        return tally == null ? null : tally.name();
    }

    /** The edition's stamp when this was worked out. */
    public String stamp() {
        return stamp;
    }

    public Overview overview() {
        return overview;
    }

    public Dyes dyes() {
        return dyes;
    }

    /** Newest year first. */
    public List<Strip> strips() {
        return strips;
    }

    public Optional<Strip> strip(int year) {
        return strips.stream().filter(strip -> strip.year() == year).findFirst();
    }

    /** The edge of the cloth: the largest categories, by their share. */
    public List<NamePatch> selvage() {
        return selvage;
    }

    public Optional<Tally> category(String slug) {
        return Optional.ofNullable(categories.get(slug));
    }

    public Optional<Tally> outlet(String slug) {
        return Optional.ofNullable(outlets.get(slug));
    }

    public Optional<Tally> person(String slug) {
        return Optional.ofNullable(persons.get(slug));
    }

    /** The outlets with the most clippings, most first. */
    public List<NamePatch> outletsInFront() {
        return outletsInFront;
    }

    /** Every outlet as a patch, in the order of the alphabet. */
    public List<NamePatch> outletPatches() {
        return NamePatch.sorted(overview.outlets(), _ -> "linen");
    }

    /** Every category as a patch, in the order of the alphabet. */
    public List<NamePatch> categoryPatches() {
        return NamePatch.sorted(overview.categories(), dyes::css);
    }
}
