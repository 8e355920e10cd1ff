package org.jogakbo.search.open;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCredit;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicSeries;
import org.jogakbo.search.index.Entry;

/** What the index keeps of a public clipping. */
final class PublicEntry {
    private PublicEntry() {}

    static Entry of(PublicClipping clipping) {
        PublicCard card = clipping.card();
        PublicCredit credit = card.credit();
        PublicSeries series = card.series();
        PressDate published = card.published();
        List<String> also = new ArrayList<>(clipping.byline());
        card.categories().forEach(category -> also.add(category.name()));
        if (credit != null) {
            also.add(credit.outlet().name());
        }
        if (series != null) {
            also.add(series.series().name());
        }
        return new Entry(
                card.path().toString(),
                card.title(),
                clipping.body().text(),
                card.language(),
                also,
                credit == null ? null : label(credit.outlet()),
                card.categories().stream().map(PublicEntry::label).toList(),
                published == null ? "" : published.sortKey());
    }

    private static Entry.Label label(PublicName name) {
        return new Entry.Label(name.slug(), name.name());
    }
}
