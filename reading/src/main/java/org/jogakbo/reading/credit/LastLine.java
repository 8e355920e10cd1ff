package org.jogakbo.reading.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/** The last printed line of a paragraph, as text with links: what a tail is peeled from. */
final class LastLine {
    private final List<Run> runs;
    private final int start;
    private final String text;

    LastLine(List<Run> runs) {
        this.runs = runs;
        String whole = Run.text(runs).replace('\u00a0', ' ').stripTrailing();
        this.start = whole.lastIndexOf('\n') + 1;
        this.text = whole.substring(start);
    }

    /** The line without trailing space; offsets below count from its beginning. */
    String text() {
        return text;
    }

    /** Where the first letter or sign stands. */
    int indent() {
        return text.length() - text.stripLeading().length();
    }

    /** The first address linked between two offsets, or null. */
    @Nullable
    String href(int from, int to) {
        int at = -start;
        for (Run run : runs) {
            int end = at + run.text().length();
            if (run.href() != null && !run.text().isBlank() && at < to && end > from) {
                return run.href();
            }
            at = end;
        }
        return null;
    }

    /** The links that begin at or after an offset of the line, in order. */
    List<Link> linksFrom(int offset) {
        List<Link> links = new ArrayList<>();
        int at = -start;
        for (Run run : runs) {
            String href = run.href();
            if (href != null && at >= offset && !run.text().isBlank()) {
                boolean goesOn = !links.isEmpty() && links.getLast().href().equals(href);
                Link link = goesOn ? links.removeLast() : new Link(at, "", href);
                links.add(new Link(link.at(), (link.label() + run.text()).strip(), href));
            }
            at += run.text().length();
        }
        return links;
    }

    /** The link that ends the line, perhaps with signs behind it. */
    @Nullable
    Link lastLink() {
        int end = start + Run.text(runs).length();
        int at = Run.text(runs).length() - start;
        for (int i = runs.size() - 1; i >= 0 && end > 0; i--) {
            Run run = runs.get(i);
            at -= run.text().length();
            String href = run.href();
            if (href != null && !run.text().isBlank()) {
                return link(i, at, href);
            }
            if (run.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Link link(int last, int lastStart, String href) {
        int from = lastStart;
        StringBuilder label = new StringBuilder(runs.get(last).text());
        for (int i = last - 1; i >= 0 && Objects.equals(runs.get(i).href(), href); i--) {
            from -= runs.get(i).text().length();
            label.insert(0, runs.get(i).text());
        }
        return from < 0 || from > text.length()
                ? null
                : new Link(from, label.toString().strip(), href);
    }

    /** The paragraph's runs before an offset of this line, without the space that ends them. */
    List<Run> before(int offset) {
        List<Run> kept = new ArrayList<>();
        int left = start + offset;
        for (Run run : runs) {
            if (left <= 0) {
                break;
            }
            kept.add(run.text().length() <= left ? run : run.withText(run.text().substring(0, left)));
            left -= run.text().length();
        }
        while (!kept.isEmpty()) {
            Run last = kept.removeLast();
            String stripped = last.text().replace('\u00a0', ' ').stripTrailing();
            if (!stripped.isEmpty()) {
                kept.add(last.withText(stripped));
                break;
            }
        }
        return kept;
    }

    /** A link in the line: where its text begins, what it says, where it leads. */
    record Link(int at, String label, String href) {}
}
