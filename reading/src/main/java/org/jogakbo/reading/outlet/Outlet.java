package org.jogakbo.reading.outlet;

import java.util.List;
import java.util.Objects;

/**
 * An outlet of the press. Immutable.
 *
 * @param name as it is usually credited: {@code AP}, {@code Wall Street Journal}
 * @param kind agency, paper, broadcaster, magazine or site
 * @param country ISO 3166-1 alpha-2, or empty
 * @param spellings other names and abbreviations, in any script
 * @param domains its hosts, without {@code www}; those below them count too
 */
public record Outlet(String name, String kind, String country, List<String> spellings, List<String> domains) {
    public Outlet {
        Objects.requireNonNull(name);
        spellings = List.copyOf(spellings);
        domains = List.copyOf(domains);
    }
}
