package org.jogakbo.reading.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much of the shorter of two texts stands in the longer one, by runs of three words (three characters where nothing spaces words). */
final class SharedText {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final int MOST_WORDS = 4_000;

    private SharedText() {}

    /** 0 to 1; 1 when the shorter text is empty. */
    static double contained(String one, String other) {
        String[] a = words(one);
        String[] b = words(other);
        String[] shorter = a.length <= b.length ? a : b;
        String[] longer = a.length <= b.length ? b : a;
        if (shorter.length < RUN) {
            return shorter.length == 0 || runs(longer, 1).containsAll(runs(shorter, 1)) ? 1 : 0;
        }
        Set<String> wanted = runs(shorter, RUN);
        Set<String> there = runs(longer, RUN);
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static Set<String> runs(String[] words, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.length; i++) {
            runs.add(String.join(" ", Arrays.asList(words).subList(i, i + length)));
        }
        return runs;
    }

    private static String[] words(String text) {
        String flat = NO_WORD.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (flat.isEmpty()) {
            return new String[0];
        }
        return flat.split(" ", MOST_WORDS);
    }
}
