package org.jogakbo.reading.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Credit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credit that ends a line. What is bracketed, labelled or set off by a dash counts when its form is a name's; inside running
 * text it counts only behind a finished sentence, behind a link, or with a word of the trade in it.
 */
final class CreditLine {
    private static final String SENTENCE_ENDS = ".?!…。？！\"”’'»」』)]";
    private static final String BOUNDARIES = ".?!…。？！\"”’)]다";
    private static final Pattern HANGUL_END = Pattern.compile("(?s).*[가-힣](?:다|요|까)");
    private static final Pattern DASH =
            Pattern.compile("(?:^|(?<=[.?!…。\"”’)\\]]\\s{0,3}))\\s*(?:—|–|―|--|-|~)\\s*([^—–―]{2,70})$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\\])]+");
    private static final int LOOK_BACK = 200;
    private static final int MAX_BOUNDARIES = 4;

    private CreditLine() {}

    static Optional<TailItem> last(LastLine line, boolean afterQuote) {
        return bracketed(line)
                .or(() -> lastWords(line))
                .or(() -> dashed(line, afterQuote))
                .or(() -> bareLine(line));
    }

    private static Optional<TailItem> bracketed(LastLine line) {
        String text = line.text();
        int end = text.endsWith(".") || text.endsWith(",") ? text.length() - 1 : text.length();
        int open = openingBracket(text, end);
        if (open < 0) {
            return Optional.empty();
        }
        String inner = text.substring(open + 1, end - 1);
        if (MoreLink.isMore(inner)) {
            return Optional.of(new TailItem.More(open, line.href(open, end)));
        }
        String href = line.href(open, end);
        return CreditPhrase.in(inner, true)
                .filter(phrase -> stands(line, open, href, phrase))
                .map(phrase -> item(open, text.substring(open), phrase, href));
    }

    /** A round bracket explains a word more often than it credits: "the council (NHRC)". */
    private static boolean stands(LastLine line, int open, @Nullable String href, CreditPhrase phrase) {
        String before = line.text().substring(0, open).strip();
        boolean own = before.isEmpty() || phrase.labelled();
        boolean finished = own
                || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0
                || HANGUL_END.matcher(before).matches();
        boolean square = line.text().charAt(open) == '['
                || line.text().charAt(open) == '【'
                || line.text().charAt(open) == '［';
        return finished || (square && (href != null || OutletName.isOfTheTrade(phrase.outlet())));
    }

    private static int openingBracket(String text, int end) {
        if (end < 3) {
            return -1;
        }
        char open =
                switch (text.charAt(end - 1)) {
                    case ']' -> '[';
                    case ')' -> '(';
                    case '】' -> '【';
                    case '］' -> '［';
                    case '）' -> '（';
                    default -> '\0';
                };
        if (open == '\0') {
            return -1;
        }
        int depth = 0;
        for (int i = end - 1; i >= Math.max(0, end - LOOK_BACK); i--) {
            depth += text.charAt(i) == text.charAt(end - 1) ? 1 : text.charAt(i) == open ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** A line that a word such as "Source" or "Read more at" makes a credit. */
    static Optional<TailItem> labelledLine(LastLine line) {
        String text = line.text().strip();
        if (text.length() > LOOK_BACK) {
            return Optional.empty();
        }
        String href = line.href(0, line.text().length());
        return CreditPhrase.in(text, false).map(phrase -> item(line.indent(), text, phrase, href));
    }

    /** Words behind the last sentence that are labelled as a credit, or are a linked name of the trade. */
    private static Optional<TailItem> lastWords(LastLine line) {
        String text = line.text();
        int from = Math.max(0, text.length() - LOOK_BACK);
        int found = 0;
        for (int start = text.length() - 1; start > from && found < MAX_BOUNDARIES; start--) {
            if (isBoundary(text, from, start)) {
                found++;
                Optional<TailItem> item = words(line, start);
                if (item.isPresent()) {
                    return item;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence, a bracket or a quotation ends before this place, with white space between. */
    private static boolean isBoundary(String text, int from, int start) {
        if (isSpace(text.charAt(start)) || !isSpace(text.charAt(start - 1))) {
            return false;
        }
        int before = start - 1;
        while (before >= from && isSpace(text.charAt(before))) {
            before--;
        }
        return before >= from && BOUNDARIES.indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static Optional<TailItem> words(LastLine line, int start) {
        String words = line.text().substring(start);
        LastLine.Link link = line.lastLink();
        boolean linked = link != null && link.at() == start;
        return CreditPhrase.in(words, linked)
                .filter(phrase -> phrase.labelled() || OutletName.isOfTheTrade(phrase.outlet()))
                .map(phrase ->
                        item(start, words, phrase, line.href(start, line.text().length())));
    }

    private static Optional<TailItem> dashed(LastLine line, boolean afterQuote) {
        String text = line.text();
        int from = Math.max(0, text.length() - LOOK_BACK);
        Matcher matcher = DASH.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        if (!hasDash(text, from) || !matcher.find()) {
            return Optional.empty();
        }
        String href = line.href(matcher.start(1), text.length());
        boolean own = text.substring(0, matcher.start()).isBlank();
        boolean speakers = own ? afterQuote : opensWithQuote(text);
        return CreditPhrase.in(matcher.group(1), true)
                .filter(phrase -> phrase.labelled()
                        || href != null
                        || OutletName.isOfTheTrade(phrase.outlet())
                        || mayBeOutlet(matcher, phrase, speakers))
                .map(phrase ->
                        item(matcher.start(), text.substring(matcher.start()).strip(), phrase, href));
    }

    /** Whether a dash opens the line or follows a finished sentence: those within words are looked at no further. */
    private static boolean hasDash(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("—–―-~".indexOf(text.charAt(i)) >= 0) {
                String before = text.substring(0, i).stripTrailing();
                if (before.isEmpty() || ".?!…。\"”’)]-".indexOf(before.charAt(before.length() - 1)) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Two or three bare words behind a dash are as well the name of who spoke or signed. */
    private static boolean mayBeOutlet(Matcher dash, CreditPhrase phrase, boolean speakers) {
        boolean hyphen = "-~".indexOf(dash.group().strip().charAt(0)) >= 0;
        int words = phrase.outlet().split("\\s+").length;
        return !hyphen && !speakers && (words == 1 || phrase.outlet().startsWith("The "));
    }

    private static boolean opensWithQuote(String text) {
        return !text.isBlank() && "\"“‘'「『«".indexOf(text.strip().charAt(0)) >= 0;
    }

    /** A line that is nothing but a linked name, or a name of the trade. */
    private static Optional<TailItem> bareLine(LastLine line) {
        String text = line.text().strip();
        if (text.length() > 60
                || text.endsWith(".")
                || text.endsWith("?")
                || text.endsWith("!")
                || text.indexOf('(') >= 0) {
            return Optional.empty();
        }
        LastLine.Link link = line.lastLink();
        boolean linked =
                link != null && link.at() <= line.indent() && link.label().length() >= text.length() - 3;
        boolean brief = text.split("\\s+").length <= 5;
        return CreditPhrase.in(text, true)
                .filter(phrase -> linked || (brief && OutletName.isOfTheTrade(phrase.outlet())))
                .map(phrase -> item(line.indent(), text, phrase, linked && link != null ? link.href() : null));
    }

    private static TailItem item(int at, String printed, CreditPhrase phrase, @Nullable String href) {
        Matcher address = ADDRESS.matcher(printed);
        String url = href == null && address.find() ? address.group() : href;
        return new TailItem.Cited(at, new Credit(printed.strip(), phrase.outlet(), url), phrase.readMore());
    }
}
