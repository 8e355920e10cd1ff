package org.jogakbo.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.text.TextLine.Role;
import org.jogakbo.reading.text.copy.LinkMark;
import org.jogakbo.reading.text.copy.Paragraph;

/** Takes the title out of an invitation to read on, where themes print it for those who hear the page: "Read more about A night walk". */
final class TitleEcho {
    private static final int MAX_INVITATION = 60;

    private static final int MAX_LINES = 40;
    private static final int MAX_ECHO = 400;
    private static final int MIN_TITLE = 6;
    private static final Pattern MORE = Pattern.compile("(?i)read|continue|more|보기|읽기");

    private TitleEcho() {}

    /** The lines, with bare invitations where one names a title that stands over it. */
    static List<TextLine> without(List<TextLine> lines) {
        List<TextLine> bare = new ArrayList<>(lines);
        Deque<String> titles = new ArrayDeque<>();
        for (int i = 0; i < bare.size(); i++) {
            TextLine line = bare.get(i);
            int from = Math.max(0, line.text().length() - MAX_ECHO);
            if (MORE.matcher(line.text()).region(from, line.text().length()).find()) {
                Paragraph paragraph = line.paragraph();
                for (String title : titles) {
                    paragraph = without(title, paragraph);
                }
                bare.set(i, paragraph.equals(line.paragraph()) ? line : TextLine.of(paragraph));
            } else if (line.is(Role.TITLE) && line.text().length() >= MIN_TITLE) {
                titles.addFirst(line.text());
            }
            if (titles.size() > MAX_LINES) {
                titles.removeLast();
            }
        }
        return bare;
    }

    /** The paragraph with a bare invitation, if it ends with one that names the title. */
    static Paragraph without(String title, Paragraph paragraph) {
        String text = paragraph.text();
        int at = text.lastIndexOf(title);
        if (at < 0 || text.length() - at - title.length() > MAX_INVITATION) {
            return paragraph;
        }
        String before = text.substring(0, at).replaceFirst("(?:\\s*(?:about|of|:|–|-))?\\s*[“\"‘'「]?$", "");
        String behind = text.substring(at + title.length())
                .replaceFirst("^[”\"’'」]", "")
                .strip();
        String invitation = (before + " " + behind).strip();
        Paragraph bare = new Paragraph(
                invitation.isEmpty() ? text : invitation,
                paragraph.gap(),
                paragraph.indent(),
                paragraph.listed(),
                paragraph.marks().stream()
                        .map(mark -> new LinkMark(Math.min(mark.at(), invitation.length()), mark.url(), mark.opens()))
                        .toList());
        return Tail.peel(new Body(List.of(new Block.Paragraph(bare.runs()))), null)
                        .readMore()
                ? bare
                : paragraph;
    }
}
