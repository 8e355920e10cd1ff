package org.jogakbo.naming.script;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.naming.transcription.Habits;

/** A word of a name in Latin letters: with its accents' letters written out, or left out. */
final class LatinWord {
    private static final int MOST = 48;

    /** Of letters with their marks. What has no line loses its marks when texts are folded. */
    private static final Habits MARKED = new Habits("""
        ü u ue
        ö o oe
        ä a ae
        ß ss sz s
        ø o oe
        ő o oe
        ű u ue
        å a aa
        æ ae a e
        œ oe o
        ł l w
        đ d dj
        þ th t
        ð d dh th
        ı i
        ñ n ny
        š s sh
        č c ch
        ž z zh
        ş s sh
        ș s sh
        ţ t ts tz
        ț t ts tz
        ç c ch
        ğ g gh _
        ć c ch
        ń n
        ə a e
        ' _
        ’ _
        ʼ _
        ʻ _
        """);

    /** Of letters without marks, where others would print one. */
    private static final Habits WRITTEN_OUT = new Habits("""
        ue ue u
        ^ue ue u
        oe oe o
        ^oe oe o
        ae ae a
        ^ae ae a
        aa aa a
        que que
        gue gue
        ue$ ue
        oe$ oe
        ae$ ae
        aue aue
        eue eue
        dj dj d
        sz sz ss
        ^mac mac mc m
        ^mc mc mac m
        """);

    private static final Pattern CENTRAL = Pattern.compile("[řčěďňůĺľŕť]");

    private LatinWord() {}

    /** Letters of Central Europe, each with the Western letter of the same byte (windows-1250, windows-1252); a control is nothing. */
    private static final Habits MISREAD = new Habits("""
        ř ø
        č è
        ě ì
        ď ï
        ň ò
        ů ù
        ĺ å
        ľ ¾
        ŕ à
        ť _
        š š _
        ž ž _
        """);

    static Set<String> variants(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> all = new LinkedHashSet<>(List.of(lower));
        all.addAll(MARKED.spellings(lower, MOST));
        if (CENTRAL.matcher(lower).find()) {
            all.addAll(MISREAD.spellings(lower, MOST));
        }
        if (lower.matches("ma?c\\p{L}{4,}")) {
            all.add(lower.replaceFirst("^ma?c", "mac "));
            all.add(lower.replaceFirst("^ma?c", "mc "));
        }
        boolean plain = lower.chars().allMatch(c -> c < 0x80);
        if (plain && lower.length() > 4) {
            all.addAll(WRITTEN_OUT.spellings(lower, MOST));
        }
        return all;
    }
}
