package org.jogakbo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of figures, in Markdown. A row is told on stderr as soon as it is known, for a run takes minutes. */
final class Table {
    private record Row(String figure, String measured, String peer, String ratio) {
        String line() {
            return String.format(Locale.ROOT, "| %-44s | %-34s | %-34s | %6s |", figure, measured, peer, ratio);
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** A figure with nothing to hold it against. */
    void row(String figure, String measured) {
        add(new Row(figure, measured, "", ""));
    }

    /** A figure beside a limit that it should stay below; the ratio is the part of the limit that it uses. */
    void row(String figure, double measured, String unit, double limit, String more) {
        String shown = "%s %s%s".formatted(number(measured), unit, more.isEmpty() ? "" : " (" + more + ")");
        add(new Row(figure, shown, "at most " + number(limit) + " " + unit, number(measured / limit)));
    }

    /** A figure beside a peer's in the same run. */
    void row(String figure, String measured, String peer, double ratio) {
        add(new Row(figure, measured, peer, number(ratio)));
    }

    private void add(Row row) {
        rows.add(row);
        System.err.println(row.line());
    }

    void print() {
        System.out.println(new Row("figure", "measured", "peer or limit", "ratio").line());
        System.out.println(
                "|" + "-".repeat(46) + "|" + "-".repeat(36) + "|" + "-".repeat(36) + "|" + "-".repeat(8) + "|");
        rows.forEach(row -> System.out.println(row.line()));
    }

    /** Three digits that count. */
    static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 0.01 || value == 0 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, form, value);
    }

    /** The middle one. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
