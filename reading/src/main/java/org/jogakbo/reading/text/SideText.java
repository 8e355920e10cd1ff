package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.reading.text.TextLine.Role;
import org.jogakbo.reading.text.copy.Paragraph;

/** What stands around the posts of a copied page and is none of them. */
final class SideText {
    private static final int NEAR = 3;
    private static final int MIN_TITLE = 6;
    private static final int MAX_INVITATION = 50;
    private static final Pattern INVITES = Pattern.compile("(?i)read|more|image|picture|photo|thumbnail|보기|읽기|사진|이미지");
    private static final Pattern PAGER = Pattern.compile(
            "(?:posts?|entries|글|page) ?(?:navigation|pagination|내비게이션)|[←«‹<→»›>\\s]*(?:(?:older|newer|previous|next|prev|more|이전|다음)(?: ?(?:posts?|entries|pages?|articles|글|페이지))?|load more)\\s*\\d{0,3}\\s*[→»›>]*"
                    + "|page \\d+ (?:of|/) \\d+(?:\\s.*)?|(?:\\[?\\d{1,4}\\]?[\\s|]+(?:…|\\.{3})?\\s*){2,}(?:\\d{1,4}|next|다음|older|[→»›>\\s])*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FIELD = Pattern.compile(
            "(?:search(?: for| this (?:blog|site))?|검색)\\s*[:：]?\\s*(?:search|검색)?\\s*(?:\\[?\\s*\\]?)\\s*(?:search|go|검색)?|.*\\[[^\\]]{0,40} {3,}\\].*|search(?: for)?\\s*[:：].{0,60}\\bsearch|.*_{8,}.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int MAX_HEADING = 200;
    private static final int FORM = 5;
    private static final Pattern FIELD_NAME = Pattern.compile("\\p{L}[^*]{0,30}\\*");
    private static final Pattern COMMENTS = Pattern.compile(
            "(?:leave|post|write|add) a (?:reply|comment)(?: cancel reply)?|(?:\\d+|one|two|no) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: (?:on|to) .*)?|comments?(?: ?\\(\\d+\\))?|댓글(?: ?\\d+개?)?|댓글 ?남기기.{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SideText() {}

    /** The lines up to where the posts end: at comments and their form, at page numbers, or at the first list beside the posts. */
    static List<TextLine> cut(List<TextLine> all) {
        int begun = begun(all);
        List<TextLine> lines = all.subList(0, comments(all, begun));
        long after = weight(lines.subList(begun, lines.size()));
        long before = weight(lines.subList(0, begun));
        for (int i = begun; i < lines.size(); i++) {
            if (before >= after && isEnd(lines, i)) {
                return lines.subList(0, i);
            }
            long weight = weight(lines.subList(i, i + 1));
            before += weight;
            after -= weight;
        }
        return lines;
    }

    /** Where the comments of a single post begin, if a form to write one ends them. */
    private static int comments(List<TextLine> lines, int begun) {
        int form = begun;
        while (form < lines.size() && !isForm(lines, form)) {
            form++;
        }
        if (form == lines.size()) {
            return form;
        }
        for (int i = begun; i < form; i++) {
            if (lines.get(i).text().length() < MAX_HEADING
                    && COMMENTS.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return form;
    }

    /** Two fields that must be filled in: "Name *", "Email *". */
    private static boolean isForm(List<TextLine> lines, int at) {
        return lines.subList(at, Math.min(lines.size(), at + FORM)).stream()
                        .filter(line -> FIELD_NAME.matcher(line.text()).matches())
                        .count()
                >= 2;
    }

    /** From where on the page may end: behind the first text or dated line. */
    private static int begun(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(Role.TEXT) || lines.get(i).isDated()) {
                return i + 1;
            }
        }
        return lines.size();
    }

    private static boolean isEnd(List<TextLine> lines, int i) {
        String text = lines.get(i).text();
        return text.length() < 100
                && (PAGER.matcher(text).matches() || isField(text) || isNumbers(lines, i) || isSidebar(lines, i));
    }

    /** What a search field leaves in a text. */
    static boolean isField(String line) {
        return FIELD.matcher(line).matches();
    }

    /** Page numbers, each on its line. */
    private static boolean isNumbers(List<TextLine> lines, int i) {
        return i + 1 < lines.size() && isNumber(lines.get(i)) && isNumber(lines.get(i + 1));
    }

    private static boolean isNumber(TextLine line) {
        return line.text().length() < 5 && line.text().chars().allMatch(Character::isDigit);
    }

    /** A known heading of a list beside the posts; one that stands at every post is no such heading. */
    private static boolean isSidebar(List<TextLine> lines, int i) {
        String text = lines.get(i).text();
        return LineShape.isSidebarHeading(text)
                && lines.stream()
                                .filter(line -> line.text().equals(text))
                                .limit(NEAR)
                                .count()
                        < NEAR
                && (i + 1 == lines.size() || !lines.get(i + 1).is(Role.TEXT));
    }

    /** How much text stands in lines: more stands before the end of a list of posts than behind it. */
    private static long weight(List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.is(Role.TEXT))
                .mapToLong(line -> line.text().length())
                .sum();
    }

    /** A title that stands twice, as a picture's text and as a title, counts once. */
    static List<Paragraph> withoutEchoes(List<Paragraph> paragraphs) {
        List<Paragraph> kept = new ArrayList<>(paragraphs);
        for (int i = 0; i < kept.size(); i++) {
            Paragraph paragraph = kept.get(i);
            int end = Math.min(kept.size(), i + 1 + NEAR);
            boolean echoed = kept.subList(i + 1, end).stream()
                    .anyMatch(next -> next.text().equals(paragraph.text()));
            boolean announced = kept.subList(i + 1, Math.min(kept.size(), i + 1 + NEAR)).stream()
                    .anyMatch(next -> announces(paragraph.text(), next.text()));
            if (announced) {
                kept.set(i, null);
                continue;
            }
            if (echoed && LineShape.mayBeTitle(paragraph.text()) && shortUntilEcho(kept, i)) {
                kept.set(i, null);
            }
        }
        kept.removeIf(paragraph -> paragraph == null);
        return Collections.unmodifiableList(kept);
    }

    /** "Read more about the article A night walk", which a picture over the title says. */
    private static boolean announces(String line, String title) {
        int at = line.indexOf(title);
        return at >= 0
                && title.length() >= MIN_TITLE
                && line.length() > title.length()
                && line.length() - title.length() <= MAX_INVITATION
                && LineShape.mayBeTitle(title)
                && INVITES.matcher(line.substring(0, at)).find();
    }

    private static boolean shortUntilEcho(List<Paragraph> paragraphs, int from) {
        for (int i = from + 1; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).text().equals(paragraphs.get(from).text())) {
                return true;
            }
            if (LineShape.isText(paragraphs.get(i).text())) {
                return false;
            }
        }
        return false;
    }
}
