package org.jogakbo.protection.redaction;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** The language of a text from which names were taken: told anew from what is left, so that a name's own script does not show through. */
public final class PublicLanguage {
    private static final int SAMPLE = 4_000;
    private static final int DECISIVE = 3;
    private static final int FEWEST = 40;

    private PublicLanguage() {}

    /**
     * @param tag the language as it was read, perhaps from the script of the whole text
     * @param masked title and text without the names
     */
    public static @Nullable String of(@Nullable String tag, String masked) {
        int hangul = count(masked, UnicodeScript.HANGUL);
        int kana = count(masked, UnicodeScript.HIRAGANA) + count(masked, UnicodeScript.KATAKANA);
        int others = hangul + kana + count(masked, UnicodeScript.HAN);
        int latin = count(masked, UnicodeScript.LATIN);
        if (hangul > FEWEST && hangul > DECISIVE * latin) {
            return "ko";
        }
        boolean eastAsian = tag != null && (tag.startsWith("ko") || tag.startsWith("ja") || tag.startsWith("zh"));
        boolean isLatin = latin > FEWEST && latin > DECISIVE * others;
        boolean isEastAsian = kana > FEWEST || others > DECISIVE * latin;
        return (isLatin && !eastAsian) || (isEastAsian && eastAsian && hangul <= FEWEST) ? tag : null;
    }

    private static int count(String text, UnicodeScript script) {
        return (int) text.codePoints()
                .limit(SAMPLE)
                .filter(c -> UnicodeScript.of(c) == script)
                .count();
    }
}
