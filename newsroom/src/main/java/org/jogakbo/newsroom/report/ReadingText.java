package org.jogakbo.newsroom.report;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;

/** A reading as a person likes to see it. */
public final class ReadingText {
    private static final int HEAD = 240;

    private ReadingText() {}

    public static String of(String input, Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add(reading.title().isEmpty() ? "(no title)" : reading.title());
        add(lines, "from", input + " #" + reading.index() + archive(reading.archive()));
        add(
                lines,
                "published",
                reading.published() == null ? "" : reading.published().iso());
        add(lines, "byline", String.join(", ", reading.byline()));
        add(lines, "poster", reading.poster() == null ? "" : reading.poster());
        add(lines, "outlet", reading.credit() == null ? "" : reading.credit().outlet());
        add(lines, "url", reading.url() == null ? "" : reading.url());
        add(lines, "language", reading.language() == null ? "" : reading.language());
        add(lines, "categories", String.join(", ", reading.categories()));
        add(
                lines,
                "series",
                reading.series() == null
                        ? ""
                        : reading.series().title() + ", part "
                                + reading.series().part());
        add(lines, "pseudonyms", String.join(", ", reading.pseudonyms()));
        add(
                lines,
                "read more",
                reading.readMore() ? (reading.readMoreUrl() == null ? "yes" : reading.readMoreUrl()) : "");
        add(
                lines,
                "related",
                String.join(
                        "; ", reading.related().stream().map(RelatedLink::label).toList()));
        add(lines, "quality", reading.quality().label());
        String text = reading.body().text();
        add(lines, "text", text.length() + " characters");
        lines.add("    " + (text.length() <= HEAD ? text : text.substring(0, HEAD) + " …").replaceAll("\\s+", " "));
        return String.join("\n", lines) + "\n";
    }

    private static String archive(@org.jspecify.annotations.Nullable ArchiveLabel archive) {
        return archive == null
                ? ""
                : ", on a page of the archive: " + ReadingJson.label(archive.kind())
                        + (archive.label() == null ? "" : " " + archive.label());
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  %-11s %s".formatted(name, value));
        }
    }
}
