package org.jogakbo.walk.follow;

import java.util.Objects;
import org.jogakbo.intake.web.Manners;

/**
 * What a person allows when an input is an address. Immutable.
 *
 * @param follow whether to fetch what a list of posts leads to
 * @param mostPages how many pages of one list are fetched, at least 1
 */
public record Outside(Manners manners, boolean follow, int mostPages) {
    /** How many pages of one list are fetched when nobody says otherwise. */
    public static final int MOST_PAGES = 100;

    public Outside {
        Objects.requireNonNull(manners);
        if (mostPages < 1) {
            throw new IllegalArgumentException("At least one page has to be fetched: " + mostPages);
        }
    }

    /** The addresses named, and nothing else. */
    public static Outside named(Manners manners) {
        return new Outside(manners, false, 1);
    }
}
