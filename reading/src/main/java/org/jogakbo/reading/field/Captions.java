package org.jogakbo.reading.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is printed under a picture, told apart: what it shows, and whose it is ("Photo: …", "(AP Photo/…)", "… / Getty Images", "© …",
 * "사진=…"). Immutable.
 *
 * @param caption without the credit, or null
 * @param credit as printed, without its label; or null
 */
public record Captions(@Nullable String caption, @Nullable String credit) {
    /** Nothing printed. */
    public static final Captions NONE = new Captions(null, null);

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_CREDIT = 120;
    private static final String LABEL =
            "(?:photo(?:graph)?s?|image|picture|pic|credit|source|fotos?|fotografia|bild(?:er)?|quelle|crédit(?:"
                    + " photo)?s?|imagen|foto[:：]? |ảnh|사진(?:"
                    + " ?제공)?|출처|写真|撮影|提供|图|圖|图片来源|图源|Фото|kilde|kuva|zdjęcie)(?:\\s*(?:credit|by|courtesy"
                    + " of|di|von|par|av))?";
    private static final Pattern LABELLED = Pattern.compile(
            "[\\s(\\[（|·–—-]*" + LABEL + "\\s*[:：=／]\\s*(?<credit>[^\\n]{2,120}?)[)\\]）.\\s]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY = Pattern.compile(
            "(?:^|[\\s(|])(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of) (?<credit>[^\\n"
                    + ".]{2,100})\\)?\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile(
            "\\s*[(\\[（](?<credit>[^()\\[\\]（）]*(?:/|Photo|Images|AP|AFP|EPA|Reuters|dpa|사진|제공)[^()\\[\\]（）]*)[)\\]）]\\.?$");
    private static final Pattern SIGN = Pattern.compile("\\s*(?:©|ⓒ|\\([cC]\\))\\s*(?<credit>[^\\n]{2,100})$");
    private static final Pattern SLASHED = Pattern.compile(
            "(?:^|(?<=[.!?”\"])\\s+)(?<credit>[^.!?\\n]{2,60}\\s?/\\s?[^.!?\\n/]{2,40}(?:/[^.!?\\n/]{2,40})?)$");

    /**
     * @param text everything under the picture
     * @param credit the part of it that calls itself the credit, or empty
     */
    public static Captions of(String text, String credit) {
        String all = text.length() > MAX_LENGTH ? "" : text.strip();
        String said = credit.strip();
        if (!said.isEmpty() && said.length() <= MAX_CREDIT) {
            return new Captions(orNull(without(all, said)), orNull(withoutLabel(said)));
        }
        for (Pattern form : new Pattern[] {BRACKETED, LABELLED, BY, SIGN, SLASHED}) {
            Matcher match = form.matcher(all);
            if (match.find()) {
                return new Captions(
                        orNull(all.substring(0, match.start())),
                        orNull(match.group("credit").strip()));
            }
        }
        return new Captions(orNull(all), null);
    }

    private static String without(String all, String credit) {
        int at = all.lastIndexOf(credit);
        return at < 0
                ? all
                : (all.substring(0, at) + all.substring(at + credit.length())).replaceAll("[\\s(|/]+\\)?$", "");
    }

    private static String withoutLabel(String credit) {
        String bare = credit.replaceFirst("^[(\\[（]+", "").replaceFirst("[)\\]）]+$", "");
        return bare.replaceFirst("^(?iu)(?:" + LABEL + "\\s*(?:[:：=.…]+|(?<=by))|©|ⓒ|\\(c\\))\\s*", "")
                .strip();
    }

    private static @Nullable String orNull(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? null : bare;
    }
}
