package org.jogakbo.publishing.page;

import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Page;

/** The first page: the newest clippings and the whole cloth; of an archive without clippings, the empty cloth. */
public record HomePage(Frame frame, Page<PublicCard> cards, Pager pager) implements Printable {}
