package org.jogakbo.reading.text;

/** Where a page's posts have their small print. */
enum Layout {
    /** Title, small print, text. */
    UNDER_TITLE,
    /** Small print, title, text. */
    OVER_TITLE,
    /** Title, text, small print. */
    UNDER_TEXT
}
