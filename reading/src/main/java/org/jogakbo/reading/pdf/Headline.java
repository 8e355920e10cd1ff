package org.jogakbo.reading.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.pdf.layout.Layout;
import org.jogakbo.reading.pdf.layout.PrintedParagraph;

/**
 * The headline of a print: the largest type on page one that is no paper's name; what the document calls itself
 * decides between several, and stands in where no type is larger than the text's.
 *
 * @param from the first paragraph of it; its place, and {@code to}, is 0 when it was not found on the page
 * @param to the first paragraph behind it
 */
record Headline(String title, int from, int to, String where, double confidence) {
    private static final float LARGER = 1.15f;
    private static final int LONGEST = 250;
    private static final int TEXT_ABOVE = 400;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint)|untitled|layout|slide|document|print|scan|new |제목 ?없음|무제|문서).*"
                    + "|.*\\.(?:docx?|hwpx?|indd|pdf|qxp|qxd|x?html?|txt|php|rtf|odt)\\b.*|(?:https?|file|about):.*|[^\\s]*[_/][^\\s]*");

    static Optional<Headline> of(Layout layout, String called) {
        List<PrintedParagraph> first = layout.paragraphs().stream()
                .takeWhile(paragraph -> paragraph.page() == 0)
                .toList();
        String said = isTitle(called) ? Headlines.letters(called) : "";
        return IntStream.range(0, first.size())
                .filter(at -> isCandidate(layout, first, at))
                .mapToObj(at -> joined(first, at))
                .max((one, other) -> compare(one, other, first, said))
                .or(() -> bold(first))
                .or(() -> said.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Headline(called, 0, 0, "the document's title", 0.6)))
                .or(() -> shortFirst(first));
    }

    /** What the document calls itself decides, then the size, then the place. */
    private static int compare(Headline one, Headline other, List<PrintedParagraph> first, String said) {
        int meant = Boolean.compare(one.isMeant(said), other.isMeant(said));
        int size =
                Float.compare(first.get(one.from).size(), first.get(other.from).size());
        return meant != 0 ? meant : size != 0 ? size : Integer.compare(other.from, one.from);
    }

    private boolean isMeant(String said) {
        String letters = Headlines.letters(title);
        return letters.length() > 8 && !said.isEmpty() && (said.contains(letters) || letters.contains(said));
    }

    private static boolean isCandidate(Layout layout, List<PrintedParagraph> first, int at) {
        PrintedParagraph paragraph = first.get(at);
        int above = first.subList(0, at).stream()
                .filter(before -> before.size() < LARGER * layout.bodySize())
                .mapToInt(before -> before.text().length())
                .sum();
        return paragraph.size() >= LARGER * layout.bodySize()
                && isWorded(paragraph.text())
                && above < TEXT_ABOVE
                && !PersonNames.isSigned(paragraph.text())
                && Outlets.named(paragraph.text()).isEmpty();
    }

    /** A headline's lines end where its sense does, so that they look like paragraphs. */
    private static Headline joined(List<PrintedParagraph> first, int from) {
        PrintedParagraph start = first.get(from);
        StringBuilder title = new StringBuilder(start.text());
        int to = from + 1;
        while (to < first.size()
                && isSameType(start, first.get(to))
                && title.length() + first.get(to).text().length() < LONGEST) {
            title.append(' ').append(first.get(to).text());
            to++;
        }
        return new Headline(title.toString(), from, to, "the largest type on the first page", 0.85);
    }

    private static boolean isSameType(PrintedParagraph one, PrintedParagraph other) {
        return Math.abs(one.size() - other.size()) < 0.03f * one.size() && one.bold() == other.bold();
    }

    private static Optional<Headline> bold(List<PrintedParagraph> first) {
        return IntStream.range(0, Math.min(4, first.size()))
                .filter(at -> first.get(at).bold() && isWorded(first.get(at).text()))
                .filter(at -> !PersonNames.isSigned(first.get(at).text()))
                .filter(at -> first.size() > at + 1 && !first.get(at + 1).bold())
                .mapToObj(at -> new Headline(first.get(at).text(), at, at + 1, "the first line in bold type", 0.7))
                .findFirst();
    }

    private static Optional<Headline> shortFirst(List<PrintedParagraph> first) {
        boolean alone = first.size() < 2 || !isWorded(first.getFirst().text());
        String text = alone ? "" : first.getFirst().text();
        return alone
                        || text.length() > 140
                        || text.matches(".*[.:;,]")
                        || first.get(1).text().length() < 2 * text.length()
                ? Optional.empty()
                : Optional.of(new Headline(text, 0, 1, "the first line", 0.5));
    }

    private static boolean isTitle(String called) {
        return isWorded(called) && !NO_TITLE.matcher(called).matches();
    }

    private static boolean isWorded(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean wide = text.codePoints().filter(c -> c >= 0x1100).count() >= 4;
        return text.length() <= LONGEST
                && letters * 2 > text.length()
                && letters >= 4
                && (wide || text.indexOf(' ') > 0);
    }
}
