package org.jogakbo.reading.feed.entry;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jogakbo.reading.archive.post.PostLanguage;
import org.jspecify.annotations.Nullable;

/** A post's language: by its script where that decides, else as the feed says, unless the script speaks against it. */
final class PostTongue {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");
    private static final int SAMPLE = 4_000;

    private PostTongue() {}

    /** A BCP 47 tag, or null. */
    static @Nullable String of(String text, @Nullable String declared) {
        String byScript = PostLanguage.byScript(text);
        if (byScript != null) {
            return byScript;
        }
        String tag = declared == null ? "" : declared.strip().replace('_', '-');
        boolean eastAsian = tag.startsWith("ko") || tag.startsWith("ja") || tag.startsWith("zh");
        return TAG.matcher(tag).matches() && !(eastAsian && isLatin(text)) ? tag : null;
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
