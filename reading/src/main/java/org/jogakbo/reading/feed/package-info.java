/**
 * Feeds: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, CDF and JSON Feed.
 *
 * <p>Comes in: a feed's text, and where it was published. Goes out: one {@link org.jogakbo.clipping.Reading} an entry, in the document's
 * order. First the shape as found ({@code XmlFeed}, {@code JsonFeed}), then ours ({@link org.jogakbo.reading.feed.entry.FeedPost}). No entity is
 * expanded that a document declares itself, and nothing outside the document is ever opened. Start reading at
 * {@link org.jogakbo.reading.feed.Feed}.
 */
@NullMarked
package org.jogakbo.reading.feed;

import org.jspecify.annotations.NullMarked;
