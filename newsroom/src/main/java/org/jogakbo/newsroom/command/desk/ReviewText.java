package org.jogakbo.newsroom.command.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jogakbo.newsroom.report.Column;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.review.Detail;
import org.jogakbo.protection.review.Jigsaw;
import org.jogakbo.protection.review.Suggestion;
import org.jogakbo.walk.editor.Difference;
import org.jogakbo.walk.editor.Review;

/** A review, for people. */
final class ReviewText {
    private static final int WIDE = 96;

    private ReviewText() {}

    static String row(Review.Row row) {
        return "%s  %s  %s  %s%s"
                .formatted(
                        row.id(),
                        Column.fit(day(row), 10),
                        Column.fit(row.state().label(), 21),
                        Column.fit(row.title(), 44),
                        row.counts().isEmpty() ? "" : "  " + counts(row.counts()));
    }

    private static String day(Review.Row row) {
        String date = row.date();
        return date == null ? "undated" : date.substring(0, Math.min(10, date.length()));
    }

    private static String counts(Map<Suggestion.Kind, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey().label() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    static List<String> lines(Review.Sheet sheet) {
        Review.Row row = sheet.row();
        List<String> lines = new ArrayList<>();
        lines.add(row.title());
        lines.add(row.id() + "  " + day(row) + "  " + row.state().label()
                + (row.path() == null ? "" : "  " + row.path()));
        for (Suggestion one : sheet.suggestions()) {
            lines.add("");
            lines.add(Column.fit(one.kind().label(), 16) + one.found());
            lines.add(" ".repeat(16) + one.why());
            if (!one.sentence().equals(one.found())) {
                lines.add(" ".repeat(16) + "“" + Column.cut(one.sentence(), WIDE * 3) + "”");
            }
        }
        if (!sheet.differences().isEmpty()) {
            lines.add("");
            lines.add("Changed since it was released (− is public, + waits for rule " + row.id() + " --release):");
            sheet.differences().forEach(line -> lines.add("  " + line(line)));
        }
        if (sheet.waits() != null) {
            lines.add("");
            lines.add("Not public: " + sheet.waits());
        }
        if (!sheet.held().isEmpty()) {
            lines.add("");
            lines.add("Held by the second look. Mask it (rule " + row.id()
                    + " --mask), or, if it is nobody's name, allow it (leakcheck --allow " + row.id() + "):");
            for (int n = 1; n <= sheet.held().size(); n++) {
                lines.add("  " + n + ". " + sheet.held().get(n - 1));
            }
        }
        if (!sheet.doubts().isEmpty()) {
            lines.add("");
            lines.add("A word that may be a protected name, or just a word. Mask it (rule " + row.id()
                    + " --mask WORD), or let it stand, exactly as it is printed (rule " + row.id()
                    + " --unmask WORD):");
            for (int n = 1; n <= sheet.doubts().size(); n++) {
                lines.add("  " + n + ". " + sheet.doubts().get(n - 1));
            }
        }
        if (sheet.suggestions().isEmpty()
                && sheet.held().isEmpty()
                && sheet.doubts().isEmpty()) {
            lines.add("");
            lines.add("Nothing was found to look at. That is no proof that there is nothing.");
        }
        for (Review.Known known : sheet.people()) {
            lines.add("");
            lines.addAll(lines(known));
        }
        return lines;
    }

    static String line(Difference.Line line) {
        return (line.added() ? "+ " : "− ") + Column.fit(line.field(), 12) + Column.cut(line.text(), WIDE * 6);
    }

    static List<String> lines(Review.Known known) {
        Jigsaw jigsaw = known.jigsaw();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Jigsaw of %s: %d of 100 (%.1f bits), from %s.",
                known.label(),
                jigsaw.score(),
                jigsaw.bits(),
                Sentences.count(jigsaw.clippings(), "clipping")));
        for (Detail detail : jigsaw.details()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %4.1f  %s%s",
                    detail.bits(),
                    Column.fit(detail.aspect().label(), 12),
                    detail.value()));
            detail.places().stream()
                    .limit(3)
                    .forEach(place -> lines.add(
                            " ".repeat(20) + place.clipping() + "  “" + Column.cut(place.sentence(), WIDE) + "”"));
        }
        lines.add(
                jigsaw.leaveOut().isEmpty()
                        ? "  Below %d bits: dozens of people fit it.".formatted(Jigsaw.SAFE)
                        : "  To get below %d bits, leave out: %s."
                                .formatted(
                                        Jigsaw.SAFE,
                                        jigsaw.leaveOut().stream()
                                                .map(detail -> detail.aspect().label() + " (" + detail.value() + ")")
                                                .collect(Collectors.joining(", "))));
        return lines;
    }
}
