package org.jogakbo.reading.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Related article", alone or with a title after it, in the languages of the archive. */
final class RelatedLabel {
    private static final String LABEL =
            "(?:related (?:articles?|story|stories|posts?|links?|reading|coverage|news|reports?|content|pieces?)"
                    + "|more on this (?:story|topic)|you may also like|관련 ?(?:기사|글|뉴스|보도|링크|문서)(?: ?보기)?|함께 ?보기|関連記事|相关(?:报道|阅读|文章|新闻)|相關(?:報導|閱讀|文章|新聞)"
                    + "|verwandte (?:artikel|beiträge)|articles? (?:liés?|connexes?|associés?)|artículos? relacionados?|noticias? relacionadas?)";
    private static final String COLON_LABEL =
            "(?:related|see also|also read|read also|also see|previously|earlier|관련|참고)";
    private static final Pattern ALONE = Pattern.compile(
            "[\\[(►▶»•*\\s-]*(?:" + LABEL + "|related)[\\s:：»›→\\])]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WITH_TITLE = Pattern.compile(
            "[\\[(►▶»•*\\s-]*(?:" + LABEL + "\\s*[:：|–—-]|" + COLON_LABEL + "\\s*[:：])\\s*(\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_END = Pattern.compile(
            "(?:^|[\\])\\s|/·.?!”\"])(" + LABEL + ")[\\s:：»›→]*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AFTER_BRACKET = Pattern.compile(
            "[\\])]\\s*[|/·-]?\\s*((?:" + LABEL + "|related)\\s*[:：]\\s*\\S.{1,300})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Longer than any label with the sign before it. */
    private static final int MAX_LABEL = 40;

    private RelatedLabel() {}

    /** Whether the text is the label and nothing else. */
    static boolean isAlone(String text) {
        return text.length() < 60 && ALONE.matcher(text).matches();
    }

    /** What stands after the label and its colon. */
    static Optional<String> title(String line) {
        Matcher matcher = WITH_TITLE.matcher(line);
        return line.length() < 400 && matcher.matches()
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /** Where a label with a title begins behind a bracketed credit, or -1. */
    static int afterBracket(String line) {
        Matcher matcher = AFTER_BRACKET.matcher(line);
        boolean bracket = line.indexOf(']') >= 0 || line.indexOf(')') >= 0;
        boolean colon = line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
        return bracket && colon && line.length() < 2_000 && matcher.find() ? matcher.start(1) : -1;
    }

    /** Where a label begins that ends the line, or -1. */
    static int atEnd(String line) {
        Matcher matcher = AT_END.matcher(line)
                .useAnchoringBounds(false)
                .region(Math.max(0, endOfWords(line) - MAX_LABEL), line.length());
        return matcher.find() ? matcher.start(1) : -1;
    }

    /** Where the signs begin that end the line. */
    private static int endOfWords(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) <= ' ' || ":：»›→".indexOf(line.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }
}
