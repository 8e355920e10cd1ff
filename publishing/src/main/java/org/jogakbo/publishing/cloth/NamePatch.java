package org.jogakbo.publishing.cloth;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.edition.Tally;

/**
 * An outlet or a category as a patch.
 *
 * @param weight 1 to 100, against the largest in its list
 * @param dye the class of its colour
 */
public record NamePatch(PublicName name, int count, int weight, String dye) {
    static List<NamePatch> of(List<Tally> tallies, Function<String, String> dye) {
        int most = tallies.stream().mapToInt(Tally::count).max().orElse(1);
        return tallies.stream()
                .map(tally -> new NamePatch(
                        tally.name(),
                        tally.count(),
                        Math.clamp(Math.round(100.0 * tally.count() / most), 1, 100),
                        dye.apply(tally.name().slug())))
                .toList();
    }

    static List<NamePatch> sorted(List<Tally> tallies, Function<String, String> dye) {
        return of(tallies, dye).stream()
                .sorted(Comparator.comparing(
                        (NamePatch patch) -> patch.name().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
