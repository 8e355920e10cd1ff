package org.jogakbo.clipping.body;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one style: the text (a line break is {@code \n}), where it links to, and its marks. Runs are flat, so that a name
 * that crosses a tag is still one stretch of neighbouring runs.
 *
 * @param href an absolute http, https or mailto address, or null
 */
public record Run(String text, @Nullable String href, Set<Mark> marks) {
    /** How a run is set apart. */
    public enum Mark {
        EMPHASIS,
        STRONG
    }

    public Run {
        text = WellFormed.text(text);
        href = WellFormed.orNull(href);
        // Not Set.copyOf: its order differs from one process to the next, and public bytes must not.
        EnumSet<Mark> ordered = EnumSet.noneOf(Mark.class);
        ordered.addAll(marks);
        marks = Collections.unmodifiableSet(ordered);
    }

    public static Run of(String text) {
        return new Run(text, null, Set.of());
    }

    public Run withText(String other) {
        return new Run(other, href, marks);
    }

    /** The runs' texts, one after the other. */
    public static String text(List<Run> runs) {
        return runs.size() == 1
                ? runs.getFirst().text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
