package org.jogakbo.reading.page.body;

import org.jogakbo.clipping.body.Body;

/**
 * The article's text.
 *
 * @param where it was found, for people
 * @param confidence 0 to 1
 */
public record FoundBody(Body body, String where, double confidence) {}
