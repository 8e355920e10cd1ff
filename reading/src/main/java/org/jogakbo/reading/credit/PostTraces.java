package org.jogakbo.reading.credit;

import java.util.List;
import java.util.Map;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Image;
import org.jspecify.annotations.Nullable;

/** Where those fields of a post were found that are the same in every format: in the tail of its text, in its title, in its text. */
public final class PostTraces {
    private static final Trace SERIES = new Trace("words of the title", 0.85);
    private static final Trace PSEUDONYMS = new Trace("the text's own mark", 0.85);

    private PostTraces() {}

    /** Notes what the tail gave. */
    public static void noteTail(Map<Field, Trace> found, Tail tail) {
        note(found, Field.CREDIT, tail.credit() != null, new Trace("credit line", 0.95));
        note(found, Field.READ_MORE, tail.readMore(), new Trace("\"Read more\" under the text", 0.9));
        note(found, Field.RELATED, !tail.related().isEmpty(), new Trace("lines under the text", 0.9));
    }

    /** Notes what title and text gave. */
    public static void noteText(
            Map<Field, Trace> found, @Nullable SeriesPart series, List<String> pseudonyms, List<Image> images) {
        note(found, Field.SERIES, series != null, SERIES);
        note(found, Field.PSEUDONYMS, !pseudonyms.isEmpty(), PSEUDONYMS);
        note(found, Field.IMAGES, !images.isEmpty(), new Trace("pictures in the text", 0.9));
    }

    /** Notes a field, unless it is empty or known better. */
    public static void note(Map<Field, Trace> found, Field field, boolean told, Trace trace) {
        if (told) {
            found.putIfAbsent(field, trace);
        }
    }
}
