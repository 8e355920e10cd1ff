package org.jogakbo.walk;

/**
 * What came of an import.
 *
 * @param arrivals everything that came in at the door, duplicates and refused ones too
 * @param captures newly kept in the vault
 * @param duplicates arrivals whose bytes were there before
 * @param refusals what could not be opened or read
 * @param clippings new in the archive
 * @param metAgain readings of posts that the archive had
 * @param published clippings that became public, or whose public form changed
 */
public record Tally(
        int arrivals, int captures, int duplicates, int refusals, int clippings, int metAgain, int published) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                arrivals + other.arrivals,
                captures + other.captures,
                duplicates + other.duplicates,
                refusals + other.refusals,
                clippings + other.clippings,
                metAgain + other.metAgain,
                published + other.published);
    }

    static Tally ofArrivals(int arrivals, int captures, int duplicates) {
        return new Tally(arrivals, captures, duplicates, 0, 0, 0, 0);
    }

    static Tally ofRefusals(int refusals) {
        return new Tally(0, 0, 0, refusals, 0, 0, 0);
    }

    static Tally ofClippings(int clippings, int metAgain) {
        return new Tally(0, 0, 0, 0, clippings, metAgain, 0);
    }

    static Tally ofPublished(int published) {
        return new Tally(0, 0, 0, 0, 0, 0, published);
    }
}
