package org.jogakbo.reading.archive.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/**
 * The small print of a post: "Posted on April 2, 2016 by Tam Oakes", "By Ruben Vale, Pier Post", "Posted in Rivers | Tagged boats", "This
 * entry was posted in …".
 *
 * @param date as printed, or null
 * @param poster who put the post up, or null
 * @param writer whom a line that begins with "By" names, or null
 */
public record PostedLine(
        Form form,
        @Nullable PressDate date,
        @Nullable String poster,
        @Nullable String writer,
        List<String> categories) {
    /** What makes the line small print: a word such as "Posted", a date and little else, "By" and a name, or its place under a post. */
    public enum Form {
        POSTED,
        DATED,
        BYLINE,
        FOOTER
    }

    private static final int MAX_LENGTH = 160;
    private static final int MAX_FOOTER = 400;
    private static final int MAX_CATEGORIES = 100;
    private static final Pattern KEYWORD = Pattern.compile(
            "(?:posted|published|submitted|date|posted date|게시일?자?|게시됨|작성일?자?|작성됨|등록일?자?|입력|올린 ?날|날짜|veröffentlicht|publié|publicado|投稿日|发布于)(?:\\b|(?=[\\s:：]|$)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile(
            "(?:posted|published)(?: on| by)*\\s*[:,|·-]?\\s*(?:by)?\\s*[:|·-]?(?:\\s*(?:leave a (?:comment|reply)|\\d+ comments?|no comments))?|(?:posted|published)(?: on)? by\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s|·•,(])(?:by|작성자|글쓴이|게시자|올린이|저자|von|par|por)(?:\\s*[:：]\\s*|\\s+)(\\S.{0,60}?)(?=\\s+(?:on|at|in)\\s|\\s*[|·•/—–(]|,\\s|\\s+-\\s|\\s+(?:19|20)\\d\\d|\\s*$)",
            Pattern.CASE_INSENSITIVE);
    /** A date all in numbers: a date even where it is not told which of them is the month. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d\\d");

    private static final Pattern ANY_NUMBERS = Pattern.compile("\\b" + NUMBERS.pattern() + "\\b");

    private static final Pattern POSTED_IN =
            Pattern.compile("posted in .{1,80} on .*\\d{4}.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING_BY = Pattern.compile("by\\s+\\p{Lu}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile(
            "leave a (?:comment|reply)|(?:no|\\d+) (?:comments?|replies|responses?)|comments? off|댓글 ?(?:남기기|\\d+개?)|댓글|\\bedit\\b|filed under|\\b(?:am|pm|at|on|the|utc|gmt|kst|est|edt|bst|cet|of)\\b|오전|오후",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "(?:this entry was posted|posted in|filed under|filed in|categories|category|categorized (?:as|in|under)|tagged(?: with)?|tags|카테고리|분류|태그|글 분류)(?:\\b|(?=[\\s:：]))\\s*[:：]?\\s*(?:in\\s+)?(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOOTER_END = Pattern.compile(
            "\\s*(?:[|·•]|\\band tagged\\b|\\btagged\\b|\\btags?\\s*:|\\bon\\s+\\p{Lu}\\p{L}+ \\d|\\bon\\s+\\d|\\bby\\s+\\p{Lu}|\\. bookmark\\b|\\bbookmark the\\b|\\bleave a\\b|\\.$|태그\\s*[:：]).*",
            Pattern.CASE_INSENSITIVE);

    public PostedLine {
        categories = List.copyOf(categories);
    }

    /** Reads a line; empty when it is none of the kind. */
    public static Optional<PostedLine> parse(String line) {
        if (line.length() > MAX_FOOTER) {
            return Optional.empty();
        }
        return footer(line).or(() -> line.length() > MAX_LENGTH ? Optional.empty() : header(line));
    }

    private static Optional<PostedLine> header(String line) {
        Optional<PressDate> date = PressDates.parse(line);
        Optional<String> poster = poster(line);
        if (NUMBERS.matcher(line).matches()) {
            return Optional.of(new PostedLine(Form.DATED, date.orElse(null), null, null, List.of()));
        }
        boolean sentence = line.endsWith(".") && line.split("\\s+").length > 8;
        if (!sentence
                && KEYWORD.matcher(line).matches()
                && (date.isPresent()
                        || ANY_NUMBERS.matcher(line).find()
                        || BARE.matcher(line).matches())) {
            return Optional.of(new PostedLine(Form.POSTED, date.orElse(null), poster.orElse(null), null, List.of()));
        }
        if (poster.isPresent() && OPENING_BY.matcher(line).lookingAt()) {
            return byline(line, poster.get(), date.orElse(null));
        }
        boolean dated = date.filter(found -> found.precision() >= 10).isPresent() && wordsBeside(line, poster) <= 2;
        return dated
                ? Optional.of(new PostedLine(Form.DATED, date.get(), poster.orElse(null), null, List.of()))
                : Optional.empty();
    }

    private static Optional<PostedLine> byline(String line, String writer, @Nullable PressDate date) {
        boolean brief = line.length() <= 100 && !line.endsWith(".") && Character.isUpperCase(writer.codePointAt(0));
        boolean names = List.of(writer.split("\\s+")).stream()
                                .filter(word -> !Character.isLowerCase(word.codePointAt(0)))
                                .count()
                        * 2L
                >= writer.split("\\s+").length;
        return brief && names
                ? Optional.of(new PostedLine(Form.BYLINE, date, null, writer, List.of()))
                : Optional.empty();
    }

    private static Optional<String> poster(String line) {
        Matcher by = BY.matcher(line);
        return by.find()
                ? Optional.of(by.group(1).strip().replaceFirst("(?<=\\p{Ll})\\.$", ""))
                        .filter(PostedLine::isName)
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.split("\\s+").length <= 5
                && !NOISE.matcher(name).matches()
                && PressDates.parse(name).isEmpty();
    }

    /** How many words the line has besides its date, its "by …" and what blogs print there. */
    private static int wordsBeside(String line, Optional<String> poster) {
        String rest = poster.isPresent() ? BY.matcher(line).replaceFirst(" ") : line;
        rest = NOISE.matcher(rest).replaceAll(" ");
        int words = 0;
        for (String word : rest.split("[^\\p{L}\\d]+")) {
            words += !word.isEmpty() && Character.isLetter(word.charAt(0)) ? 1 : 0;
        }
        return words;
    }

    private static Optional<PostedLine> footer(String line) {
        Matcher matcher = FOOTER.matcher(line);
        boolean entry = line.startsWith("This entry");
        if (!matcher.matches() || (line.length() > MAX_LENGTH && !entry)) {
            return Optional.empty();
        }
        boolean tagsOnly = line.regionMatches(true, 0, "tag", 0, 3) || line.startsWith("태그");
        String listed = FOOTER_END.matcher(matcher.group(1)).replaceFirst("").strip();
        boolean prose = listed.split("\\s+").length > 16 || (!entry && line.endsWith(".") && line.length() > 80);
        if (prose) {
            return Optional.empty();
        }
        if (POSTED_IN.matcher(line).matches()) {
            return Optional.of(new PostedLine(
                    Form.POSTED,
                    PressDates.parse(line).orElse(null),
                    poster(line).orElse(null),
                    null,
                    names(listed)));
        }
        PressDate date = entry ? entryDate(line) : null;
        String poster =
                entry ? poster(line.replaceFirst("\\.\\s*Bookmark.*", "")).orElse(null) : null;
        return Optional.of(new PostedLine(Form.FOOTER, date, poster, null, tagsOnly ? List.of() : names(listed)));
    }

    private static @Nullable PressDate entryDate(String line) {
        int on = line.lastIndexOf(" on ");
        return on < 0 ? null : PressDates.parse(line.substring(on + 4)).orElse(null);
    }

    private static List<String> names(String listed) {
        List<String> names = new ArrayList<>();
        Stream.of(listed.split("\\s*[,、，]\\s*"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() < 80)
                .forEach(names::add);
        return names;
    }

    /** Two lines of one post's small print as one. */
    public PostedLine and(PostedLine other) {
        List<String> both = new ArrayList<>(categories);
        other.categories.stream()
                .filter(name -> both.size() < MAX_CATEGORIES && !both.contains(name))
                .forEach(both::add);
        return new PostedLine(
                form.compareTo(other.form) <= 0 ? form : other.form,
                date == null ? other.date : date,
                poster == null ? other.poster : poster,
                writer == null ? other.writer : writer,
                both);
    }

    /** Whether the line stands under a post, not over it. */
    public boolean isFooter() {
        return form == Form.FOOTER;
    }

    /** No small print at all. */
    public static PostedLine none() {
        return new PostedLine(Form.FOOTER, null, null, null, List.of());
    }
}
