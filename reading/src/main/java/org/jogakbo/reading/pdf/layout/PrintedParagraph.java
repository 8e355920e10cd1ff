package org.jogakbo.reading.pdf.layout;

/**
 * A paragraph, its lines joined.
 *
 * @param page from 0
 * @param size of its type, in points
 * @param lines of how many lines it is
 */
public record PrintedParagraph(String text, int page, float size, boolean bold, int lines) {}
