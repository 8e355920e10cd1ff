package org.jogakbo.publishing;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.feed.AtomFeed;
import org.jogakbo.publishing.feed.Feed;
import org.jogakbo.publishing.feed.JsonFeed;
import org.jogakbo.publishing.feed.RssFeed;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.words.Percent;
import org.jogakbo.publishing.words.Words;

/** The feeds of a list: its twenty newest clippings, titled in the archive's own language. */
record FeedAnswers(Edition edition, SiteSettings settings) {
    private static final int NEWEST = 20;
    private static final int DELETIONS = 50;

    Answer feed(Turn turn, Shelf shelf) {
        Page<PublicCard> cards = edition.cards(shelf, 1, NEWEST);
        if (cards.items().isEmpty() && !(shelf instanceof Shelf.Everything)) {
            return Answer.of(404, Answer.TEXT, new byte[0]);
        }
        Feed feed = feed(turn, shelf, cards.items());
        String name = turn.address().segments().getLast();
        return switch (name) {
            case "feed.atom" -> Answer.of(200, "application/atom+xml; charset=utf-8", AtomFeed.write(feed));
            case "feed.rss" -> Answer.of(200, "application/rss+xml; charset=utf-8", RssFeed.write(feed));
            default -> Answer.of(200, "application/feed+json", JsonFeed.write(feed));
        };
    }

    private Feed feed(Turn turn, Shelf shelf, List<PublicCard> cards) {
        String list = Percent.encodePath(shelf.path());
        String title = shelf instanceof Shelf.Everything
                ? settings.title()
                : settings.title() + " · " + ListAnswers.heading(shelf, turn.fabric(), Words.in(settings.language()));
        List<Feed.Entry> entries = new ArrayList<>();
        for (PublicCard card : cards) {
            String path = Frame.pathOf(card.path());
            edition.find(card.path())
                    .ifPresent(clipping ->
                            entries.add(new Feed.Entry(urn(edition.id(card.path())), address(list, path), clipping)));
        }
        return new Feed(
                id(list),
                title,
                settings.title(),
                settings.tagline(),
                address(list, list),
                address(list, list + "feed"),
                settings.language().tag(),
                entries,
                edition.gone(DELETIONS).stream()
                        .map(gone -> new Feed.Deletion(urn(gone.id()), gone.at()))
                        .toList());
    }

    /** A UUID URN (RFC 9562, version 8: of one's own making) from 32 hexadecimal digits. */
    private static String urn(String id) {
        return "urn:uuid:" + id.substring(0, 8) + "-" + id.substring(8, 12) + "-8" + id.substring(13, 16) + "-a"
                + id.substring(17, 20) + "-" + id.substring(20);
    }

    private String id(String path) {
        return settings.baseUrl() == null ? Feed.urn(settings.title() + "\n" + path) : settings.baseUrl() + path;
    }

    /** Absolute when the site knows its address, else relative to the feed. */
    private String address(String list, String path) {
        String relative = Place.rootFrom(list) + path;
        return settings.baseUrl() != null ? settings.baseUrl() + path : relative.isEmpty() ? "./" : relative;
    }
}
