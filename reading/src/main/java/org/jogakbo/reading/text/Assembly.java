package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.text.Arrangement.Found;
import org.jogakbo.reading.text.TextLine.Role;
import org.jogakbo.reading.text.copy.Paragraph;

/** Makes posts of lines whose titles are known: gives each its small print, and takes off what stands between two posts. */
final class Assembly {
    private static final int MAX_KICKER = 60;
    private static final int KICKERS_OVER = 2;
    private static final int NAME = 4;
    private static final Pattern FILED = Pattern.compile("in (\\p{Lu}[^.?!]{1,80})");
    private static final Pattern ENDED = Pattern.compile("[.?!。？！][\"”’')\\]]*$");

    private final List<TextLine> lines;
    private final List<Integer> titles;
    private final boolean texts;
    private final boolean over;
    private final boolean kickers;
    private final boolean names;
    private final int small;
    private final int printsOver;

    Assembly(List<TextLine> lines, Found found) {
        this.lines = lines;
        this.titles = found.titles();
        this.texts = found.texts() > 0;
        this.printsOver = smallOver(titles.getFirst());
        this.over = found.layout() == Layout.OVER_TITLE || datesStandOver();
        this.small = over ? 0 : Math.min(printsOver, KICKERS_OVER);
        this.names = namesOverTexts();
        this.kickers = kickersEndPosts();
    }

    List<TextPost> posts() {
        List<TextPost> posts = new ArrayList<>();
        PostedLine day = PostedLine.none();
        for (int n = 0; n < titles.size(); n++) {
            PostedLine above = above(titles.get(n));
            day = above.date() == null ? day : above;
            posts.add(post(n, over ? above.and(onlyDate(day)) : above));
        }
        return posts;
    }

    private static PostedLine onlyDate(PostedLine print) {
        return new PostedLine(PostedLine.Form.FOOTER, print.date(), null, null, List.of());
    }

    private TextPost post(int n, PostedLine above) {
        int end = n + 1 < titles.size() ? end(n) : lastEnd();
        int from = titles.get(n) + 1;
        PostedLine print = PostedLine.none();
        while (from < end && isUnderTitle(from)) {
            print = and(print, lines.get(from));
            from++;
        }
        from += names && from + 1 < end ? 1 : 0;
        int to = bodyEnd(from, end);
        int tail = tail(from, to);
        for (TextLine line : lines.subList(tail, end)) {
            print = and(print, line);
        }
        List<Paragraph> body = new ArrayList<>();
        for (int i = from; i < to && texts; i++) {
            boolean small =
                    lines.get(i).is(Role.SMALL) && (i >= tail || lines.get(i).print() == null);
            if (!small) {
                body.add(lines.get(i).paragraph());
            }
        }
        return new TextPost(lines.get(titles.get(n)).paragraph(), posted(print.and(above)), body, true);
    }

    /** "in Canals" continues small print; by itself it is none. */
    private boolean isUnderTitle(int at) {
        TextLine line = lines.get(at);
        return line.is(Role.SMALL)
                || (lines.get(at - 1).is(Role.SMALL)
                        && FILED.matcher(line.text()).matches());
    }

    /** Whether each post has a short line, such as a name, between its small print and its text. */
    private boolean namesOverTexts() {
        return titles.size() > 1
                && titles.stream().allMatch(title -> {
                    int at = title + 1;
                    while (at < lines.size() && isUnderTitle(at)) {
                        at++;
                    }
                    return at > title + 1
                            && at + 1 < lines.size()
                            && isKicker(lines.get(at))
                            && lines.get(at).text().split("\\s+").length <= NAME
                            && lines.get(at + 1).is(Role.TEXT);
                });
    }

    /** Where the text ends, and a credit, "Read more" and small print among them follow. */
    private int tail(int from, int to) {
        int at = to;
        while (at > from
                && (lines.get(at - 1).is(Role.TAIL) || lines.get(at - 1).is(Role.SMALL))) {
            at--;
        }
        return at;
    }

    /** Whom the small print of a list calls "by", without an outlet, put the post up. */
    private PostedLine posted(PostedLine print) {
        String writer = print.writer();
        return titles.size() < 2 || writer == null || writer.indexOf(',') >= 0 || print.poster() != null
                ? print
                : new PostedLine(print.form(), print.date(), writer, null, print.categories());
    }

    private static PostedLine and(PostedLine print, TextLine line) {
        Matcher filed = FILED.matcher(line.text());
        return line.print() != null
                ? print.and(line.print())
                : filed.matches() ? print.and(categories(filed.group(1))) : print;
    }

    private static PostedLine categories(String listed) {
        return new PostedLine(
                PostedLine.Form.FOOTER,
                null,
                null,
                null,
                List.of(SmallPrint.apart(listed).replaceFirst(" \\| .*", "").split("\\s*[,、]\\s*")));
    }

    /** Where the small print under a text begins, with the short lines among it if every post has such. */
    private int bodyEnd(int from, int end) {
        int to = end;
        while (to > from && (lines.get(to - 1).is(Role.SMALL) || (kickers && isKicker(lines.get(to - 1))))) {
            to--;
        }
        return to;
    }

