package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.text.copy.LinkMark;
import org.jogakbo.reading.text.copy.Paragraph;
import org.jspecify.annotations.Nullable;

/** A list of titles with the day in the same line: "Jan 5, 2016 • A night walk", "A night walk (5 January 2016)". */
final class DatedTitles {
    private static final int FEW = 3;
    private static final int MAX_WORDS = 5;
    private static final int MAX_LENGTH = 220;
    private static final String EDGES = "[\\s•·|:,/–—()\\[\\]-]+";
    private static final Pattern LEADING = Pattern.compile("^" + EDGES);
    private static final Pattern TRAILING = Pattern.compile(EDGES + "$");
    private static final Pattern CLOCK = Pattern.compile("^\\d{1,2}[:.]\\d\\d.*");
    private static final Pattern LIST = Pattern.compile(
            "(?:all |latest |recent )?(?:posts?|archives?|articles|entries|blog|writings?|notes)|전체 ?글|글 ?목록|모든 ?글|보관함",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DatedTitles() {}

    /** One line of such a list. */
    private record Entry(Paragraph title, PressDate day, boolean first) {}

    /**
     * The longest such list.
     *
     * @param listed whether the page calls itself an archive
     */
    static List<TextPost> in(List<TextLine> lines, boolean listed) {
        boolean called = listed;
        List<TextPost> best = List.of();
        List<TextPost> run = new ArrayList<>();
        Entry before = null;
        for (TextLine line : lines) {
            called |= line.paragraph().address() != null
                    || LIST.matcher(line.text()).matches();
            Entry entry = entry(line.paragraph());
            if (entry == null || (before != null && before.first() != entry.first())) {
                run = new ArrayList<>();
            }
            if (entry != null) {
                run.add(new TextPost(entry.title(), print(entry.day()), List.of(), true));
                best = run.size() > best.size() ? run : best;
            }
            before = entry;
        }
        return called && best.size() >= FEW ? best : List.of();
    }

    private static PostedLine print(PressDate day) {
        return new PostedLine(PostedLine.Form.DATED, day, null, null, List.of());
    }

    private static @Nullable Entry entry(Paragraph paragraph) {
        String text = paragraph.text();
        if (text.length() > MAX_LENGTH || text.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        String[] words = text.split("\\s+");
        for (int k = 1; k <= Math.min(MAX_WORDS, words.length - 1); k++) {
            int head = end(words, k);
            Optional<PressDate> first = day(text.substring(0, head));
            if (first.isPresent()) {
                return titled(paragraph, head, text.length(), first.get(), true);
            }
            int tail = text.length() - end(reversed(words), k);
            Optional<PressDate> last = day(text.substring(tail));
            if (last.isPresent()) {
                return titled(paragraph, 0, tail, last.get(), false);
            }
        }
        return null;
    }

    private static String[] reversed(String[] words) {
        return List.of(words).reversed().toArray(String[]::new);
    }

    /** The length of the first words with single blanks between them. */
    private static int end(String[] words, int count) {
        int end = count - 1;
        for (int i = 0; i < count; i++) {
            end += words[i].length();
        }
        return end;
    }

    private static Optional<PressDate> day(String text) {
        String bare = TRAILING.matcher(LEADING.matcher(text).replaceFirst("")).replaceFirst("");
        return PressDates.parse(bare).filter(PressDate.Day.class::isInstance);
    }

    private static @Nullable Entry titled(Paragraph whole, int from, int to, PressDate day, boolean first) {
        String part = whole.text().substring(from, Math.max(from, to));
        String left = LEADING.matcher(part).replaceFirst("");
        String title = TRAILING.matcher(left).replaceFirst("");
        boolean possible = !title.isEmpty()
                && !CLOCK.matcher(title).matches()
                && LineShape.mayBeTitle(title)
                && (LineShape.isHeadline(title) || title.split("\\s+").length >= FEW);
        int start = from + part.length() - left.length();
        List<LinkMark> marks = whole.marks().stream()
                .map(mark ->
                        new LinkMark(Math.clamp((long) mark.at() - start, 0, title.length()), mark.url(), mark.opens()))
                .toList();
        return possible ? new Entry(new Paragraph(title, whole.gap(), whole.indent(), true, marks), day, first) : null;
    }
}
