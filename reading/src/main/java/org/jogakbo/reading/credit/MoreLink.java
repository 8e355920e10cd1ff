package org.jogakbo.reading.credit;

import java.util.regex.Pattern;

/** The many ways to say "Read more". */
public final class MoreLink {
    private static final String ARROWS = "[\\s.…:»›→>⟶➜▶+»\\]\\)\\-–—]*";
    private static final Pattern MORE = Pattern.compile(
            "[\\[(«‹\\s]*(?:(?:please )?(?:click (?:here )?to )?(?:read|view|see) (?:(?:on|more|further)|(?:the )?(?:rest(?: of (?:this|the) (?:entry|article|post|story))?"
                    + "|(?:full|whole|entire|complete|original) (?:article|story|post|report|text|entry|piece)|(?:article|story|post)))"
                    + "|(?:full|whole) (?:article|story|post|report|text)|more|continue reading|keep reading|continue|continued|learn more|details"
                    + "|(?:기사 ?)?(?:더 ?보기|더 ?읽기|계속 ?읽기|계속 ?보기|자세히 ?보기|전문 ?보기|원문 ?보기|전체 ?보기|기사 ?보기|전문 ?읽기|이어서 ?읽기)"
                    + "|続きを読む|もっと読む|阅读更多|閱讀更多|继续阅读|繼續閱讀|阅读全文|weiterlesen|weiter lesen|mehr lesen|mehr"
                    + "|lire la suite|lire plus|en savoir plus|leer más|seguir leyendo|sigue leyendo|leia mais|continua a leggere|leggi tutto|lees verder|läs mer|читать далее)"
                    + "(?: here| now)?" + ARROWS,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENING = Pattern.compile(
            "[\\[(\\s]*(?:continue reading|read more|read the rest|keep reading|weiterlesen|계속 읽기|더 보기|더 읽기|lire la suite|seguir leyendo)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private MoreLink() {}

    /** Whether the whole text says no more than "Read more". */
    public static boolean isMore(String text) {
        return text.length() < 80 && MORE.matcher(text).matches();
    }

    /** Whether the text of a link to the post itself opens so: "Continue reading “A night walk”". */
    public static boolean opensLikeMore(String text) {
        return isMore(text) || OPENING.matcher(text).matches();
    }

    /** Whether a plain line is "Continue reading" and a title after it, as themes print it for screen readers. */
    static boolean isMoreWithTitle(String line) {
        return line.length() < 250
                && OPENING.matcher(line).matches()
                && line.matches("(?is)continue reading\\s*[“\"‘'\\p{Lu}].*");
    }
}
