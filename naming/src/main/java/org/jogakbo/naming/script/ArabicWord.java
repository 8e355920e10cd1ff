package org.jogakbo.naming.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/**
 * A word of a name in Arabic letters (Arabic, Persian, Urdu, Kurdish, Pashto). Hamza, dots and vowel signs fall away when texts are folded,
 * and so do the particles before a name; the article does not. Latin letters need vowels, which are not written: those of the common given
 * names come from {@link ArabicNames}, those of others by rule, a vowel between any two consonants.
 */
final class ArabicWord {
    private static final int MOST = 300;
    private static final int MOST_BACK = 40;
    private static final String LONG = "ạwyʾʿỷw̉";

    /** From ICU's letters; {@code .} is a place where a vowel may stand that is not written. */
    private static final Habits LATIN = new Habits("""
        . a i e u o _
        .. a u e i o
        ạ a e aa
        ^ạ a i e u o
        ^ạy i ai ay ei e
        ^ạw o au ou u aw ow
        ạ̉ a
        ạỷ ai aye ae
        w u o ava ou oo w aw au ow v wa awa
        ^w w v ou o
        y i ee ai ay y ei ie iy e ya yi
        ^y y i
        y$ i y ee ie ei
        yt$ it eet yat iyat
        y̱ a i
        y̱$ a i y
        ʾ _ a
        ʿ a _ e i o
        tẗ ta
        ẗ a ah eh e at
        ẗ$ a ah eh e
        tẖ th s t
        j j jj g dj gh
        n n nn
        f f ff
        z z zz
        t t tt
        kẖ kh k ch
        dẖ dh z d th
        sẖ sh ch
        ṣ s ss
        s s ss
        d d dd
        m m mm
        b b bb
        l l ll
        r r rr
        y.. ya yya ayya iyya ye yi
        ḥ h
        ḍ d dh z
        ṭ t tt
        ẓ z dh th
        gẖ gh g
        q q k g gh c
        k k kk c
        h h
        h$ h a ah eh _
        cẖ ch tch
        zẖ zh j
        w̉ u o ou
        ỷ i e ee y
        ḵ k
        """);

    private static final Habits BACK = new Habits("""
        sh ش
        ch ش چ خ
        kh خ
        gh غ
        th ث
        dh ذ ض ظ
        dj ج
        zh ژ
        b ب
        bb ب
        t ت ط
        tt ط ت
        j ج
        h ح ه
        hh ح
        d د ض
        dd د
        r ر
        rr ر
        z ز ظ ذ
        s س ص
        ss س ص
        f ف
        q ق
        k ك ق
        c ك ق
        g غ ق ج گ
        l ل
        ll ل
        m م
        mm م
        n ن
        nn ن
        w و
        v و
        y ي
        yy ي
        p ب پ
        ^a ا ع
        ^aa ع ا
        ^i ا ع اي
        ^e ا ع اي
        ^u ا ع
        ^o ع ا
        a _ ا ع
        aa ا ع
        a$ ه ا ى
        ah$ ه اح
        e _ ي ا
        ee ي
        ei ي
        ai اي ي
        ay ي اي
        i ي _
        i$ ي
        o و _
        oo و
        ou و
        u _ و
        au و او
        aw و
        """);

    private ArabicWord() {}

    static Set<String> variants(String word) {
        Set<String> all = new LinkedHashSet<>();
        String plain = ArabicNames.plain(word);
        boolean article = plain.startsWith("ال") && plain.length() > 4;
        String bare = article ? plain.substring(2) : plain;
        all.add(plain);
        all.add(bare);
        if (article) {
            all.add("ل" + bare); // behind the particle that swallows the article's first letter
        } else if (plain.length() > 2) {
            all.add("ال" + plain);
        }
        Set<String> latin = latin(bare);
        all.addAll(latin);
        if (article) {
            articles(bare).forEach(head -> latin.forEach(one -> all.addAll(List.of(head + one, head + " " + one))));
        }
        return all;
    }

    /** The spellings in Latin letters of a word without its article. */
    private static Set<String> latin(String bare) {
        Set<String> known = ArabicNames.latin(bare);
        if (!known.isEmpty()) {
            return known;
        }
        Set<String> all = new LinkedHashSet<>(trade(bare));
        all.addAll(LATIN.spellings(voweled(bare), MOST));
        return all;
    }

    /** Names of trades (خياط, a tailor) double their second letter, which Arabic does not write. */
    private static Set<String> trade(String bare) {
        if (bare.length() != 4 || bare.charAt(2) != 'ا' || (LONG.contains(iso(bare, 0)) && bare.charAt(0) != 'ع')) {
            return Set.of();
        }
        Set<String> all = new LinkedHashSet<>();
        for (String first : LATIN.spellings(iso(bare, 0), 2)) {
            for (String last : LATIN.spellings(iso(bare, 3), 2)) {
                doubled(iso(bare, 1)).forEach(second -> all.add(first + "a" + second + "a" + last));
            }
        }
        if (bare.charAt(0) == 'ع') {
            doubled(iso(bare, 1))
                    .forEach(second -> all.add("a" + second + "a" + Icu.plain("Arabic-Latin", bare.substring(3))));
        }
        return all;
    }

    private static List<String> doubled(String letter) {
        String one = LATIN.spellings(letter, 1).stream().findFirst().orElse("");
        String plain = letter.equals("y") ? "y" : letter.equals("w") ? "w" : one;
        return plain.isEmpty() ? List.of() : List.of(plain + plain, plain);
    }

    private static String iso(String bare, int at) {
        return Icu.write("Arabic-Latin", bare.substring(at, at + 1));
    }

    /** ICU's letters with a dot wherever two consonants meet. */
    private static String voweled(String bare) {
        StringBuilder out = new StringBuilder();
        boolean consonant = false;
        for (int i = 0; i < bare.length(); i++) {
            String letter = Icu.write("Arabic-Latin", bare.substring(i, i + 1));
            boolean now = !LONG.contains(letter) && !letter.equals("ẗ") && !letter.equals("y̱");
            if (consonant && now) {
                out.append(out.length() < 3 ? ".." : ".");
            }
            out.append(letter);
            consonant = now;
        }
        return out.toString();
    }

    /** The article before a letter of the sun takes its sound. */
    private static Set<String> articles(String bare) {
        Set<String> heads = new LinkedHashSet<>(List.of("al", "el"));
        String sound =
                "تثدذرزسشصضطظن".indexOf(bare.charAt(0)) < 0 ? "" : Icu.plain("Arabic-Latin", bare.substring(0, 1));
        if (!sound.isEmpty()) {
            heads.addAll(List.of("a" + sound, "e" + sound, "a" + sound.charAt(0)));
        }
        return heads;
    }

    /** Whether a Latin word, lower case, is a common given name of Arabic, or begins with its article and a hyphen. */
    static boolean isArabic(String latin) {
        return !ArabicNames.arabic(latin).isEmpty() || latin.matches("(al|el)-.{3,}");
    }

    static Set<String> fromLatin(String latin) {
        Set<String> all = new LinkedHashSet<>(ArabicNames.arabic(latin));
        List.copyOf(all).forEach(arabic -> all.addAll(ArabicNames.latin(arabic)));
        if (all.isEmpty()) {
            all.add(latin.replace("-", ""));
            String bare = latin.replaceFirst("^(al|el|a[dnrstz]|ash)-", "");
            Set<String> spelled = BACK.spellings(bare.replace("-", ""), MOST_BACK);
            all.addAll(spelled);
            spelled.forEach(one -> all.addAll(List.of("ال" + one, "ل" + one)));
        }
        return all;
    }
}
