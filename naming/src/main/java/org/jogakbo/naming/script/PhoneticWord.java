package org.jogakbo.naming.script;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/**
 * A word of a name in a script that writes its vowels: of the Caucasus, India, Ethiopia, Burma and Thailand. Endings that are written on to
 * it, and Latin letters by ICU with the press's habits.
 */
final class PhoneticWord {
    private static final int MOST = 200;

    private static final Habits GEORGIAN = new Habits("""
        q q k
        kh kh h
        zh zh j
        j j dj
        ts ts tz c
        v v w
        """);

    private static final Habits ARMENIAN = new Habits("""
        x kh h ch
        čʻ ch
        č ch j tch
        cʻ ts tz c
        c ts dz
        j dz ts
        ǰ j dj ch
        ġ gh g
        š sh
        ž zh j
        ə y e _
        ē e
        ^e ye e
        ^o vo o
        y y h
        yan$ yan ian jan
        w v u
        ev ev yev
        u u ou
        ṙ r
        ō o
        tʻ t th
        pʻ p ph
        kʻ k
        k k g
        t t d
        p p b
        """);

    private static final Habits INDIC = new Habits("""
        ā a aa
        ā$ a aa ah
        a a _ o u
        a$ _ a o
        ar ar er
        ^a a o u
        i i ee e
        i$ i y ee
        ī ee i ea
        ī$ i y ee ie ey
        u u oo
        ū oo u
        ē e ay ey ei
        ō o oo
        ai ai ay ei e
        au au ou ow aw
        ṛ ri ru r
        ś sh s
        ṣ sh s
        c ch c s
        ch chh ch
        cch chchh chh cch
        ṭ t
        ṭh th t
        ḍ d
        ḍh dh d
        ṇ n
        ñ n
        ṅ n
        ṁ n m
        m̐ n _
        ḥ h _
        ḷ l
        ḻ zh l
        ṟ r
        ṉ n
        kṣ ksh x
        jñ gy jn gn dny
        v v w b
        bh bh v b
        ph ph f
        y y j
        ẏ y
        z z j
        th th t
        dh dh d
        j j z
        śr shr sr
        iṁ in im ing
        siṁ sin sing singh
        sigh singh sing
        """);

    private static final Habits ETHIOPIC = new Habits("""
        ā a
        ī i ee
        i i _ e
        i$ _ i
        e e a _
        ē e
        o o
        u u ou
        ’ _
        k’ k q
        t’ t
        ch’ ch
        ts’ ts s
        p’ p
        š sh s
        ayi ai ay
        ayē aye ae
        āyi ai ay
        ayi$ ay ai aye
        yi yi y i
        yē ye ie
        ḫ h k
        s s ss
        ḥ h
        ś s
        w w _
        j j
        ĵ j
        """);

    /** Thai is transliterated letter by letter: vowels that are not written may stand between any two consonants. */
    private static final Habits THAI = new Habits("""
        . _ a o
        c ch j
        ch ch
        k k g
        p p b
        t t d
        w w v
        y y i
        i i ee
        ā a aa ar
        ī i ee
        ı ai ay i
        ay ai ay
        ū u oo
        ph ph p
        th th t
        kh kh k
        r r _ l
        s s
        e e
        x o
        """);

    private static final Habits BURMESE = new Habits("""
        aaung aung
        aann an ann
        aa a ar aa
        shway shwe
        way we way
        myang myint
        wainn win
        hkain khin
        nywn nyunt
        ain in ein
        ht ht t
        hk kh k
        ky ky gy ch
        hpy phy py
        hp ph p
        sw sw
        ay ay e ei
        out aut
        mawng maung
        htwn htun tun
        hoan tun
        daw daw
        ^u$ oo u
        u u oo
        aww aw
        """);

