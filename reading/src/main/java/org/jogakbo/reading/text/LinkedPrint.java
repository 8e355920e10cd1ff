package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.reading.archive.post.Permalink;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.text.copy.LinkMark;
import org.jogakbo.reading.text.copy.Paragraph;

/** Small print whose links tell what it names: an author's page, a category's, a tag's. */
final class LinkedPrint {
    private static final int MAX_LENGTH = 260;
    private static final int MAX_LABEL = 60;
    private static final String WORDS =
            "(?:[Aa]t|[Ww]ith|[Pp]osted|[Pp]ublished|[Ww]ritten|[Bb]y|[Ii]n|[Oo]n|[Aa]nd|[Tt]agged|[Tt]ags?|[Ff]iled|[Uu]nder|[Cc]ategor(?:y|ies)|[Cc]ategori[sz]ed|[Aa]s|[Aa]uthor|[Ll]abels?|글쓴이|작성자|카테고리|태그)";
    private static final Pattern LEADING =
            Pattern.compile("^(?:(?:Post )?" + WORDS + "\\s*:?(?:\\s+|(?=\\p{Lu})|(?<=:)))+");
    private static final Pattern TRAILING = Pattern.compile("(?:[\\s|·•,、/—–:-]++(?:" + WORDS
            + "|[Ll]eave .*|\\d+ [Cc]omments?.*|No [Cc]omments.*)?)+$|[\\s|·•,、/—–:-]+$");
    private static final Pattern BY = Pattern.compile("^.*\\b[Bb]y\\s+(?=\\p{Lu})");
    private static final Pattern PAGE = Pattern.compile("/page/\\d|[?&]paged?=\\d");
    private static final Pattern SEPARATED = Pattern.compile(".*[|·•,、/—–]\\s*");

    private LinkedPrint() {}

    /** The small print that the paragraph is; empty when its links tell nothing, or when it is text. */
    static Optional<PostedLine> in(Paragraph paragraph) {
        String text = paragraph.text();
        if (paragraph.marks().isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        PostedLine told = PostedLine.none();
        StringBuilder rest = new StringBuilder(text);
        List<LinkMark> marks = paragraph.marks();
        boolean known = false;
        for (int i = marks.size() - 1; i >= 0; i--) {
            LinkMark mark = marks.get(i);
            if (PAGE.matcher(mark.url()).find()) {
                continue;
            }
            boolean filed = Permalink.isCategory(mark.url());
            if (filed || Permalink.isTag(mark.url()) || Permalink.isAuthor(mark.url())) {
                known = true;
                String label = label(paragraph, i);
                told = filed || Permalink.isAuthor(mark.url())
                        ? fact(label, filed).and(told)
                        : told;
                int at = label.isEmpty() ? -1 : rest.lastIndexOf(label, mark.opens() ? mark.at() + 1 : mark.at());
                rest.replace(Math.max(0, at), Math.max(0, at) + (at < 0 ? 0 : label.length()), at < 0 ? "" : " | ");
            }
        }
        return known ? small(rest.toString(), text).map(told::and) : Optional.empty();
    }

    /** What is left besides the names must be small print, too. */
    private static Optional<PostedLine> small(String rest, String whole) {
        String words =
                LEADING.matcher(TRAILING.matcher(rest.strip()).replaceFirst("")).replaceFirst("");
        boolean nothing = words.isBlank() || SmallPrint.isNoise(words) || LineShape.isFurniture(words.strip());
        return SmallPrint.parse(whole)
                .or(() -> SmallPrint.parse(rest))
                .or(() -> nothing ? Optional.of(PostedLine.none()) : Optional.empty());
    }

    private static PostedLine fact(String label, boolean category) {
        boolean name = !label.isEmpty()
                && label.length() <= MAX_LABEL
                && PressDates.parse(label).isEmpty();
        return new PostedLine(
                PostedLine.Form.FOOTER,
                null,
                name && !category ? label : null,
                null,
                name && category ? List.of(label) : List.of());
    }

    /** The words of a link, of which the mark tells only one end. */
    private static String label(Paragraph paragraph, int index) {
        List<LinkMark> marks = new ArrayList<>(paragraph.marks());
        LinkMark mark = marks.get(index);
        String text = paragraph.text();
        if (mark.opens()) {
            int end = index + 1 < marks.size() ? marks.get(index + 1).at() : text.length();
            String apart = SmallPrint.apart(text.substring(mark.at(), end).strip());
            return TRAILING.matcher(apart.replaceFirst(" \\| .*", ""))
                    .replaceFirst("")
                    .strip();
        }
        int start = index > 0 ? marks.get(index - 1).at() : 0;
        String before = SEPARATED.matcher(text.substring(start, mark.at())).replaceFirst("");
        String apart = SmallPrint.apart(before.strip()).replaceFirst(".* \\| ", "");
        return LEADING.matcher(BY.matcher(apart).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
