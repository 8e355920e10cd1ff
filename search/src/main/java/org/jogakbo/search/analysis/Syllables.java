package org.jogakbo.search.analysis;

import java.util.regex.Pattern;

/** Recognises what may be one syllable of a romanised Korean name: kim, jong, un, hyeok, seung. */
public final class Syllables {
    private static final Pattern SYLLABLE = Pattern.compile("(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprstwy])?"
            + "(?:yae|yeo|yoo|yu|ya|ye|yo|eo|eu|ae|oe|ui|wae|weo|wa|we|wi|wo|oo|ee|ou|ei|a|e|i|o|u)"
            + "(?:ng|ck|rk|ll|[kgnlmpbthrs])?");

    private Syllables() {}

    /** @param word in lower case, without accents */
    public static boolean isSyllable(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && SYLLABLE.matcher(word).matches();
    }
}
