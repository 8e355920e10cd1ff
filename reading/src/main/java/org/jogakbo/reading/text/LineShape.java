package org.jogakbo.reading.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.credit.Tail;

/** What the look of a line tells: a title, prose, furniture of the web page it was copied from. */
final class LineShape {
    private static final int MAX_TITLE = 180;
    private static final int MIN_PROSE = 60;
    private static final int MIN_CUT = 40;
    private static final Pattern CUT = Pattern.compile("(?:…|\\.{3}|\\[…\\]|\\[\\.{3}\\])\\s*$");
    private static final String TERMINAL = ".?!。？！…";
    private static final String CLOSING = "\"”’')]」』»";
    private static final String SIGNS_OF_CODE = "{};=<>|\\\t";
    private static final int COLUMNS = 6;
    private static final Pattern FURNITURE = Pattern.compile(
            "share(?: this| on .{2,20})?\\s*:?|like this:?|like|like loading\\.{0,3}|loading\\.{0,3}|tweet|email|e-mail|print|facebook|twitter|pinterest|reddit|linkedin|tumblr|whatsapp|telegram|pocket|more"
                    + "|(?:click to )?(?:share|email|print)(?: (?:on|this|a link to).{0,60})?(?: \\(opens in new window\\))*|save|be the first to like this\\.?|\\d+ bloggers? likes? this\\.?|rate this:?"
                    + "|leave a (?:comment|reply)|reply|(?:no|\\d+) (?:comments?|replies|responses?)(?: on .*)?|comments off(?: on .*)?|add a comment|post a comment|comments?|edit|permalink|skip to (?:content|main content)|menu|home|search|toggle navigation"
                    + "|bookmark the permalink\\.?|advertisements?|report this ad|공유하기:?|공유:?|이 글 공유하기:?|좋아요.{0,12}|댓글(?: ?남기기| ?달기| ?\\d+개?)?|인쇄|검색|메뉴|본문 바로가기|광고"
                    + "|post navigation|[←«‹<]+ ?(?:older|previous|이전).{0,80}|(?:newer|next|다음).{0,60}[→»›>]+|(?:older|newer) (?:posts|entries)|page \\d+ of \\d+|(?:copyright|©|\\(c\\)) .{0,100}|all rights reserved\\.?|proudly powered by .{2,60}|powered by .{2,60}|theme: .{2,80}|[-=_*•·~#—–\\s]{3,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIDEBAR = Pattern.compile(
            "recent (?:posts|comments|entries)|archives?|categories|meta|blogroll|tags|tag cloud|pages|links|about(?: this blog| me)?|subscribe|follow (?:us|blog via email|.{2,40})|search this (?:blog|site)|post navigation|top posts(?: & pages)?|"
                    + "leave a reply|최근 ?(?:글|댓글)|글 ?보관함|보관함|카테고리|메타|태그|그 ?밖의 ?기능|링크|글 내비게이션",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPTION = Pattern.compile(
            "(?:[\\[(]\\s*)?(?:(?:file )?photo(?:graph)?s?|image|picture|illustration|graphic|caption|사진|자료 ?사진|그래픽|이미지)(?: (?:by|credit|courtesy|source|from|provided by)[^.]{0,80}|\\s*[:：/=|].{0,200})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LISTED = Pattern.compile("(?:[-•*·▶►■□○●]|\\d{1,2}[.)])\\s.*");
    private static final Pattern CODE =
            Pattern.compile(".*[{};=<>|\\\\]{2}.*|.*[;{}]\\s*|(?:[^,]{0,40},){6}.*|(?:[^\\t]*\\t){2}.*");

    private static final Pattern SENTENCES = Pattern.compile("\\p{Ll}{3,}[.?!][\"”’']?\\s+[\"“‘']?\\p{Lu}");

    /** Where one sentence ends and the next begins; an abbreviation such as "Gov." ends none. */
    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("(?:(?<!\\p{L})\\p{Ll}{2,}|\\p{Ll}{4,})[.?!][\"”’']?\\s+[\"“‘']?\\p{Lu}");

    private LineShape() {}

    /** Whether a line may be a post's title, by itself. */
    static boolean mayBeTitle(String line) {
        int end = line.length() - 1;
        String said = line.replaceFirst("(?<=\\.)[\"”’']+$", "");
        boolean fullStop = said.endsWith(".") && !said.endsWith("...") && !said.matches(".*\\b(?:\\p{Lu}\\.){1,4}");
        return line.length() <= MAX_TITLE
                && letters(line) * 2 > line.length()
                && ",;:，；：".indexOf(line.charAt(end)) < 0
                && !fullStop
                && !(line.startsWith("[") && line.endsWith("]"))
                && !line.endsWith("다.\"")
                && !Character.isLowerCase(line.charAt(0))
                && !LISTED.matcher(line).matches()
                && !CAPTION.matcher(line).matches()
                && !isFurniture(line)
                && !isTail(line);
    }

    /** Whether a line is long enough, and ends as sentences do, to be an article's text. */
    static boolean isProse(String line) {
        boolean cjk = cjk(line) * 2 > letters(line);
        int weight = cjk ? line.length() * 2 : line.length();
        if (letters(line) * 10 <= line.length() * 6 || isCode(line)) {
            return false;
        }
        boolean ended = isEnded(line);
        boolean sentence = ended && line.endsWith(".") && line.length() >= (cjk ? 12 : 30);
        return sentence || (weight >= MIN_PROSE && (ended || weight > 200 || endsWithTail(line)));
    }

    /** Whether a finished sentence ends the line. */
    private static boolean isEnded(String line) {
        int last = line.length() - 1;
        while (last >= 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && TERMINAL.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean isCode(String line) {
        boolean signs = line.chars().anyMatch(sign -> SIGNS_OF_CODE.indexOf(sign) >= 0);
        boolean columns =
                line.chars().filter(sign -> sign == ',').limit(COLUMNS).count() == COLUMNS;
        return (signs || columns) && CODE.matcher(line).matches();
    }

    /** Whether a line of several words reads like a headline, not like a heading inside an article. */
    static boolean isHeadline(String line) {
        return (line.split("\\s+").length >= 5 || cjk(line) >= 10)
                && !SENTENCES.matcher(line).find();
    }

    /** Whether the whole line is a credit, "Read more", or a related article. */
    static boolean isTail(String line) {
        if (line.length() >= 300) {
            return false;
        }
        Tail tail = Tail.peel(Body.ofParagraphs(List.of(line)), null);
        // A bare name may as well be a title: "Hard Times".
        boolean bare = tail.credit() != null && tail.credit().outlet().equals(line);
        return tail.body().isEmpty() && !bare;
    }

    /** Whether a line is an article's text, be it short or cut. */
    static boolean isText(String line) {
        return isUnended(line) || isProse(line);
    }

    /** Whether a line that does not end as prose does is text all the same: by its length, by two sentences in it, by the mark of a cut. */
    static boolean isUnended(String line) {
        return line.length() > MAX_TITLE
                || (line.length() >= MIN_PROSE && NEXT_SENTENCE.matcher(line).find())
                || (line.length() >= MIN_CUT && CUT.matcher(line).find());
    }

    /** Whether the line ends with a credit, "Read more", or a related article. */
    static boolean endsWithTail(String line) {
        Tail tail = Tail.peel(Body.ofParagraphs(List.of(line)), null);
        return tail.credit() != null || tail.readMore() || !tail.related().isEmpty();
    }

    static boolean isFurniture(String line) {
        return line.length() < 140 && FURNITURE.matcher(line).matches();
    }

    static boolean isSidebarHeading(String line) {
        return line.length() < 60 && SIDEBAR.matcher(line).matches();
    }

    static boolean isCaption(String line) {
        return line.length() < 300 && CAPTION.matcher(line).matches();
    }

    private static int letters(String line) {
        return (int)
                line.codePoints().filter(c -> Character.isLetter(c) || c == ' ').count();
    }

    private static int cjk(String line) {
        return (int) line.codePoints()
                .filter(c -> switch (UnicodeScript.of(c)) {
                    case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
                    default -> false;
                })
                .count();
    }
}
