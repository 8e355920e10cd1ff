package org.jogakbo.reading.credit;

import java.util.List;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.RelatedLink;
import org.jspecify.annotations.Nullable;

/** One thing that stands at the end of a line and is no part of the article; {@link #at} is where it begins. */
sealed interface TailItem {
    int at();

    /** A credit line. */
    record Cited(int at, Credit credit, boolean readMore) implements TailItem {}

    /** "Read more". */
    record More(int at, @Nullable String url) implements TailItem {}

    /** "Related article", perhaps several in one line. */
    record Related(int at, List<RelatedLink> links) implements TailItem {}

    /** A mark that the text goes on elsewhere, or a sign between two items. */
    record Mark(int at, boolean cut) implements TailItem {}
}
