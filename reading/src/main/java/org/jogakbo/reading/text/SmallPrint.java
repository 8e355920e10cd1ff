package org.jogakbo.reading.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.field.PressDates;

/**
 * The small print of a post as a copy of its page has it: what stood apart on the page ("Ines Talbot", "April 28, 2016", "Leave a comment")
 * is run together in one line, often without a blank.
 */
final class SmallPrint {
    private static final int MAX_LENGTH = 260;
    private static final int MAX_WORDS_BESIDE = 9;
    private static final int MAX_LABELS = 16;
    private static final int MAX_DATED = 7;
    private static final int DAY = 10;
    /** A day beside which a name is read as one. */
    private static final String ANY_DAY = "2000-01-01 | ";

    private static final Pattern DATE_AT_EDGE = Pattern.compile("^\\p{L}{0,12}\\.?,? ?\\d|\\d{4}\\.?$|일$");
    private static final String PARTS = "\\s*[|·•‧∙/—–»]+\\s*|\\s+-\\s*|\\s{2,}";
    /** Words that open a part of their own. */
    private static final String OPENERS =
            "(?:Leave a (?:[Cc]omment|[Rr]eply)|Author (?=\\p{Lu})|No [Cc]omments|\\d+ [Cc]omments?|Comments? (?:off|on)|Add (?:new )?comment|Post(?:ed)? (?:in|by|on|author|date)|Filed [Uu]nder|Categor(?:y|ies)|Tag(?:s|ged)?\\b|Labels?:|Bookmark|Permalink|Share\\b|Edit\\b|Comments?$|Read [Mm]ore|글쓴이|작성자|카테고리|태그|댓글)";

    private static final String COUNTED =
            "(?:(?:less than )?(?:a|\\d{1,3}) min(?:ute)?s?\\b|[Ll]eave a [Cc]omment|No [Cc]omments|\\d+ [Cc]omments?\\b|Posted (?:on|by|in)\\b|Categories |Tags |#\\p{L}|댓글 ?(?:남기기|달기|\\d))";

