package org.jogakbo.publishing.page;

import java.util.List;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.edition.Neighbours;
import org.jogakbo.publishing.words.Words;

/**
 * A clipping's own page.
 *
 * @param series the parts of its series, this one among them; empty when it belongs to none
 */
public record ClippingPage(Frame frame, PublicClipping clipping, Neighbours neighbours, List<PublicCard> series)
        implements Printable {
    public ClippingPage {
        series = List.copyOf(series);
    }

    public PublicCard card() {
        return clipping.card();
    }

    public String byline() {
        return String.join(", ", clipping.byline());
    }

    /** Whether the public form changed after its first day. */
    public boolean revised() {
        return clipping.revised().getEpochSecond() / 86_400
                > clipping.released().getEpochSecond() / 86_400;
    }

    /** The line by which others may cite it. */
    public String citation() {
        Words words = frame.words();
        PublicCard card = card();
        String by = clipping.byline().isEmpty() ? "" : byline() + ". ";
        String outlet = card.credit() == null ? "" : card.credit().outlet().name() + ", ";
        String date = card.published() == null ? words.of("cite.nodate") : words.date(card.published());
        return words.of(
                "cite.text", by, card.title(), outlet, date, frame.masthead().title(), address());
    }

    private String address() {
        String base = frame.masthead().baseUrl();
        return base == null ? clipping.path().toString() : base + Frame.pathOf(clipping.path());
    }
}
