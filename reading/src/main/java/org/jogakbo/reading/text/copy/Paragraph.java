package org.jogakbo.reading.text.copy;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.body.Run;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a text, on one line.
 *
 * @param text without blanks around it, never empty; link marks are taken out
 * @param gap how many blank lines stand before it
 * @param indent how many columns it stands from the margin
 * @param listed whether it opens an item of a list whose sign was taken off
 * @param marks the addresses that the text names here, in order
 */
public record Paragraph(String text, int gap, int indent, boolean listed, List<LinkMark> marks) {
    public Paragraph {
        marks = List.copyOf(marks);
    }

    /** A paragraph without links, at the margin. */
    public static Paragraph of(String text, int gap) {
        return new Paragraph(text, gap, 0, false, List.of());
    }

    /** The paragraphs of a text with any line ends. */
    public static List<Paragraph> in(String text) {
        return TextCopy.paragraphs(text);
    }

    /** This paragraph and the next as one. */
    public Paragraph with(Paragraph next) {
        List<LinkMark> both = new ArrayList<>(marks);
        int shift = text.length() + 1;
        next.marks.forEach(mark -> both.add(new LinkMark(mark.at() + shift, mark.url(), mark.opens())));
        return new Paragraph(text + " " + next.text, gap, indent, listed, both);
    }

    /** The address to which the whole paragraph leads, or null. */
    public @Nullable String address() {
        if (marks.isEmpty()) {
            return null;
        }
        LinkMark first = marks.getFirst();
        boolean whole = first.opens() ? first.at() == 0 : marks.getLast().at() == text.length();
        boolean one = marks.stream().allMatch(mark -> mark.url().equals(first.url()));
        return whole && one ? first.url() : null;
    }

    /** The paragraph as runs; what is linked beyond doubt is. */
    public List<Run> runs() {
        return LinkRuns.of(this);
    }
}
