package org.jogakbo.reading.text.copy;

/**
 * Where a text names the address of a link.
 *
 * @param at the offset in the paragraph's text
 * @param url the address
 * @param opens whether the link begins here; else it ends here, and where it began is not told
 */
public record LinkMark(int at, String url, boolean opens) {}
