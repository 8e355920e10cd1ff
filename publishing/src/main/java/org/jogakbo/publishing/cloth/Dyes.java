package org.jogakbo.publishing.cloth;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Which category has which dye. A dye follows from the slug alone; only when two of the largest categories would share one does the later
 * slug take the next that is free. So a category keeps its colour while others come and go. Immutable.
 */
public final class Dyes {
    private static final List<Dye> ALL = List.of(Dye.values());

    private final Map<String, Dye> settled;

    private Dyes(Map<String, Dye> settled) {
        this.settled = Map.copyOf(settled);
    }

    /** @param categories most clippings first */
    public static Dyes of(List<Tally> categories) {
        Map<String, Dye> settled = new HashMap<>();
        EnumSet<Dye> free = EnumSet.allOf(Dye.class);
        categories.stream()
                .limit(ALL.size())
                .map(tally -> tally.name().slug())
                .sorted(Comparator.naturalOrder())
                .forEach(slug -> {
                    int place = placeOf(slug);
                    while (!free.remove(ALL.get(place))) {
                        place = (place + 1) % ALL.size();
                    }
                    settled.put(slug, ALL.get(place));
                });
        return new Dyes(settled);
    }

    /** The dye of a category; null for what has no category: plain linen. */
    public @Nullable Dye of(@Nullable String category) {
        if (category == null) {
            return null;
        }
        Dye dye = settled.get(category);
        return dye == null ? ALL.get(placeOf(category)) : dye;
    }

    /** The class of a category's patch; {@code linen} for none. */
    public String css(@Nullable String category) {
        Dye dye = of(category);
        return dye == null ? "linen" : dye.css();
    }

    private static int placeOf(String slug) {
        return Math.floorMod((slug.hashCode() * 0x9E3779B9) >>> 8, ALL.size());
    }
}