    /** Whether the first post's day stands over its title. */
    private boolean datesStandOver() {
        int first = titles.getFirst();
        boolean dated = false;
        for (int i = first - 1; i >= 0 && lines.get(i).is(Role.SMALL); i--) {
            dated |= lines.get(i).isDated();
        }
        return dated;
    }

    private PostedLine above(int title) {
        PostedLine print = PostedLine.none();
        for (int i = title - 1; i >= start(title); i--) {
            print = and(print, lines.get(i));
        }
        return print;
    }

    /** How many lines of small print stand over the first title: no post has more. */
    private int smallOver(int first) {
        int at = first;
        while (at > 0 && first - at < KICKERS_OVER && isKicker(lines.get(at - 1))) {
            at--;
        }
        at = at > 0 && lines.get(at - 1).is(Role.SMALL) ? at : first;
        int count = 0;
        while (at > 0 && lines.get(at - 1).is(Role.SMALL)) {
            at--;
            count += lines.get(at).print() != null ? 1 : 0;
        }
        return count;
    }

    /** Where a post begins: at its title, or at the day over it, and at what stands between them. */
    private int start(int title) {
        int at = title;
        while (over && at > 0 && title - at < KICKERS_OVER && isKicker(lines.get(at - 1))) {
            at--;
        }
        int start = title;
        int prints = 0;
        while (over && at > 0 && lines.get(at - 1).is(Role.SMALL) && prints < printsOver) {
            at--;
            prints += lines.get(at).print() != null ? 1 : 0;
            boolean own = lines.get(at).isDated() || (lines.get(at).isPosted() && start < title);
            start = own ? at : start;
        }
        while (title - start < small && lines.get(start - 1).print() != null) {
            start--;
        }
        return start;
    }

    private int end(int n) {
        return n + 1 < titles.size() ? start(titles.get(n + 1)) : lines.size();
    }

    /**
     * Where the last post ends. What ends all the others ends it, too: small print, a credit or "Read more"; where nothing of the kind
     * does, short lines under its text are the page's.
     */
    private int lastEnd() {
        int from = titles.getLast() + 1;
        while (from < lines.size() && !lines.get(from).is(Role.TEXT)) {
            from++;
        }
        if (from == lines.size()) {
            return lines.size();
        }
        if (titles.size() == 1) {
            return soleEnd(from);
        }
        if (othersEndWith(line -> line.is(Role.SMALL))) {
            return behind(from, line -> line.is(Role.SMALL), line -> line.is(Role.TAIL) || line.is(Role.SMALL));
        }
        if (othersEndWith(line -> line.is(Role.TAIL))) {
            return behind(from, line -> line.is(Role.TAIL), line -> line.is(Role.TAIL) || line.is(Role.SMALL));
        }
        boolean kept = othersEndWith(Assembly::isShort);
        int to = lines.size();
        while (!kept && to > from + 1 && isShort(lines.get(to - 1))) {
            to--;
        }
        return to;
    }

    /** A post alone on its page ends behind the small print under its text. */
    private int soleEnd(int from) {
        int last = lines.size() - 1;
        while (last > from && !lines.get(last).is(Role.TEXT)) {
            last--;
        }
        return behind(last + 1, line -> line.is(Role.SMALL), line -> line.is(Role.TAIL) || line.is(Role.SMALL));
    }

    private boolean othersEndWith(Predicate<TextLine> kind) {
        boolean all = titles.size() > 1;
        for (int n = 0; n + 1 < titles.size(); n++) {
            int at = end(n) - 1;
            while (kickers && at > titles.get(n) && isKicker(lines.get(at))) {
                at--;
            }
            all &= kind.test(lines.get(at));
        }
        return all;
    }

    /** The end of the first stretch behind a line that begins with one kind, or the end of all when there is none. */
    private int behind(int from, Predicate<TextLine> kind, Predicate<TextLine> more) {
        int at = from;
        while (at < lines.size() && !kind.test(lines.get(at))) {
            at++;
        }
        while (at < lines.size() && more.test(lines.get(at))) {
            at++;
        }
        return at;
    }

    /** Whether short lines, such as a name or a category, end every post. Of the last it is not asked: what ends it is the page's. */
    private boolean kickersEndPosts() {
        int asked = titles.size() > 2 ? titles.size() - 1 : titles.size();
        for (int n = 0; n < asked; n++) {
            int at = end(n) - 1;
            boolean kicker = false;
            while (at > titles.get(n) && (lines.get(at).is(Role.SMALL) || isKicker(lines.get(at)))) {
                kicker |= isKicker(lines.get(at));
                at--;
            }
            if (!kicker) {
                return false;
            }
        }
        return asked > 1;
    }

    private static boolean isShort(TextLine line) {
        return line.is(Role.SMALL) || isKicker(line);
    }

    private static boolean isKicker(TextLine line) {
        return line.text().length() <= MAX_KICKER
                && (line.is(Role.TITLE) || line.is(Role.OTHER))
                && !ENDED.matcher(line.text()).find();
    }
}
