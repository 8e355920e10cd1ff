package org.jogakbo.publishing.feed;

import javax.xml.stream.XMLStreamException;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicCredit;
import org.jogakbo.protection.PublicName;

/** RSS 2.0, with {@code dc:creator} for who wrote it and {@code dc:date} for the date as precisely as it is known. */
public final class RssFeed {
    private RssFeed() {}

    public static byte[] write(Feed feed) {
        return XmlOut.document(out -> out.element("rss", () -> {
            out.namespace("dc", "http://purl.org/dc/elements/1.1/");
            out.namespace("atom", "http://www.w3.org/2005/Atom");
            out.namespace("at", AtomFeed.TOMBSTONES);
            out.attribute("version", "2.0");
            out.element("channel", () -> channel(out, feed));
        }));
    }

    private static void channel(XmlOut out, Feed feed) throws XMLStreamException {
        out.text("title", feed.title());
        out.text("link", feed.page());
        out.text("description", feed.tagline().isEmpty() ? feed.title() : feed.tagline());
        out.text("language", feed.language());
        out.element("atom:link", () -> {
            out.attribute("rel", "self");
            out.attribute("type", "application/rss+xml");
            out.attribute("href", feed.self() + ".rss");
        });
        for (Feed.Entry entry : feed.entries()) {
            out.element("item", () -> item(out, entry));
        }
        // Behind the entries: a reader that stops at the first stranger has these.
        for (Feed.Deletion gone : feed.deletions()) {
            AtomFeed.deletion(out, gone);
        }
    }

    private static void item(XmlOut out, Feed.Entry entry) throws XMLStreamException {
        PublicCard card = entry.clipping().card();
        out.text("title", card.title());
        out.text("link", entry.url());
        out.element("guid", () -> {
            out.attribute("isPermaLink", Boolean.toString(entry.id().equals(entry.url())));
            out.text(entry.id());
        });
        out.text("pubDate", FeedDates.rfc822(card.published()));
        out.text("dc:date", card.published() == null ? null : card.published().iso());
        for (String name : entry.clipping().byline()) {
            out.text("dc:creator", name);
        }
        PublicCredit credit = card.credit();
        if (credit != null) {
            out.text("dc:publisher", credit.outlet().name());
        }
        for (PublicName category : card.categories()) {
            out.text("category", category.name());
        }
        out.text("description", card.excerpt());
    }
}
