package org.jogakbo.publishing.page;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a body as a page prints it; an empty text is a line break.
 *
 * @param href an address that may be linked, or null
 */
public record Inked(String text, @Nullable String href, boolean strong, boolean emphasis) {
    private static final Inked BREAK = new Inked("", null, false, false);

    public static List<Inked> of(List<Run> runs) {
        List<Inked> out = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String href = run.href() != null && run.href().regionMatches(true, 0, "mailto:", 0, 7)
                    ? run.href()
                    : Frame.outward(run.href());
            int from = 0;
            for (int br = run.text().indexOf('\n'); br >= 0; br = run.text().indexOf('\n', from)) {
                add(run, run.text().substring(from, br), href, out);
                out.add(BREAK);
                from = br + 1;
            }
            add(run, run.text().substring(from), href, out);
        }
        return out;
    }

    private static void add(Run run, String text, @Nullable String href, List<Inked> out) {
        if (!text.isEmpty()) {
            out.add(new Inked(
                    text,
                    href,
                    run.marks().contains(Run.Mark.STRONG),
                    run.marks().contains(Run.Mark.EMPHASIS)));
        }
    }
}
