package org.jogakbo.publishing.page;

/** What can be subscribed to. */
public record FeedsPage(Frame frame) implements Printable {}
