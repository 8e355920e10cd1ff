package org.jogakbo.publishing.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.edition.Tally;
import org.jogakbo.publishing.words.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, and how to narrow it down.
 *
 * @param asked whether anything was looked for
 * @param cards the cards of the hits that are public at this moment
 */
public record SearchPage(
        Frame frame, Query query, boolean asked, Hits hits, Map<PublicPath, PublicCard> cards, Pager pager)
        implements Printable {
    /** At most so many of each facet are offered. */
    private static final int FACETS = 12;

    public SearchPage {
        cards = Map.copyOf(cards);
    }

    /** One way to narrow the search down, or (when chosen) to take the filter off. */
    public record Choice(String name, int count, String link, boolean chosen) {}

    public @Nullable PublicCard card(Hits.Hit hit) {
        return cards.get(hit.path());
    }

    public List<Choice> outlets() {
        return choices(hits.outlets(), query.outlet(), key -> with(key, query.category(), query.year()));
    }

    public List<Choice> categories() {
        return choices(hits.categories(), query.category(), key -> with(query.outlet(), key, query.year()));
    }

    public List<Choice> years() {
        String chosen = query.year() == null ? null : Integer.toString(query.year());
        List<Hits.Facet> years = hits.years().stream()
                .filter(facet -> facet.key().matches("[0-9]{1,4}"))
                .map(facet ->
                        new Hits.Facet(facet.key(), frame.words().year(Integer.parseInt(facet.key())), facet.count()))
                .toList();
        return choices(
                years,
                chosen,
                key -> with(query.outlet(), query.category(), key == null ? null : Integer.valueOf(key)));
    }

    /** Leads to the search with one filter set, or (key null) taken off. */
    private interface Turn {
        Query to(@Nullable String key);
    }

    private List<Choice> choices(List<Hits.Facet> facets, @Nullable String chosen, Turn turn) {
        return facets.stream()
                .limit(FACETS)
                .map(facet -> {
                    boolean is = facet.key().equals(chosen);
                    return new Choice(
                            facet.name(),
                            facet.count(),
                            frame.place().to(address(turn.to(is ? null : facet.key()))),
                            is);
                })
                .toList();
    }

    private Query with(@Nullable String outlet, @Nullable String category, @Nullable Integer year) {
        return new Query(query.text(), outlet, category, year, 1, query.size());
    }

    /** The filters that are set, each with the search without it. */
    public List<Choice> chosen() {
        Optional<Choice> outlet = off(query.outlet(), nameOfOutlet(), with(null, query.category(), query.year()));
        Optional<Choice> category = off(query.category(), nameOfCategory(), with(query.outlet(), null, query.year()));
        Optional<Choice> year = off(
                query.year(),
                query.year() == null ? "" : frame.words().year(query.year()),
                with(query.outlet(), query.category(), null));
        return List.of(outlet, category, year).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Choice> off(@Nullable Object filter, String name, Query without) {
        return filter == null
                ? Optional.empty()
                : Optional.of(new Choice(name, 0, frame.place().to(address(without)), true));
    }

    private String nameOfOutlet() {
        String slug = Objects.requireNonNullElse(query.outlet(), "");
        return frame.fabric().outlet(slug).map(SearchPage::name).orElse(slug);
    }

    private String nameOfCategory() {
        String slug = Objects.requireNonNullElse(query.category(), "");
        return frame.fabric().category(slug).map(SearchPage::name).orElse(slug);
    }

    private static String name(Tally tally) {
        return tally.name().name();
    }

    /** The address of a search, relative to the site's root. */
    public static String address(Query query) {
        StringBuilder out = new StringBuilder("search?q=").append(Percent.encodeValue(query.text()));
        append(out, "outlet", query.outlet());
        append(out, "category", query.category());
        append(out, "year", query.year());
        append(out, "page", query.page() == 1 ? null : query.page());
        return out.toString();
    }

    private static void append(StringBuilder out, String name, @Nullable Object value) {
        if (value != null) {
            out.append('&').append(name).append('=').append(Percent.encodeValue(value.toString()));
        }
    }
}
