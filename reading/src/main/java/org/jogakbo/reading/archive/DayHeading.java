package org.jogakbo.reading.archive;

import java.util.Optional;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A day printed once over all the posts of that day, as Blogger and TypePad do. */
final class DayHeading {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_STEPS = 200;
    private static final int LEVELS = 3;

    private DayHeading() {}

    /** The day over a post: the nearest line before it that is a date and hardly more, with none but posts between. */
    static Optional<PressDate> over(Element post, PostTree tree) {
        Element from = post;
        for (int level = 0; level < LEVELS; level++) {
            Element before = lineBefore(from, tree);
            if (before != null) {
                return date(before);
            }
            Element up = from.parent();
            if (up == null || tree.held(up) > 1) {
                break;
            }
            from = up;
        }
        return Optional.empty();
    }

    /** The nearest element before it that is no post, or null. */
    private static @Nullable Element lineBefore(Element element, PostTree tree) {
        Element at = element.previousElementSibling();
        for (int i = 0; i < MAX_STEPS && at != null; i++, at = at.previousElementSibling()) {
            if (!tree.touches(at) && !(at.childrenSize() == 0 && at.ownText().isBlank())) {
                return at;
            }
        }
        return null;
    }

    /** Whether a line is a day and hardly more. */
    static Optional<PressDate> date(Element line) {
        String text = line.text();
        return text.length() > MAX_LENGTH || text.split("\\s+").length > 6
                ? Optional.empty()
                : PressDates.parse(text).filter(date -> date.precision() >= 10);
    }
}
