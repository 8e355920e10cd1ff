package org.jogakbo.clipping;

import java.text.Normalizer;
import java.util.Locale;
import org.jogakbo.clipping.body.WellFormed;

/** Makes the last part of a web address from a text. */
public final class Slug {
    private static final int MAX_LENGTH = 80;

    private Slug() {}

    /**
     * Lower-case letters and digits of any script joined by single hyphens, accents of Latin letters dropped, at most
     * {@value #MAX_LENGTH} characters cut between words; empty when the text has neither letter nor digit.
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text.replace("'", "").replace("’", ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        out.appendCodePoint(c);
                    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                        out.append('-');
                    }
                });
        String whole = Normalizer.normalize(out, Normalizer.Form.NFC);
        return cut(whole.endsWith("-") ? whole.substring(0, whole.length() - 1) : whole);
    }

    /** An outlet's or category's slug: as {@link #of}, without a leading English article. */
    public static String ofName(String name) {
        String slug = of(name);
        return slug.startsWith("the-") ? slug.substring(4) : slug;
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
        return WellFormed.text(slug.substring(0, hyphen > MAX_LENGTH / 2 ? hyphen : MAX_LENGTH))
                .replace("\ufffd", "");
    }
}
