package org.jogakbo.reading.text.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.reading.field.PressDates;

/** Makes paragraphs of the lines of a text, whichever program wrote it. */
final class TextCopy {
    private static final Pattern ANGLED = Pattern.compile("<(?:https?|mailto|ftp|file):[^\\s<>]{1,4000}>");
    private static final int FEW = 2;
    private static final int MAX_NARROW = 110;
    private static final int DAY = 10;
    private static final int MAX_DATE_LINE = 50;
    private static final int MAX_DATE_WORDS = 7;
    private static final Pattern MARK = Pattern.compile("\\[\\d{1,5}\\]|<[^<>\\s]*>");
    private static final Pattern ENDED = Pattern.compile("[.?!…。？！][\"”’')\\]]*$");

    private final Links links;
    private final Wrap wrap;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();
    private Line first = new Line("", 0, 0, false);
    private boolean listed;
    private int gap;

    private TextCopy(Links links, Wrap wrap) {
        this.links = links;
        this.wrap = wrap;
    }

    static List<Paragraph> paragraphs(String text) {
        References references = References.of(text.lines().toList());
        boolean angled = ANGLED.matcher(text).results().limit(FEW).count() == FEW;
        List<Line> dumped = references.lines().stream().map(Line::ofDump).toList();
        boolean markdown = Links.MARKDOWN.matcher(text).results().limit(FEW).count() == FEW;
        boolean marked = angled || !references.addresses().isEmpty();
        Wrap wrap = Wrap.of(dumped, marked);
        boolean dump = marked || markdown || wrap.width() > 0 || hasIndentedLists(dumped);
        List<Line> lines =
                dump ? dumped : references.lines().stream().map(Line::plain).toList();
        return new TextCopy(new Links(references.addresses(), angled, markdown, dump, lines), wrap).join(lines);
    }

    /** A dump of a page that has no long text is known by its lists, which stand off the margin. */
    private static boolean hasIndentedLists(List<Line> lines) {
        boolean narrow = lines.stream().allMatch(line -> line.text().length() <= MAX_NARROW);
        return narrow
                && lines.stream()
                                .filter(line -> line.listed() && line.indent() >= FEW)
                                .limit(FEW)
                                .count()
                        == FEW;
    }

    private List<Paragraph> join(List<Line> lines) {
        int blank = 0;
        Line before = new Line("", 0, 0, false);
        for (Line line : lines) {
            boolean under = blank == 0 && !joined.isEmpty();
            boolean address = links.isAngled() && ANGLED.matcher(line.text()).lookingAt();
            boolean goesOn = under && (address || (wrap.joins(before, line) && !isDateLine(before, line)));
            if (goesOn) {
                joined.append(wrap.seam(before, line)).append(line.text());
            } else if (!line.isBlank()) {
                end();
                begin(line, blank);
            }
            blank = line.isBlank() ? blank + 1 : 0;
            before = line;
        }
        end();
        if (!paragraphs.isEmpty() && isHeadLinks(paragraphs.getFirst())) {
            paragraphs.removeFirst();
        }
        return paragraphs;
    }

    /** The links of a page's head, which lynx prints over it behind a "#". */
    private static boolean isHeadLinks(Paragraph paragraph) {
        return paragraph.text().startsWith("#") && !paragraph.marks().isEmpty();
    }

    /** A day under a finished sentence is a line of its own, though it would not have fitted behind it. */
    private static boolean isDateLine(Line before, Line line) {
        String text = MARK.matcher(line.text()).replaceAll("");
        return text.length() <= MAX_DATE_LINE
                && ENDED.matcher(before.text()).find()
                && !ENDED.matcher(text).find()
                && text.split("\\s+").length <= MAX_DATE_WORDS
                && PressDates.parse(text)
                        .filter(date -> date.precision() >= DAY)
                        .isPresent();
    }

    /** A list sign alone on its line marks the next line. */
    private void begin(Line line, int blank) {
        gap = Math.max(gap, blank);
        listed |= line.listed();
        first = line;
        joined.append(line.text());
    }

    private void end() {
        if (joined.isEmpty()) {
            return;
        }
        Paragraph paragraph = links.in(joined.toString(), gap, first.within(), listed);
        if (paragraph != null) {
            paragraphs.add(paragraph);
            listed = false;
            gap = 0;
        }
        joined.setLength(0);
    }
}
