package org.jogakbo.keeping.edition;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCredit;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicSeries;
import org.jogakbo.protection.edition.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * Where a public clipping is filed and counted; a function of the clipping alone, so that the same comes out when it is
 * taken away again.
 *
 * @param key its place on every shelf, see {@link ListOrder}
 * @param shelves the {@link Shelf#path() paths} of its shelves
 * @param spellings how the names of its categories, its outlet and its persons are spelt
 * @param periods the {@link Periods} it is counted in
 * @param categories the slugs of its categories, each once
 * @param series the slug of its series, or null
 */
record Filing(
        String key,
        List<String> shelves,
        List<Spelling> spellings,
        List<String> periods,
        List<String> categories,
        @Nullable String series) {
    /** A name as it is spelt in a clipping on this shelf. */
    record Spelling(String shelf, String name) {}

    static Filing of(PublicClipping clipping) {
        if (!clipping.listed()) {
            return new Filing(
                    ListOrder.key(clipping),
                    List.of(new Shelf.Unlisted().path()),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        PublicCard card = clipping.card();
        Set<String> shelves = new LinkedHashSet<>();
        Set<Spelling> spellings = new LinkedHashSet<>();
        Set<String> categories = new LinkedHashSet<>();
        dated(card.published(), shelves);
        for (PublicName category : card.categories()) {
            named(new Shelf.Category(category.slug()), category, shelves, spellings);
            categories.add(category.slug());
        }
        PublicCredit credit = card.credit();
        if (credit != null) {
            named(new Shelf.Outlet(credit.outlet().slug()), credit.outlet(), shelves, spellings);
        }
        for (PublicName person : card.persons()) {
            named(new Shelf.Person(person.slug()), person, shelves, spellings);
        }
        PublicSeries series = card.series();
        return new Filing(
                ListOrder.key(clipping),
                List.copyOf(shelves),
                List.copyOf(spellings),
                Periods.of(card.published()),
                List.copyOf(categories),
                series == null ? null : series.series().slug());
    }

    private static void dated(@Nullable PressDate date, Set<String> shelves) {
        shelves.add(new Shelf.Everything().path());
        if (date != null) {
            shelves.add(new Shelf.Year(date.year()).path());
        }
        Integer month = date == null ? null : date.month();
        shelves.add(
                date == null || month == null
                        ? new Shelf.Undated().path()
                        : new Shelf.Month(YearMonth.of(date.year(), month)).path());
    }

    private static void named(Shelf shelf, PublicName name, Set<String> shelves, Set<Spelling> spellings) {
        shelves.add(shelf.path());
        spellings.add(new Spelling(shelf.path(), name.name()));
    }
}
