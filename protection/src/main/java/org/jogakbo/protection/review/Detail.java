package org.jogakbo.protection.review;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jogakbo.clipping.ClippingId;

/**
 * A detail told of one person, and how far it narrows down who that is. Immutable.
 *
 * @param bits rough: each bit halves the number of people whom it fits
 * @param places where it is told, in the order of the clippings
 */
public record Detail(Aspect aspect, String value, double bits, List<Place> places) {
    /**
     * What a detail tells; with the bits that it is worth, of which the reasons are in {@code docs/guide/protecting.md}.
     */
    public enum Aspect {
        /** A year of birth, give or take one, from an age and a date: of some sixty years. */
        BIRTH(5),
        /** A town or county: of some two hundred, unevenly large. */
        TOWN(7),
        /** A province: of some eleven. */
        PROVINCE(3),
        /** The year of a crossing: of some twenty, unevenly busy. */
        CROSSING(4),
        /** What they lived from. */
        OCCUPATION(5),
        /** A relative of a certain kind: one in three or four has such a one worth telling. */
        RELATIVE(2),
        /** A day on which something happened to them: of a year's days. */
        DAY(8);

        private final double bits;

        Aspect(double bits) {
            this.bits = bits;
        }

        double bits() {
            return bits;
        }

        /** As printed. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence of a clipping. */
    public record Place(ClippingId clipping, String title, String sentence) {}

    public Detail {
        places = List.copyOf(places);
    }

    Detail in(BiFunction<ClippingId, String, String> words) {
        return new Detail(
                aspect,
                places.isEmpty() ? value : words.apply(places.getFirst().clipping(), value),
                bits,
                places.stream()
                        .map(place -> new Place(
                                place.clipping(),
                                words.apply(place.clipping(), place.title()),
                                words.apply(place.clipping(), place.sentence())))
                        .toList());
    }

    Detail worth(double other) {
        return new Detail(aspect, value, other, places);
    }
}
