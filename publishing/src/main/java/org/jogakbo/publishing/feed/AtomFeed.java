package org.jogakbo.publishing.feed;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicCredit;
import org.jogakbo.protection.PublicName;
import org.jspecify.annotations.Nullable;

/** Atom (RFC 4287), with the deletions of RFC 6721. What an article's outlet is called stands in {@code dc:publisher}, its date as precisely as known in {@code dc:date}. */
public final class AtomFeed {
    /** The namespace of deletions (RFC 6721). */
    static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private AtomFeed() {}

    public static byte[] write(Feed feed) {
        return XmlOut.document(out -> out.element("feed", () -> {
            out.namespace("", "http://www.w3.org/2005/Atom");
            out.namespace("dc", "http://purl.org/dc/elements/1.1/");
            out.namespace("at", TOMBSTONES);
            out.attribute("xml:lang", feed.language());
            out.text("id", feed.id());
            out.text("title", feed.title());
            if (!feed.tagline().isEmpty()) {
                out.text("subtitle", feed.tagline());
            }
            out.text("updated", feed.updated().toString());
            out.element("author", () -> out.text("name", feed.site()));
            link(out, "alternate", "text/html", feed.page());
            link(out, "self", "application/atom+xml", feed.self() + ".atom");
            for (Feed.Entry entry : feed.entries()) {
                out.element("entry", () -> entry(out, entry));
            }
            // Behind the entries: a reader that stops at the first stranger has these.
            for (Feed.Deletion gone : feed.deletions()) {
                deletion(out, gone);
            }
        }));
    }

    /** RFC 6721, section 3. */
    static void deletion(XmlOut out, Feed.Deletion gone) throws XMLStreamException {
        out.element("at:deleted-entry", () -> {
            out.attribute("ref", gone.id());
            out.attribute("when", gone.at().toString());
        });
    }

    private static void link(XmlOut out, String rel, @Nullable String type, String href) throws XMLStreamException {
        out.element("link", () -> {
            out.attribute("rel", rel);
            out.attribute("type", type);
            out.attribute("href", href);
        });
    }

    private static void entry(XmlOut out, Feed.Entry entry) throws XMLStreamException {
        PublicCard card = entry.clipping().card();
        PublicCredit credit = card.credit();
        out.attribute("xml:lang", card.language());
        out.text("id", entry.id());
        out.text("title", card.title());
        out.text("updated", entry.clipping().revised().toString());
        out.text("published", FeedDates.rfc3339(card.published()));
        out.text("dc:date", card.published() == null ? null : card.published().iso());
        authors(out, entry.clipping().byline(), credit);
        out.text("dc:publisher", credit == null ? null : credit.outlet().name());
        link(out, "alternate", "text/html", entry.url());
        if (credit != null && credit.url() != null) {
            link(out, "via", null, credit.url());
        }
        for (PublicName category : card.categories()) {
            out.element("category", () -> {
                out.attribute("term", category.slug());
                out.attribute("label", category.name());
            });
        }
        out.text("summary", card.excerpt());
    }

    /** Who wrote it, else the outlet; else the feed's own author stands for it (section 4.2.1). */
    private static void authors(XmlOut out, List<String> byline, @Nullable PublicCredit credit)
            throws XMLStreamException {
        List<String> names =
                byline.isEmpty() && credit != null ? List.of(credit.outlet().name()) : byline;
        for (String name : names) {
            out.element("author", () -> out.text("name", name));
        }
    }
}
