package org.jogakbo.walk.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.body.Image;
import org.jspecify.annotations.Nullable;

/** What one version of a clipping says that another does not, field by field, a text by its paragraphs. */
public final class Difference {
    private Difference() {}

    /**
     * A line that was added or is gone.
     *
     * @param field in which it stands
     * @param added else it is gone
     */
    public record Line(String field, boolean added, String text) {
        Line in(UnaryOperator<String> words) {
            return new Line(field, added, words.apply(text));
        }
    }

    static List<Line> between(Clipping before, Clipping after) {
        List<Line> lines = new ArrayList<>();
        lines("title", List.of(before.title()), List.of(after.title()), lines);
        lines("date", day(before.published()), day(after.published()), lines);
        lines("byline", before.byline(), after.byline(), lines);
        lines("outlet", outlet(before), outlet(after), lines);
        lines("link", ways(before), ways(after), lines);
        lines("categories", before.categories(), after.categories(), lines);
        lines("series", series(before), series(after), lines);
        lines("pictures", pictures(before), pictures(after), lines);
        lines("text", paragraphs(before), paragraphs(after), lines);
        return lines;
    }

    private static void lines(String field, List<String> before, List<String> after, List<Line> into) {
        before.stream().filter(line -> !after.contains(line)).forEach(line -> into.add(new Line(field, false, line)));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> into.add(new Line(field, true, line)));
    }

    private static List<String> day(@Nullable PressDate date) {
        return date == null ? List.of() : List.of(date.iso());
    }

    private static List<String> outlet(Clipping clipping) {
        return clipping.credit() == null ? List.of() : List.of(clipping.credit().outlet());
    }

    private static List<String> ways(Clipping clipping) {
        return Stream.concat(
                        Stream.of(
                                        clipping.url(),
                                        clipping.readMoreUrl(),
                                        clipping.credit() == null
                                                ? null
                                                : clipping.credit().url())
                                .filter(Objects::nonNull)
                                .map(String::valueOf),
                        clipping.related().stream().map(link -> link.label() + " " + link.url()))
                .distinct()
                .toList();
    }

    private static List<String> series(Clipping clipping) {
        return clipping.series() == null ? List.of() : List.of(clipping.series().title());
    }

    private static List<String> pictures(Clipping clipping) {
        return clipping.images().stream().map(Image::url).toList();
    }

    private static List<String> paragraphs(Clipping clipping) {
        return Arrays.stream(clipping.body().text().split("\n+"))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
