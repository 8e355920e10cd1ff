package org.jogakbo.newsroom.canary;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;

/**
 * A text's letters and digits alone: compatibility forms and marks undone, case folded, look-alikes of Latin letters made Latin; whatever
 * stands between letters is dropped, but it is noted where a word begins. Shares nothing with the product's own folding.
 *
 * @param edges the places before which something other than a joiner was dropped; the ends too
 */
record Letters(String text, BitSet edges) {
    private static final Map<Character, Character> ALIKE = Map.ofEntries(
            Map.entry('а', 'a'),
            Map.entry('е', 'e'),
            Map.entry('о', 'o'),
            Map.entry('к', 'k'),
            Map.entry('с', 'c'),
            Map.entry('р', 'p'),
            Map.entry('х', 'x'),
            Map.entry('у', 'y'),
            Map.entry('і', 'i'),
            Map.entry('м', 'm'),
            Map.entry('т', 't'),
            Map.entry('н', 'h'),
            Map.entry('в', 'b'));

    static Letters of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(composed.length());
        BitSet edges = new BitSet(composed.length());
        edges.set(0);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c < 0x80) {
                if (Character.isLetterOrDigit(c)) {
                    out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                } else {
                    edges.set(out.length());
                }
            } else if (c >= '가' && c <= '힣') {
                // A script ends where another begins.
                out.append(c);
            } else {
                rare(c, out, edges);
            }
        }
        edges.set(out.length());
        return new Letters(out.toString(), edges);
    }

    private static void rare(char c, StringBuilder out, BitSet edges) {
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c)) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char base = Character.toLowerCase(parts.charAt(0));
            out.append(ALIKE.getOrDefault(base, base));
        } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK) {
            edges.set(out.length());
        }
    }
}
