package org.jogakbo.protection.leak;

import java.util.Objects;

/**
 * A piece of something public, and what it is in an editor's words: the title, the 2nd paragraph, a category. Line feeds in it end a line.
 */
public record Place(String what, String text) {
    public Place {
        Objects.requireNonNull(what);
        Objects.requireNonNull(text);
    }
}
