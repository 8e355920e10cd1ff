package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.text.copy.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph and what it may be in a list of posts.
 *
 * @param print what it says as small print, or null
 * @param role what it looks like, by itself
 */
record TextLine(Paragraph paragraph, @Nullable PostedLine print, Role role) {
    private static final int MAX_CONNECTOR = 24;
    private static final int MAX_NAME = 60;
    private static final Pattern CONNECTOR = Pattern.compile(
            "(?:(?:posted|published|written|filed) )?(?:by|in|under)|tags?\\s*:|tagged|labels\\s*:|작성자\\s*:?|글쓴이\\s*:?|카테고리\\s*:?|태그\\s*:?",
            Pattern.CASE_INSENSITIVE);

    /** What a line looks like: an article's text, a title, a credit or "Read more", small print or furniture; or none of them. */
    enum Role {
        TEXT,
        TITLE,
        TAIL,
        SMALL,
        OTHER
    }

    static List<TextLine> of(List<Paragraph> paragraphs) {
        return connected(paragraphs).stream().map(TextLine::of).toList();
    }

    /** A word such as "by" alone on its line belongs to the name under it. */
    private static List<Paragraph> connected(List<Paragraph> paragraphs) {
        List<Paragraph> connected = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean connects = i + 1 < paragraphs.size()
                    && paragraph.text().length() <= MAX_CONNECTOR
                    && CONNECTOR.matcher(paragraph.text()).matches()
                    && paragraphs.get(i + 1).text().length() <= MAX_NAME;
            connected.add(connects ? paragraph.with(paragraphs.get(i + 1)) : paragraph);
            i += connects ? 1 : 0;
        }
        return connected;
    }

    static TextLine of(Paragraph paragraph) {
        String text = paragraph.text();
        boolean prose = LineShape.isProse(text);
        Optional<PostedLine> print =
                prose ? PostedLine.parse(text) : LinkedPrint.in(paragraph).or(() -> SmallPrint.parse(text));
        if (print.isPresent()) {
            return new TextLine(paragraph, print.get(), Role.SMALL);
        }
        return new TextLine(paragraph, null, prose ? Role.TEXT : role(text));
    }

    private static Role role(String text) {
        if (LineShape.isUnended(text)) {
            return Role.TEXT;
        }
        if (LineShape.isFurniture(text) || SmallPrint.isNoise(text)) {
            return Role.SMALL;
        }
        if (LineShape.isTail(text)) {
            return Role.TAIL;
        }
        return LineShape.mayBeTitle(text) ? Role.TITLE : Role.OTHER;
    }

    String text() {
        return paragraph.text();
    }

    /** The same line, known to be small print with a day. */
    TextLine withDay(PressDate day) {
        return new TextLine(paragraph, new PostedLine(PostedLine.Form.DATED, day, null, null, List.of()), Role.SMALL);
    }

    boolean is(Role one) {
        return role == one;
    }

    boolean isDated() {
        return print != null && print.date() != null;
    }

    /** Whether it says "Posted", or "By" somebody, be it without a day. */
    boolean isPosted() {
        return print != null && !print.isFooter();
    }

    /** What lines of one kind share in a dump: how far they stand from the margin, and whether they are links. */
    String look() {
        return paragraph.indent() + (paragraph.address() == null ? "" : "linked");
    }
}
