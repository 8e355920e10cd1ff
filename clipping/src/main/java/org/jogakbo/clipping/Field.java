package org.jogakbo.clipping;

/** The fields of a {@link Reading} whose origin is told in {@link Reading#found()}. */
public enum Field {
    URL,
    TITLE,
    BYLINE,
    POSTER,
    CREDIT,
    PUBLISHED,
    MODIFIED,
    LANGUAGE,
    BODY,
    CATEGORIES,
    READ_MORE,
    RELATED,
    SERIES,
    PSEUDONYMS,
    IMAGES,
    SECTION,
    TAGS,
    LEAD_IMAGE,
    WIRE,
    DATELINE
}
