package org.jogakbo.publishing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The way through the pages of a list: the neighbours, the ends, and the pages around this one. */
public record Pager(
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next,
        List<Step> steps) {
    /** A page to go to; a gap when {@code number} is 0. */
    public record Step(int number, String link) {}

    public Pager {
        steps = List.copyOf(steps);
    }

    /** @param link the link to a page of the list, from 1 */
    public static Pager of(int number, int pages, IntFunction<String> link) {
        List<Step> steps = new ArrayList<>();
        addPage(1, steps, link);
        int from = Math.max(2, number - 1);
        int to = Math.min(pages - 1, number + 1);
        if (from > 2) {
            steps.add(new Step(0, ""));
        }
        for (int n = from; n <= to; n++) {
            addPage(n, steps, link);
        }
        if (to < pages - 1) {
            steps.add(new Step(0, ""));
        }
        if (pages > 1) {
            addPage(pages, steps, link);
        }
        return new Pager(
                number,
                pages,
                number > 1 ? link.apply(number - 1) : null,
                number < pages ? link.apply(number + 1) : null,
                steps);
    }

    private static void addPage(int n, List<Step> steps, IntFunction<String> link) {
        steps.add(new Step(n, link.apply(n)));
    }
}
