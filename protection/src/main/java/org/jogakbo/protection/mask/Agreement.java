package org.jogakbo.protection.mask;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.protection.mask.place.Particles;

/**
 * What stands beside a name and takes its form from the name's sound: Korean particles (은 or 는, 이 or 가, 으로 or 로 …), the English article,
 * the possessive after an s. Left as printed it would tell how a hidden name begins or ends, so it is made to go with the replacement.
 */
final class Agreement {
    /** Nothing is to be changed. */
    static final Edit NONE = new Edit(0, 0, "");

    private static final int RIEUL = 8;
    private static final int LONGEST_STEM = 3;

    /** Each particle after a vowel, by its form after a consonant, where nothing or more particles may follow. */
    private static final Map<String, String> CLOSED =
            Map.of("은", "는", "이", "가", "을", "를", "과", "와", "아", "야", "여", "여");

    /** The same for stems, after which anything may follow in the same word. */
    private static final Map<String, String> CLOSED_STEMS = Map.ofEntries(
            Map.entry("으로", "로"),
            Map.entry("이나", "나"),
            Map.entry("이라", "라"),
            Map.entry("이란", "란"),
            Map.entry("이랑", "랑"),
            Map.entry("이며", "며"),
            Map.entry("이여", "여"),
            Map.entry("이야", "야"),
            Map.entry("이다", "다"),
            Map.entry("이자", "자"),
            Map.entry("이고", "고"),
            Map.entry("이지", "지"),
            Map.entry("이든", "든"),
            Map.entry("이니", "니"),
            Map.entry("이냐", "냐"),
            Map.entry("이죠", "죠"),
            Map.entry("이었", "였"),
            Map.entry("이에요", "예요"));

    /** What each form after a vowel is after a consonant. */
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("는", "은"),
            Map.entry("가", "이"),
            Map.entry("를", "을"),
            Map.entry("와", "과"),
            Map.entry("로", "으로"),
            Map.entry("나", "이나"),
            Map.entry("라", "이라"),
            Map.entry("란", "이란"),
            Map.entry("랑", "이랑"),
            Map.entry("며", "이며"),
            Map.entry("여", "이여"),
            Map.entry("야", "이야"),
            Map.entry("다", "이다"),
            Map.entry("자", "이자"),
            Map.entry("고", "이고"),
            Map.entry("지", "이지"),
            Map.entry("든", "이든"),
            Map.entry("니", "이니"),
            Map.entry("냐", "이냐"),
            Map.entry("죠", "이죠"),
            Map.entry("였", "이었"),
            Map.entry("예요", "이에요"),
            Map.entry("에요", "이에요"));

    /** After the 이 that given names take when they end in a consonant (영숙이는), and that others lack. */
    private static final Pattern FAMILIAR =
            Pattern.compile("이(?=(?:가|는|를|와|로|랑|도|의|만|네|에게|한테|까지|부터|더러|보다|처럼|하고|마저|조차)(?![가-힣]{3}))");

    /** After these nothing in the same word agrees with the name. */
    private static final Set<String> TITLES = Particles.TITLES;

    /** What may stand between a name and its particle: marks that close, an age or a role in brackets. */
    private static final Pattern BETWEEN = Pattern.compile("[\"'”’」』》〉\\])*]{0,3}(?:\\([^()\\n]{1,40}\\))?");

    private static final Pattern APART = Pattern.compile(" (?=[은는을를](?![가-힣]))");
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}'’.-])([Aa]n?|[Tt]he)([ \\u00a0\\n]{1,3})(?=[\"“‘'(\\[]?$)");
    private static final Pattern OWN_ARTICLE = Pattern.compile("(?:the|an?) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile("['’](?=\\s+\\p{Ll})");
    private static final Pattern OPENED = Pattern.compile("(?<![\\p{L}\\p{N}])['‘][^'’]*$");
    private static final int BEFORE = 8;
    private static final int SENTENCE = 120;

    private Agreement() {}

    /** The particle between a name's end and another place, as it is after this replacement. */
    static Edit particle(String text, int end, int next, String replacement) {
        Matcher between = BETWEEN.matcher(text).region(end, next);
        int from = between.lookingAt() ? between.end() : end;
        Matcher apart = APART.matcher(text).useTransparentBounds(true).region(from, next);
        from = apart.lookingAt() ? apart.end() : from;
        int to = from;
        while (to < next && Hangul.isSyllable(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        String open = open(word);
        return open.isEmpty() ? NONE : new Edit(from, to, agreeing(open, replacement));
    }

    /** A word of particles as it is after a vowel; empty when it does not depend on what is before it. */
    private static String open(String word) {
        boolean titled = TITLES.stream().anyMatch(word::startsWith)
                || Particles.KIN.stream().anyMatch(word::startsWith);
        if (titled && !word.equals("이사")) {
            return "";
        }
        Matcher familiar = FAMILIAR.matcher(word);
        String bare = familiar.lookingAt() ? word.substring(1) : word;
        for (int length = Math.min(LONGEST_STEM, bare.length()); length > 0; length--) {
            String stem = bare.substring(0, length);
            String rest = bare.substring(length);
            String other = CLOSED_STEMS.get(stem);
            if (other == null && Particles.mayFollow(rest)) {
                other = CLOSED.get(stem);
            }
            if (other != null) {
                return other + rest;
            }
            if (OPEN.containsKey(stem)) {
                return bare;
            }
        }
        return bare.equals(word) ? "" : bare;
    }

    private static String agreeing(String open, String replacement) {
        char last = replacement.charAt(replacement.length() - 1);
        int sound = Hangul.isSyllable(last) ? Hangul.finalOf(last) : 0;
        if (sound == 0 || (sound == RIEUL && open.startsWith("로"))) {
            return open;
        }
        for (int length = Math.min(2, open.length()); length > 0; length--) {
            String closed = OPEN.get(open.substring(0, length));
            if (closed != null) {
                return closed + open.substring(length);
            }
        }
        return open;
    }

    /** The English article before a name that begins here, as it is before this replacement; none before one that has its own. */
    static Edit article(String text, int from, int start, String replacement) {
        int begin = Math.max(0, start - BEFORE);
        Matcher article = ARTICLE.matcher(text.substring(begin, start));
        if (!article.find() || begin + article.start() < from) {
            return NONE;
        }
        if (OWN_ARTICLE.matcher(replacement).matches()) {
            return new Edit(begin + article.start(), begin + article.end(), "");
        }
        String printed = article.group(1);
        String n = replacement.matches("(?i)[^\\p{L}]*[aeiou].*") ? "n" : "";
        return printed.endsWith("e") || printed.substring(1).equals(n)
                ? NONE
                : new Edit(begin + article.start(), begin + article.end(1), printed.charAt(0) + n);
    }

    /** {@code James’ boat} is {@code James’s boat}, as after any other name; a mark that closes a quotation stays. */
    static Edit possessive(String text, int start, int end, int next) {
        Matcher bare = BARE.matcher(text).useTransparentBounds(true).region(end, next);
        boolean hisses = "sSxXzZ".indexOf(text.charAt(end - 1)) >= 0;
        if (!hisses || !bare.lookingAt()) {
            return NONE;
        }
        boolean quoted = OPENED.matcher(text.substring(Math.max(0, start - SENTENCE), start))
                .find();
        return quoted ? NONE : new Edit(end, end + 1, text.charAt(end) + "s");
    }
}
