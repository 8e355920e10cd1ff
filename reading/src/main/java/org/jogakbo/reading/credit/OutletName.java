package org.jogakbo.reading.credit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.reading.outlet.Outlets;

/** Whether a few words can be the name of an outlet, told from their form; that the table of outlets knows them only strengthens it. */
final class OutletName {
    private static final int MAX_LENGTH = 70;
    private static final int MAX_WORDS = 9;
    private static final Pattern DOMAIN =
            Pattern.compile("(?:https?://)?(?:www\\.)?([\\p{L}\\d-]{1,60}(?:\\.[\\p{L}\\d-]{1,60}){1,4})(?:/\\S*)?");
    private static final Pattern DATE_TAIL = Pattern.compile(
            "[,;(]?\\s*(?:on\\s+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\\s+)?(?:\\d{1,2}\\s+)?"
                    + "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d\\d\\)?$"
                    + "|[,;(]?\\s*(?:19|20)\\d\\d\\s?[-./년]\\s?\\d{1,2}\\s?[-./월]\\s?\\d{1,2}\\s?[일.]?\\)?$|[,(]\\s*(?:19|20)\\d\\d\\)?$|\\s*\\(\\d{1,2}[/.]\\d{1,2}\\.?\\)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REPORTER = Pattern.compile("\\s*[/|=,]?\\s*[가-힣]{2,4}\\s*(?:기자|특파원)$");
    private static final Pattern MEDIA = Pattern.compile(
            "\\b(?:news|newspaper|times|post|herald|journal|gazette|daily|tribune|press|radio|tv|television|agency|telegraph|guardian|"
                    + "weekly|magazine|observer|chronicle|courier|bugle|broadcasting|associated|bulletin|dispatch|examiner|inquirer|"
                    + "monitor|standard|echo|argus|star|mirror|globe|mail|express|register|advertiser|sentinel|mercury|review|digest|"
                    + "reporter|ledger|independent|citizen|beacon|network|media|channel|today|online|beast|insider|wire|newswire|"
                    + "ilbo|shinmun|sinmun|reuters|yonhap|bloomberg)\\b|뉴스|일보|신문|방송|통신|타임[스즈]|신보|저널|투데이|新聞|日報|通信|新闻|日报",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{Ll}{3,}\\.\\s");
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,6}\\b");
    private static final Pattern AROUND = Pattern.compile("^the (?=\\p{Lu})|\\s+(?:here|website|site|now)[\\s.»→>]*$");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "at", "de", "la", "le", "du", "des", "el", "der", "die", "das",
            "und", "di", "da", "van", "&", "-", "–", "|", "/", "+", "via", "et", "y", "to", "a");
    private static final Pattern NOTE = Pattern.compile(
            "(?:sic|video|videos|photo|photos|image|images|picture|pictures|audio|listen|watch|map|maps|graphic|pdf|slideshow|gallery|"
                    + "link|links|note|notes|update|updated|updates|correction|corrected|laughter|laughs|applause|crosstalk|redacted|inaudible|end|ends|fin|continued|to"
                    + " be continued|more|read more|opinion|analysis|exclusive|breaking|advertisement|ad|"
                    + "sponsored|comment|comments|translation|translated|ed|eds|editor|editors|source|sources|here|top|back|share|unknown|anonymous|name"
                    + " withheld|emphasis added|emphasis mine|part .{1,6}|\\d+|no|yes|ok|사진|영상|동영상|끝|계속|단독|속보|편집자"
                    + " ?주|역주|가명|광고|종합|더 ?보기|写真|動画|完|終)(?:[:.].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?:(?:photo|image|picture|video|map|graphic|illustration|file"
                    + " photo|editor[’']?s?|editing|reporting|writing|translated|translation|update|note|correction|names?|caption|pictured|additional"
                    + " reporting|posted|published|filed|tagged)\\b.*|(?:\\S+"
                    + " ){1,3}photos?(?:\\s*[/|].*)?|사진.*|영상.*|그래픽.*)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> HANGUL_SENTENCE_ENDS = List.of("다", "요", "까", "음", "함", "됨");

    private OutletName() {}

    /** The outlet's name in these words, cleaned of dates, quotes and full stops; empty when they cannot be one. */
    static Optional<String> in(String words) {
        String name = clean(words);
        Matcher domain = DOMAIN.matcher(name);
        if (domain.matches()) {
            return Optional.of(domain.group(1));
        }
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    /** Whether a word of the trade or an agency's initials stand in the name: enough where the form alone is weak. */
    static boolean isOfTheTrade(String name) {
        return (MEDIA.matcher(name).find() && !NOTE.matcher(name).matches())
                || ACRONYM.matcher(name).find()
                || DOMAIN.matcher(name).matches()
                || isKnown(name);
    }

    /** A name in the table of outlets, unless it is one plain word of Latin letters, which may be any word. */
    private static boolean isKnown(String name) {
        boolean word = name.chars().allMatch(c -> c < 0x250 && Character.isLetter(c));
        return !word && Outlets.shipped().named(name).isPresent();
    }

    private static String clean(String words) {
        String name = words.strip().replace('\u00a0', ' ');
        name = DATE_TAIL.matcher(name).replaceFirst("");
        name = REPORTER.matcher(name).replaceFirst("");
        name = AROUND.matcher(name).replaceAll("");
        name = strip(name);
        if (name.endsWith(".") && name.indexOf('.') == name.length() - 1) {
            name = strip(name.substring(0, name.length() - 1));
        }
        return name;
    }

    private static String strip(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && isWrapping(name.charAt(from))) {
            from++;
        }
        while (to > from && isWrapping(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean isWrapping(char c) {
        return Character.isWhitespace(c) || "\"“”‘’'«»<>*_,;:→»›".indexOf(c) >= 0;
    }

    private static boolean isName(String name) {
        if (name.length() < 2
                || name.length() > MAX_LENGTH
                || !name.codePoints().anyMatch(Character::isLetter)) {
            return false;
        }
        if (NOTE.matcher(name).matches() || NOT_A_NAME.matcher(name).matches() || hasSentenceMarks(name)) {
            return false;
        }
        String[] words = name.split("\\s+");
        if (words.length > MAX_WORDS || !startsLikeName(words[0]) || endsLikeHangulSentence(name)) {
            return false;
        }
        return List.of(words).stream()
                .allMatch(word -> startsLikeName(word) || SMALL.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean hasSentenceMarks(String name) {
        return name.chars().anyMatch(c -> "?;…[]{}“”\"=#".indexOf(c) >= 0)
                || name.contains("...")
                || SENTENCE_END.matcher(name).find()
                || name.split(",").length > 3;
    }

    private static boolean startsLikeName(String word) {
        int first =
                word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || DOMAIN.matcher(word).matches()
                || (word.length() > 1 && Character.isUpperCase(word.charAt(1)));
    }

    private static boolean endsLikeHangulSentence(String name) {
        boolean hangul =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        int words = name.split("\\s+").length;
        boolean ended = words > 1 && HANGUL_SENTENCE_ENDS.stream().anyMatch(name::endsWith);
        return hangul && (words > 4 || name.length() > 30 || ended);
    }
}
