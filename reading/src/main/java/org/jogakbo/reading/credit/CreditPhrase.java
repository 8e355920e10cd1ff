package org.jogakbo.reading.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a credit, without the brackets around them: "Read full article at The Daily Beast", "Source: X", "출처: X", or the bare
 * name.
 *
 * @param outlet the name in them
 * @param readMore whether they invite to read on
 * @param labelled whether a word such as "Source" or "via" says that this is a credit
 */
record CreditPhrase(String outlet, boolean readMore, boolean labelled) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern READ_AT = Pattern.compile(
            "(?:click here to |please )?(?:read|see|view|find|continue|continued|more|full|the full|the rest|story"
                    + " continues|article continues|keep reading|(?:the )?original"
                    + " (?:article|story|report|post))\\b[^:]{0,50}?(?:\\s|^)(at|in|from|via|on(?! (?:at|in)\\b))\\s+(.+)",
            FLAGS);
    private static final Pattern READ_COLON = Pattern.compile(
            "(?:read|see)?\\s?(?:the )?(?:full|original|complete|entire)"
                    + " (?:article|story|report|post|text|interview)\\s*[:：|–-]\\s*(.+)|(?:전문|기사 ?전문|전체 ?기사|기사 ?원문|원문)(?:"
                    + " ?보기| ?읽기)?\\s*[:：]\\s*(.+)",
            FLAGS);
    private static final Pattern READ_HANGUL =
            Pattern.compile("(.{2,40}?)에서 ?(?:기사 ?)?(?:전문|전체|전체 ?기사|원문|더|기사|계속) ?(?:을 |를 )?(?:보기|읽기)", FLAGS);
    private static final Pattern READ_ABROAD = Pattern.compile(
            "(?:lire (?:la suite|plus|l[’']article.{0,20}?)|leer (?:más|el artículo.{0,20}?)|seguir leyendo|weiter"
                    + " ?lesen|mehr lesen|leggi (?:tutto|di più)|continua a leggere)"
                    + "\\s+(?:sur|dans|en|bei|auf|in|su)\\s+(.+)",
            FLAGS);
    private static final Pattern READ_NAME = Pattern.compile("read (?:more|on)\\s*[:：]\\s*(.+)", FLAGS);
    private static final Pattern RIGHTS =
            Pattern.compile("(?:저작권자\\s*)?(?:[ⓒ©]|\\(c\\))\\s*(?:(?:19|20)\\d\\d\\s*)?([^,.]+)(?:[,.].*)?", FLAGS);
    private static final Pattern SOURCE = Pattern.compile(
            "(?:source|sources|via|credit|from|by way of|h/t|hat tip(?: to)?|quelle|fuente|fonte|출처|자료 ?출처|원출처|출처 ?및"
                    + " ?원문|出典|出处|出處|来源|來源|引用元)(?:\\s*[:：=]\\s*|\\s+[–—-]\\s+)(.+)"
                    + "|\\[(?:source|via|출처)\\]\\s*(.+)|(?:via|courtesy"
                    + " of|(?:excerpted|excerpt|adapted|reprinted|republished|taken) from|source"
                    + " is|h/t)\\s+(.+)|(?:(?:this|the) (?:article|story|report|piece|post) )?(?:was )?(?:first"
                    + " |originally )?(?:appeared|published|ran|reported) (?:first |originally )?(?:in|on|by|at)\\s+(.+)",
            FLAGS);
    private static final Pattern ANGLES = Pattern.compile("^[<〈＜](.*)[>〉＞]$");
    private static final Pattern FROM = Pattern.compile("from (\\S.+)", FLAGS);
    private static final Pattern BY_SOMEBODY = Pattern.compile("by [^,]{3,60}, (.+)", FLAGS);

    /** Reads the words; the bare name counts only when {@code bareAllowed}. */
    static Optional<CreditPhrase> in(String words, boolean bareAllowed) {
        String text = ANGLES.matcher(words.strip()).replaceFirst("$1");
        Matcher readAt = READ_AT.matcher(text);
        if (readAt.matches()) {
            return OutletName.in(readAt.group(2))
                    .filter(name -> !readAt.group(1).equalsIgnoreCase("on") || OutletName.isOfTheTrade(name))
                    .map(name -> new CreditPhrase(name, true, true));
        }
        Optional<CreditPhrase> read = labelled(READ_COLON, text, true)
                .or(() -> text.contains("에서") ? labelled(READ_HANGUL, text, true) : Optional.empty())
                .or(() -> labelled(READ_ABROAD, text, true))
                .or(() -> ofTheTrade(READ_NAME, text, true))
                .or(() -> ofTheTrade(RIGHTS, text, false));
        if (read.isPresent()) {
            return read;
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return OutletName.in(from.group(1))
                    .filter(OutletName::isOfTheTrade)
                    .map(name -> new CreditPhrase(name, false, true));
        }
        Matcher source = SOURCE.matcher(text);
        if (source.matches()) {
            return labelled(SOURCE, text, false);
        }
        if (!bareAllowed || MoreLink.isMore(text)) {
            return Optional.empty();
        }
        Matcher by = BY_SOMEBODY.matcher(text);
        return OutletName.in(by.matches() ? by.group(1) : beforeVia(text))
                .map(name -> new CreditPhrase(name, false, false));
    }

    /** Where the words before it could as well lead to a title, the name must be one of the trade. */
    private static Optional<CreditPhrase> ofTheTrade(Pattern pattern, String text, boolean readMore) {
        return labelled(pattern, text, readMore).filter(phrase -> OutletName.isOfTheTrade(phrase.outlet()));
    }

    private static Optional<CreditPhrase> labelled(Pattern pattern, String text, boolean readMore) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                return OutletName.in(beforeVia(matcher.group(group)))
                        .map(name -> new CreditPhrase(name, readMore, true));
            }
        }
        return Optional.empty();
    }

    /** "Reuters via The Wick Post" credits Reuters. */
    private static String beforeVia(String name) {
        int via = name.indexOf(" via ");
        return via > 0 ? name.substring(0, via) : name;
    }
}
