package org.jogakbo.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.Snippet;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.protection.edition.Shelf;

/** Finds what contains the words as they are typed. */
record PlainSearch(Edition edition) implements PublicSearch {
    @Override
    public Hits find(Query query) {
        List<PublicCard> all = edition.cards(new Shelf.Everything(), 1, 100_000).items().stream()
                .filter(card -> (card.title() + card.excerpt())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.text().toLowerCase(Locale.ROOT)))
                .filter(card -> query.outlet() == null
                        || (card.credit() != null
                                && card.credit().outlet().slug().equals(query.outlet())))
                .filter(card -> query.category() == null
                        || card.categories().stream()
                                .anyMatch(name -> name.slug().equals(query.category())))
                .filter(card -> query.year() == null
                        || card.path().folder().startsWith(query.year().toString()))
                .toList();
        List<Hits.Hit> hits = all.stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .map(card -> new Hits.Hit(
                        card.path(), 1, snippet(card.title(), query.text()), snippet(card.excerpt(), query.text())))
                .toList();
        return new Hits(
                hits,
                all.size(),
                facets(all.stream()
                        .flatMap(card -> card.credit() == null
                                ? Stream.empty()
                                : Stream.of(card.credit().outlet()))),
                facets(all.stream().flatMap(card -> card.categories().stream())),
                facets(all.stream()
                        .filter(card -> !card.path().folder().equals("undated"))
                        .map(card -> card.path().folder().substring(0, 4))
                        .map(year -> new PublicName(year, year))));
    }

    private static List<Hits.Facet> facets(Stream<PublicName> names) {
        Map<PublicName, Long> counts = names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Hits.Facet(
                        entry.getKey().slug(),
                        entry.getKey().name(),
                        entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(Hits.Facet::count).reversed().thenComparing(Hits.Facet::key))
                .toList();
    }

    private static Snippet snippet(String text, String words) {
        int at = words.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        List<Snippet.Piece> pieces = new ArrayList<>();
        if (at < 0) {
            pieces.add(new Snippet.Piece(text, false));
        } else {
            pieces.add(new Snippet.Piece(text.substring(0, at), false));
            pieces.add(new Snippet.Piece(text.substring(at, at + words.length()), true));
            pieces.add(new Snippet.Piece(text.substring(at + words.length()), false));
        }
        return new Snippet(pieces);
    }
}
