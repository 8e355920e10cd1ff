package org.jogakbo.naming.transcription;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** ICU's transliterators, each made when it is first asked for: that takes a fifth of a second for the first. Safe for any thread. */
public final class Icu {
    private static final Map<String, Transliterator> MADE = new ConcurrentHashMap<>();

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Lm}'’‘ʼʻ]");

    private Icu() {}

    /** A word in lower case, composed, written by the rules of this name, such as {@code Cyrillic-Latin}. */
    public static String write(String rules, String word) {
        Transliterator made = MADE.computeIfAbsent(rules, Transliterator::getInstance);
        String written;
        // ICU promises nothing about one transliterator and two threads.
        synchronized (made) {
            written = made.transliterate(word);
        }
        return Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The same with all marks left out: letters of ASCII, and what has no such letter. */
    public static String plain(String rules, String word) {
        String written = Normalizer.normalize(write(rules, word), Normalizer.Form.NFKD);
        return MARKS.matcher(written).replaceAll("");
    }
}