    private static final Pattern GLUED_OPENER =
            Pattern.compile("(?<=[\\p{Ll}\\p{N}가-힣).:])(?=" + OPENERS + ")|(?<=[\\p{L}\\p{N},]) (?=" + COUNTED + ")");
    private static final Pattern GLUED_WORD = Pattern.compile(
            "\\b((?:[Pp]osted |[Pp]ublished )?(?:[Bb]y|[Oo]n|[Ii]n)|[Tt]ags?:|[Tt]agged|Tags|Categories|Post (?:author|date)|작성일자|작성자|글쓴이|카테고리|태그)(?=\\p{Lu}|\\d|[가-힣])");
    private static final Pattern GLUED_DATE = Pattern.compile(
            "(?<=[\\p{Ll}\\d])(?=\\p{Lu}\\p{L}{2,11}\\.? \\d{1,2},? (?:19|20)\\d\\d)|(?<=\\p{L})(?=\\d{1,2}\\.? \\p{L}{3,12}\\.? (?:19|20)\\d\\d)"
                    + "|(?<=[^\\d](?:19|20)\\d\\d)(?=\\p{Lu}|\\d{1,3} ?(?:min|분))|(?<=\\d ?일)(?=[가-힣])|(?<=[가-힣])(?=(?:19|20)\\d\\d년)");
    /** What no small print lacks: a number, or one of the words that it is read by. */
    private static final Pattern HINT = Pattern.compile(
            "\\d|by|post|publi|submit|date|edit|cat|tag|label|topic|keyword|fil|ver|von|par|por|author|comment|게시|작성|등록|입력|올린|날|글|저자|분류|카테|태그|라벨|投稿|发布",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "^(?:\\p{L}{3,12}\\.?,? )?(?:\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,12}|(?:19|20)\\d\\d)\\b");
    private static final Pattern DASHED = Pattern.compile(" -(?=[\\p{L}\\d])");
    private static final Pattern NOISE = Pattern.compile(
            "comments?\\s*[:：].{0,30}|(?:leave|add|post|write) a (?:new )?(?:comment|reply)(?: on .*)?|add (?:new )?comment|(?:no|\\d+) (?:comments?|replies|responses?|notes?|likes?|views?|shares?)(?: on .*)?:?|comments?(?: \\(\\d+\\)| off| on .*)?"
                    + "|(?:less than )?(?:\\d+|a|one|two|a few) ?min(?:ute)?s?\\.?(?: read(?:ing time)?)?|reading time:? .{1,20}|\\d+분(?: ?읽기)?|댓글(?: ?남기기| ?\\d+개?)?|조회수? ?:?\\d*|공감 ?\\d*|permalink|bookmark.{0,40}|share(?: (?:this|on) ?.{0,30})?|get link|email ?this.*|edit"
                    + "|(?:#[\\p{L}\\p{N}_-]+\\s*)+|\\(?\\d{1,2}:\\d\\d(?: ?[ap]\\.?m\\.?)?\\)?|more options|print|reblog|[^\\p{L}\\p{N}]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABELS = Pattern.compile(
            "(?:(labels?|라벨)|tags?|topics?|태그|keywords?)\\s*[:：]\\s*(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABELLED = Pattern.compile("[\\p{L} ]{2,20}\\s*[:：]\\s*(.*\\d.*)");
    private static final Pattern OF_POST = Pattern.compile(
            "Post (author|published|date|categor(?:y|ies)|tags?|comments?)\\s*[:：]?\\s*(?:By )?(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_TAGS = Pattern.compile("^Tags(?=\\p{Ll})");
    private static final Pattern CHANGED = Pattern.compile("(?i)updated|modified|edited|수정");

    private SmallPrint() {}

    /** Reads a line; empty when it is no small print with anything to tell. */
    static Optional<PostedLine> parse(String line) {
        if (line.length() > MAX_LENGTH) {
            return PostedLine.parse(line);
        }
        if (!HINT.matcher(line).find()) {
            return Optional.empty();
        }
        String apart = apart(bare(line));
        return PostedLine.parse(apart)
                .or(() -> dated(apart))
                .map(print -> withFooters(firstOfDates(print, apart), apart))
                .or(() -> posted(apart))
                .or(() -> labelled(line))
                .or(() -> labels(line));
    }

    /** A day behind a word and a colon, whatever the word. */
    private static Optional<PostedLine> labelled(String line) {
        Matcher matcher = LABELLED.matcher(line);
        return matcher.matches() && !CHANGED.matcher(line).find()
                ? PostedLine.parse(matcher.group(1)).filter(print -> print.date() != null)
                : Optional.empty();
    }

    /** Whether a line is of the kind that stands around posts, and tells nothing of them. */
    static boolean isNoise(String line) {
        return line.length() <= MAX_LENGTH
                && parts(apart(bare(line))).allMatch(part -> NOISE.matcher(part).matches());
    }

    /** "Post author: Ines Talbot", as themes say for those who hear the page, in fewer words. */
    private static String bare(String line) {
        Matcher matcher = OF_POST.matcher(line);
        if (!matcher.matches()) {
            return GLUED_TAGS.matcher(line).replaceFirst("Tags: ");
        }
        String said = matcher.group(2);
        return switch (matcher.group(1).charAt(0)) {
            case 'a', 'A' -> "By " + said;
            case 'p', 'P', 'd', 'D' -> said;
            case 'c', 'C' -> matcher.group(1) + ": " + said.replaceAll("(?<=\\p{L}) ?/ ?(?=\\p{L})", ", ");
            default -> matcher.group(1) + ": " + said;
        };
    }

    /** The day that a line begins with. */
    static Optional<PressDate> openingDay(String line) {
        return DAY_FIRST.matcher(line).find()
                ? PressDates.parse(line).filter(date -> date.precision() >= DAY)
                : Optional.empty();
    }

    /** What was run together, held apart by bars. */
    static String apart(String line) {
        String text = GLUED_WORD.matcher(line).replaceAll("$1 ");
        text = GLUED_OPENER.matcher(text).replaceAll(" | ");
        text = DASHED.matcher(text).replaceAll(" | ");
        return GLUED_DATE.matcher(text).replaceAll(" | ");
    }

    private static Stream<String> parts(String line) {
        return Arrays.stream(line.split(PARTS)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** A date, and beside it a few short parts such as a name, a category, how long the text takes to read. */
    private static Optional<PostedLine> dated(String line) {
        long parts = parts(line).count();
        boolean sentence = line.endsWith(".") && line.split("\\s+").length > 8;
        if (parts < 2 || parts > 8 || sentence) {
            return Optional.empty();
        }
        int beside = parts(line)
                .filter(part ->
                        !NOISE.matcher(part).matches() && PressDates.parse(part).isEmpty())
                .mapToInt(part -> part.split("\\s+").length)
                .sum();
        boolean noise = parts(line).anyMatch(part -> NOISE.matcher(part).matches());
        return beside > MAX_WORDS_BESIDE
                ? Optional.empty()
                : parts(line)
                        .flatMap(part -> day(part, noise).stream())
                        .findFirst()
                        .map(day -> withPoster(day, line));
    }

    /** A part that is a day; beside other small print it may have a name with it. */
    private static Optional<PostedLine> day(String part, boolean noise) {
        Optional<PostedLine> plain = PostedLine.parse(part).filter(print -> print.date() != null);
        boolean named = noise
                && part.split("\\s+").length <= MAX_DATED
                && DATE_AT_EDGE.matcher(part).find();
        return plain.isPresent() || !named
                ? plain
                : PressDates.parse(part)
                        .filter(date -> date.precision() >= DAY)
                        .map(date -> new PostedLine(PostedLine.Form.DATED, date, null, null, List.of()));
    }

    /** "By" somebody among other small print, without a day. */
    private static Optional<PostedLine> posted(String line) {
        List<String> parts = parts(line).toList();
        boolean noise = parts.stream().anyMatch(part -> NOISE.matcher(part).matches());
        int words = parts.stream().mapToInt(part -> part.split("\\s+").length).sum();
        return parts.size() < 2 || !noise || words > MAX_LABELS
                ? Optional.empty()
                : parts.stream()
                        .flatMap(part -> PostedLine.parse(part).stream())
                        .filter(print -> print.writer() != null)
                        .findFirst();
    }

    private static boolean isDate(String part) {
        return PressDates.parse(part).filter(date -> date.precision() >= DAY).isPresent()
                && PostedLine.parse(part).filter(print -> print.date() != null).isPresent();
    }

    private static PostedLine withPoster(PostedLine print, String line) {
        return parts(line)
                .filter(part -> !isDate(part))
                .flatMap(part ->
                        PostedLine.parse(part)
                                .or(() -> PostedLine.parse(ANY_DAY + part).map(SmallPrint::onlyPoster))
                                .stream())
                .reduce(print, PostedLine::and);
    }

    private static PostedLine onlyPoster(PostedLine print) {
        return new PostedLine(PostedLine.Form.FOOTER, null, print.poster(), null, List.of());
    }

    /** The categories that stand behind the day in one line with it. */
    private static PostedLine withFooters(PostedLine print, String line) {
        return print.isFooter()
                ? print
                : parts(line)
                        .flatMap(part -> PostedLine.parse(part).stream())
                        .filter(PostedLine::isFooter)
                        .reduce(print, PostedLine::and);
    }

    /** Of a date and a later one run together, the earlier is the day of the post: what is printed twice was changed since. */
    private static PostedLine firstOfDates(PostedLine print, String line) {
        PressDate date = print.date();
        if (date == null) {
            return print;
        }
        PressDate first = parts(line)
                .filter(part -> !CHANGED.matcher(part).find())
                .flatMap(part -> PressDates.parse(part).stream())
                .filter(other -> other.precision() == date.precision())
                .reduce(date, (one, other) -> other.iso().compareTo(one.iso()) < 0 ? other : one);
        return new PostedLine(print.form(), first, print.poster(), print.writer(), print.categories());
    }

    /** "Labels: Canals, Night Work" are a blog's categories; tags are none. */
    private static Optional<PostedLine> labels(String line) {
        Matcher matcher = LABELS.matcher(line);
        if (!matcher.matches() || line.split("\\s+").length > MAX_LABELS) {
            return Optional.empty();
        }
        boolean categories = matcher.group(1) != null && !matcher.group(2).isBlank();
        return Optional.of(new PostedLine(
                PostedLine.Form.FOOTER,
                null,
                null,
                null,
                categories ? List.of(matcher.group(2).strip().split("\\s*[,、]\\s*")) : List.of()));
    }
}
