package org.jogakbo.newsroom.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Trace;
import org.jspecify.annotations.Nullable;

/** A reading as {@code read --explain} prints it: field by field, in columns, what was read, how surely, and where it was found. */
public final class ReadingExplained {
    private static final int VALUE = 48;
    private static final int WHERE = 100;

    private ReadingExplained() {}

    public static String of(String input, Reading reading) {
        List<String> lines = new ArrayList<>();
        lines.add((reading.title().isEmpty() ? "(no title)" : reading.title()));
        lines.add("  from " + input + " #" + reading.index() + ", " + ReadingJson.label(reading.kind()) + ", "
                + reading.quality().label());
        lines.add(row("field", "value", "sure", "where found"));
        for (Map.Entry<Field, String> entry : FieldText.of(reading).entrySet()) {
            add(
                    lines,
                    ReadingJson.label(entry.getKey()),
                    entry.getValue(),
                    reading.found().get(entry.getKey()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** What the judge of the text weighed is long: each of its sentences has a line. */
    private static void add(List<String> lines, String field, String value, @Nullable Trace trace) {
        if (trace == null) {
            lines.add(row(field, value, "", ""));
            return;
        }
        String[] where = trace.where().split("; ");
        lines.add(row(field, value, percent(trace), where[0]));
        for (int i = 1; i < where.length; i++) {
            lines.add(row("", "", "", where[i]));
        }
    }

    private static String row(String field, String value, String sure, String where) {
        return "  %-11s  %s  %4s  %s"
                .formatted(field, Column.fit(value, VALUE), sure, Column.cut(where, WHERE))
                .stripTrailing();
    }

    private static String percent(Trace trace) {
        return String.format(Locale.ROOT, "%d%%", Math.round(100 * trace.confidence()));
    }
}
