package org.jogakbo.reading.page.metadata;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Texts in attributes and scripts are often escaped once more, or carry markup; this takes both away. */
final class MetaText {
    private static final int MAX_LENGTH = 5_000;

    private MetaText() {}

    static String clean(String text) {
        if (text.length() > MAX_LENGTH) {
            return clean(text.substring(0, MAX_LENGTH));
        }
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        if (plain.indexOf('<') >= 0 && plain.indexOf('>') > plain.indexOf('<')) {
            plain = Jsoup.parseBodyFragment(plain).text();
        }
        return squeeze(plain);
    }

    private static String squeeze(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                space = true;
            } else {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
