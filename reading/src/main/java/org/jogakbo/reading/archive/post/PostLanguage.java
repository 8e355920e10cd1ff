package org.jogakbo.reading.archive.post;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The language of a post: told by its script where that decides, else by the nearest {@code lang} attribute that fits the script. */
public final class PostLanguage {
    private static final SelectorList MARKED = SelectorList.of("[lang]");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");
    private static final int SAMPLE = 4_000;

    private PostLanguage() {}

    /** A BCP 47 tag, or null. */
    static @Nullable String of(Element post, String text) {
        String byScript = byScript(text);
        if (byScript != null) {
            return byScript;
        }
        Element marked = MARKED.closest(post);
        String lang = marked == null ? "" : marked.attr("lang").strip();
        boolean cjk = lang.startsWith("ko") || lang.startsWith("ja") || lang.startsWith("zh");
        return TAG.matcher(lang).matches() && !(cjk && isLatin(text)) ? lang : null;
    }

    /** Korean or Japanese when the script says so, else null. */
    public static @Nullable String byScript(String text) {
        Scripts scripts = Scripts.of(text);
        if (scripts.hangul > 10 && scripts.hangul > scripts.latin && scripts.hangul > scripts.kana) {
            return "ko";
        }
        return scripts.kana > 10 && scripts.kana * 3 > scripts.latin && scripts.kana > scripts.hangul ? "ja" : null;
    }

    private static boolean isLatin(String text) {
        Scripts scripts = Scripts.of(text);
        return scripts.latin > 3 * (scripts.hangul + scripts.han);
    }

    /** How many letters of each script there are at a text's beginning. */
    private static final class Scripts {
        private int latin;
        private int hangul;
        private int kana;
        private int han;

        static Scripts of(String text) {
            Scripts scripts = new Scripts();
            text.codePoints().limit(SAMPLE).forEach(scripts::count);
            return scripts;
        }

        private void count(int c) {
            if (c < 0x80) {
                latin += Character.isLetter(c) ? 1 : 0;
                return;
            }
            switch (UnicodeScript.of(c)) {
                case LATIN -> latin++;
                case HANGUL -> hangul++;
                case HIRAGANA, KATAKANA -> kana++;
                case HAN -> han++;
                default -> {}
            }
        }
    }
}