    private static final Map<UnicodeScript, String> ENDINGS = Map.of(
            UnicodeScript.GEORGIAN, "ს მა მ ის ით ად ს თან ზე ში თვის სთან სთვის ისთვის ისგან ო ც ვე აც",
            UnicodeScript.ARMENIAN, "ը ն ի ին ից ով ում ու ուն ից ներ ները յի յին յից յով",
            UnicodeScript.BENGALI, "র ের কে রা দের এর য় ও ই েরা রও",
            UnicodeScript.TAMIL,
                    "ஐ க்கு இன் இல் உடன் ும் ை ுக்கு ின் ால் ிடம் ுடன் ிற்கு ின் வை வின் வுக்கு வுடன் வும் யின் யை யிடம் யும் க்கு",
            UnicodeScript.TELUGU, "ను ని కు కి తో లో గారు చే",
            UnicodeScript.KANNADA, "ನ ನು ಗೆ ಅವರು ರ ರು ನಿಗೆ ನನ್ನು",
            UnicodeScript.MALAYALAM, "നെ ന്റെ ന് ും ക്ക് യുടെ യെ ോട് ിന്റെ ിന് ിനെ",
            UnicodeScript.GUJARATI, "ે ને ના ની નો નું થી",
            UnicodeScript.SINHALA, "ගේ ට ගෙන් ට",
            UnicodeScript.ETHIOPIC, "ን ም ና ንም");

    private static final String DEPENDENT_VIRAMA = "்్್്";

    private PhoneticWord() {}

    static Set<String> variants(String word, UnicodeScript script) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        all.addAll(inflected(word, script));
        all.addAll(latin(word, script));
        return all;
    }

    private static Set<String> inflected(String word, UnicodeScript script) {
        Set<String> all = new LinkedHashSet<>();
        boolean drops = word.length() > 2
                && ((script == UnicodeScript.GEORGIAN && "იეა".indexOf(word.charAt(word.length() - 1)) >= 0)
                        || DEPENDENT_VIRAMA.indexOf(word.charAt(word.length() - 1)) >= 0);
        if (word.endsWith("ம்")) {
            String stem = word.substring(0, word.length() - 2);
            List.of("த்தின்", "த்தை", "த்துக்கு", "த்திடம்", "த்தால்", "த்துடன்")
                    .forEach(end -> all.add(stem + end));
        }
        for (String ending : ENDINGS.getOrDefault(script, "").split(" ")) {
            all.add(word + ending);
            if (drops) {
                all.add(word.substring(0, word.length() - 1) + ending);
            }
        }
        return all;
    }

    private static Set<String> latin(String word, UnicodeScript script) {
        return switch (script) {
            case GEORGIAN -> GEORGIAN.spellings(Icu.plain("Georgian-Latin", word), MOST);
            case ARMENIAN -> ARMENIAN.spellings(Icu.write("Armenian-Latin", word), MOST);
            case ETHIOPIC -> ETHIOPIC.spellings(Icu.write("Amharic-Latin/BGN", word), MOST);
            case THAI -> THAI.spellings(voweled(Icu.plain("Thai-Latin", word).replace(" ", "")), MOST);
            case MYANMAR -> BURMESE.spellings(Icu.plain("Any-Latin", word), MOST);
            case TAMIL -> tamil(word);
            default -> indic(word);
        };
    }

    /** Tamil writes one letter for k and g, p and b, t and d. */
    private static Set<String> tamil(String word) {
        String latin = Icu.write("Any-Latin", word);
        Set<String> all = new LinkedHashSet<>(INDIC.spellings(latin, MOST));
        String soft = latin.replaceAll("(?<=[aeiouāīūēōṅnṇm])k", "g")
                .replaceAll("(?<=[aeiouāīūēōnm])p", "b")
                .replaceAll("(?<=[āīūēōnṇ])ṭ", "ḍ");
        all.addAll(INDIC.spellings(soft, MOST));
        return all;
    }

    /** Nothing where ICU knows no Latin for the script: Khmer, Lao, Sinhala, Tibetan. */
    private static Set<String> indic(String word) {
        String latin = Icu.write("Any-Latin", word);
        return latin.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? INDIC.spellings(latin, MOST) : Set.of();
    }

    private static String voweled(String latin) {
        return latin.replaceAll("(?<=[^aeiouıx])(?=[^aeiouıx])", ".")
                .replaceAll("(?<=[cpkt])\\.(?=h)|(?<=n)\\.(?=g)", "");
    }
}
