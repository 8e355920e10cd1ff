package org.jogakbo.search.desk;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Slug;
import org.jogakbo.search.index.Entry;
import org.jspecify.annotations.Nullable;

/** What the index keeps of a clipping. */
final class DeskEntry {
    private DeskEntry() {}

    static Entry of(Clipping clipping) {
        Credit credit = clipping.credit();
        SeriesPart series = clipping.series();
        PressDate published = clipping.published();
        List<String> also = new ArrayList<>(clipping.byline());
        also.addAll(clipping.categories());
        also.addAll(clipping.pseudonyms());
        addIfKnown(also, clipping.poster());
        addIfKnown(also, credit == null ? null : credit.outlet());
        addIfKnown(also, series == null ? null : series.title());
        return new Entry(
                clipping.id().value(),
                clipping.title(),
                clipping.body().text(),
                clipping.language(),
                also,
                credit == null || Slug.ofName(credit.outlet()).isEmpty() ? null : label(credit.outlet()),
                clipping.categories().stream()
                        .map(DeskEntry::label)
                        .filter(label -> !label.slug().isEmpty())
                        .toList(),
                published == null ? "" : published.sortKey());
    }

    private static void addIfKnown(List<String> also, @Nullable String text) {
        if (text != null) {
            also.add(text);
        }
    }

    private static Entry.Label label(String name) {
        return new Entry.Label(Slug.ofName(name), name);
    }
}
