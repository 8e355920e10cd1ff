package org.jogakbo.naming.script;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Every spelling of one word of a name. Pure; safe for any thread. */
public final class Variants {
    private static final int MOST = 64;

    /** Letters that the press takes apart in one paper and drops the marks of in another; the first is how texts are folded. */
    private static final Map<String, String[]> LETTERS = Map.ofEntries(
            Map.entry("ä", new String[] {"a", "ae"}),
            Map.entry("ö", new String[] {"o", "oe"}),
            Map.entry("ü", new String[] {"u", "ue"}),
            Map.entry("ø", new String[] {"o", "oe"}),
            Map.entry("å", new String[] {"a", "aa"}),
            Map.entry("æ", new String[] {"ae", "a"}),
            Map.entry("œ", new String[] {"oe", "o"}),
            Map.entry("ß", new String[] {"ss", "s"}),
            Map.entry("ł", new String[] {"l"}),
            Map.entry("đ", new String[] {"d", "dj"}),
            Map.entry("þ", new String[] {"th"}),
            Map.entry("ð", new String[] {"d", "dh"}),
            Map.entry("ı", new String[] {"i"}),
            Map.entry("ñ", new String[] {"n", "ny"}),
            Map.entry("ё", new String[] {"ё", "е"}));

    private Variants() {}

    /** The word itself first, in lower case; then the others. */
    public static Set<String> of(String word, Role role) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> all = new LinkedHashSet<>();
        all.add(lower);
        spell(lower, 0, "", all);
        if (role != Role.GIVEN) {
            scots(lower, all);
        }
        return all;
    }

    private static void spell(String word, int at, String so, Set<String> all) {
        if (at == word.length()) {
            all.add(so);
            return;
        }
        String letter = word.substring(at, at + 1);
        for (String way : LETTERS.getOrDefault(letter, new String[] {letter})) {
            if (all.size() < MOST) {
                spell(word, at + 1, so + way, all);
            }
        }
    }

    private static void scots(String word, Set<String> all) {
        if (word.startsWith("mc") && word.length() > 4) {
            all.add("mac" + word.substring(2));
        } else if (word.startsWith("mac") && word.length() > 5) {
            all.add("mc" + word.substring(3));
        }
    }
}
