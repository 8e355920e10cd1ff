package org.jogakbo.reading.page.embedded;

/** Tells running text from identifiers, addresses, styles and code, in any language. */
final class Prose {
    private static final int SHORTEST = 40;
    private static final int LONGEST_WORD = 90;

    private Prose() {}

    /** How much running text the string is, in Latin letters' worth; 0 when it is none. Markup does not count. */
    static int weight(String text) {
        if (text.length() < SHORTEST / 3) {
            return 0;
        }
        int letters = 0;
        int dense = 0;
        int gaps = 0;
        int odd = 0;
        int word = 0;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (tag) {
                tag = c != '>';
            } else if (c == '<') {
                tag = true;
            } else if (c <= ' ' || c == '\u00a0') {
                gaps++;
                word = 0;
            } else if (c >= '\u1100' && Character.isLetter(c)) {
                dense++;
                word = 0;
            } else if (Character.isLetter(c)) {
                letters++;
                if (++word > LONGEST_WORD) {
                    return 0;
                }
            } else {
                odd += "{}[]=;_|\\$/".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        int weight = letters + dense * 5 / 2;
        boolean spaced = dense > letters || gaps * 14 > letters;
        return weight < SHORTEST || !spaced || odd * 12 > letters + dense ? 0 : weight;
    }

    static boolean hasMarkup(String text) {
        return text.contains("</") || text.contains("<br") || text.contains("<p>");
    }
}
