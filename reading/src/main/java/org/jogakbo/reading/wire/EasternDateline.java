package org.jogakbo.reading.wire;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.press.Dateline;
import org.jspecify.annotations.Nullable;

/** Datelines of East Asia: "(서울=연합뉴스) 홍길동 기자 =", 【ソウル共同】, "[東京 5日 ロイター]", "新华社首尔1月5日电". */
final class EasternDateline {
    private static final Pattern BRACKET = Pattern.compile("^[(\\[【〔（［](?<in>[^()\\[\\]【】〔〕（）［］]{2,40})[)\\]】〕）］]");
    private static final Pattern KOREAN = Pattern.compile("(?<place>[^=]{1,24}?)\\s*=\\s*(?<agency>[^=]{2,20})");
    private static final Pattern REPORTER = Pattern.compile(
            "^\\s*(?:[가-힣]{2,4}(?:\\s*[·,]\\s*[가-힣]{2,4}){0,5}\\s*[가-힣]{0,4}(?:기자|특파원|통신원|위원)[\\s·,]*){0,6}[=＝]?\\s*");
    private static final Pattern DAY = Pattern.compile("\\s*(?:(?<m>\\d{1,2})月)?(?<d>\\d{1,2})日\\s*$");
    private static final Pattern TELEGRAM = Pattern.compile(
            "^(?:记者|記者)?(?:\\p{IsHan}{2,3}(?=\\p{IsHan}{2,}\\d))??(?<place>\\p{IsHan}{2,8}?)(?<m>\\d{1,2})月(?<d>\\d{1,2})日(?:\\p{IsHan}{0,2}[电電]|[讯訊])");
    private static final Pattern ONE_DAY =
            Pattern.compile("^(?<place>\\p{IsHan}{2,8}?)(?<d>\\d{1,2})日(?:\\p{IsHan}{0,2}[电電]|[讯訊])");
    private static final Pattern OWN = Pattern.compile("^\\p{IsHan}{1,6}?[社报報网網]");

    private EasternDateline() {}

    static Optional<Dateline> of(String head) {
        if (head.charAt(0) < '\u2e80' && "([".indexOf(head.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(head);
        if (!bracket.find()) {
            return telegram(head, 0);
        }
        String in =
                Normalizer.normalize(bracket.group("in"), Normalizer.Form.NFKC).strip();
        Optional<Dateline> korean = korean(head, bracket, in);
        return korean.isPresent() ? korean : japanese(head, bracket.end(), in).or(() -> telegram(head, 1));
    }

    private static Optional<Dateline> korean(String head, Matcher bracket, String in) {
        Matcher parts = KOREAN.matcher(in);
        if (!parts.matches() || parts.group("place").matches("(?s).*\\d.*")) {
            return Optional.empty();
        }
        Optional<String> agency = Agencies.named(parts.group("agency"));
        Matcher reporter = REPORTER.matcher(head).region(bracket.end(), head.length());
        int end = reporter.find() ? reporter.end() : bracket.end();
        return agency.map(name -> new Dateline(
                town(parts.group("place")), null, name, head.substring(0, end).strip()));
    }

    /** "베이징 AP" is a town, and the agency whose picture or report the other passes on. */
    private static String town(String place) {
        int space = place.lastIndexOf(' ');
        boolean passedOn =
                space > 0 && Agencies.named(place.substring(space + 1)).isPresent();
        return (passedOn ? place.substring(0, space) : place).strip();
    }

    private static Optional<Dateline> japanese(String head, int end, String in) {
        int length = Agencies.lengthAtEnd(in);
        if (length == 0 || in.codePoints().noneMatch(c -> c >= 0x2e80)) {
            return Optional.empty();
        }
        String agency = Agencies.named(in.substring(in.length() - length)).orElse(null);
        String rest = in.substring(0, in.length() - length).replaceAll("[=\\s]+$", "");
        Matcher day = DAY.matcher(rest);
        boolean dated = day.find();
        String place = (dated ? rest.substring(0, day.start()) : rest).replaceAll("[=、\\s]+$", "");
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Dateline(place, dated ? day(day) : null, agency, head.substring(0, end)));
    }

    /** 新华社首尔1月5日电: agency, place, day, and the word for a telegram. A paper's own (本报北京1月5日电) has no agency. */
    private static Optional<Dateline> telegram(String head, int from) {
        if (head.indexOf('日') < 0) {
            return Optional.empty();
        }
        String line = head.substring(from);
        int length = Agencies.lengthAtStart(line);
        String agency =
                length == 0 ? null : Agencies.named(line.substring(0, length)).orElse(null);
        Matcher own = OWN.matcher(line);
        int start = length > 0 ? length : own.find() ? own.end() : 0;
        if (start == 0) {
            return Optional.empty();
        }
        String rest = line.substring(start);
        for (Pattern form : new Pattern[] {TELEGRAM, ONE_DAY}) {
            Matcher match = form.matcher(rest);
            if (match.find()) {
                return Optional.of(new Dateline(
                        match.group("place"), day(match), agency, head.substring(0, from + start + match.end())));
            }
        }
        return Optional.empty();
    }

    private static @Nullable MonthDay day(Matcher match) {
        String month = match.namedGroups().containsKey("m") ? match.group("m") : null;
        try {
            return month == null ? null : MonthDay.of(Integer.parseInt(month), Integer.parseInt(match.group("d")));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
