package org.jogakbo.publishing.page;

import java.util.Locale;

/** A page that has a template: {@code ClippingPage} is printed by {@code clipping.jte}. */
public sealed interface Printable
        permits HomePage, ListPage, ClippingPage, NamesPage, FeedsPage, SearchPage, NoticePage {
    Frame frame();

    default String template() {
        return getClass().getSimpleName().replace("Page", "").toLowerCase(Locale.ROOT) + ".jte";
    }
}
