package org.jogakbo.reading.archive.post;

import java.lang.Character.UnicodeScript;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of a post: told by its script where that decides, else by the nearest {@code lang} attribute that fits the script. */
public final class PostLanguage {
    private static final int SAMPLE = 4_000;

    private PostLanguage() {}

    /** A BCP 47 tag, or null. */
    static @Nullable String of(Element post, String text) {
        String byScript = byScript(text);
        if (byScript != null) {
            return byScript;
        }
        Element marked = post.closest("[lang]");
        String lang = marked == null ? "" : marked.attr("lang").strip();
        boolean cjk = lang.startsWith("ko") || lang.startsWith("ja") || lang.startsWith("zh");
        return lang.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") && !(cjk && isLatin(text)) ? lang : null;
    }

    /** Korean or Japanese when the script says so, else null. */
    public static @Nullable String byScript(String text) {
        int hangul = count(text, UnicodeScript.HANGUL);
        int kana = count(text, UnicodeScript.HIRAGANA) + count(text, UnicodeScript.KATAKANA);
        int latin = count(text, UnicodeScript.LATIN);
        if (hangul > 10 && hangul > latin && hangul > kana) {
            return "ko";
        }
        return kana > 10 && kana * 3 > latin && kana > hangul ? "ja" : null;
    }

    private static boolean isLatin(String text) {
        return count(text, UnicodeScript.LATIN)
                > 3 * (count(text, UnicodeScript.HANGUL) + count(text, UnicodeScript.HAN));
    }

    private static int count(String text, UnicodeScript script) {
        return (int) text.codePoints()
                .limit(SAMPLE)
                .filter(c -> UnicodeScript.of(c) == script)
                .count();
    }
}
