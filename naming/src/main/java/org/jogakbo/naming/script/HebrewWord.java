package org.jogakbo.naming.script;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/** A word of a name in Hebrew letters. Vowel points and final shapes fall away when texts are folded, particles before a name too; Latin vowels come from a list of common names, else by rule. */
final class HebrewWord {
    private static final int MOST = 240;

    private static final Habits LATIN = new Habits("""
        . a e i o u _
        .. a e _ i o u
        ʼ a _ e o i
        ^ʼ a e i o u
        ^ʼw o u
        ^ʼy i ei e
        ʼ$ a _
        b v b
        ^b b
        h h _
        h$ a ah eh e
        w o u v ou w oo
        ww v w
        ^w v w
        z z s
        ẖ h ch kh
        y i y ee ei ai e
        yy y ai ay
        y$ i y ai ay ee
        ^y y j i
        k ch k kh c
        ^k k c
        p f p ph
        ^p p f ph
        ẕ tz ts z c
        ş sh s
        ţ t th
        q k c q
        ʻ a _ e o
        ʻ$ a _ ah
        ph$ f
        g g j
        """);

    private static final String NAMES = """
        דוד david dawid
        משה moshe moses mosche
        יעקב yaakov yakov jacob jakob yaacov yaaqov
        יצחק yitzhak itzhak isaac yitzchak izchak itzik
        אברהם avraham abraham avrohom
        יוסף yosef josef joseph yossef
        שלמה shlomo solomon schlomo
        שמעון shimon simon schimon
        שמואל shmuel samuel schmuel
        דניאל daniel
        מיכאל michael mikhael
        מיכל michal
        שרה sara sarah
        רחל rachel rahel
        רבקה rivka rebecca rivkah
        לאה lea leah
        מרים miriam miryam
        חנה hana hanna hannah chana
        אסתר esther ester
        רות ruth rut
        נועה noa noah
        תמר tamar
        יעל yael jael
        חיים haim chaim hayim chayim
        יהודה yehuda judah yehudah
        בנימין binyamin benjamin benyamin
        אליעזר eliezer elieser
        אלעזר elazar eleazar
        אריה arie aryeh arieh
        צבי zvi tzvi tsvi zwi
        כהן cohen kohen kahn cohn kohn
        לוי levi levy lewi halevi
        מזרחי mizrahi mizrachi
        פרץ peretz perez
        ביטון biton bitton
        פרידמן friedman fridman
        גולדברג goldberg
        כץ katz kac
        שפירא shapira shapiro
        אזולאי azoulay azulay
        בן ben
        בת bat bath
        בר bar
        אבי avi
        גיל gil
        רון ron
        אורי uri ori
        עמוס amos
        עוזי uzi
        ציפורה tzipora zipora tzippora
        """;

    private static final Map<String, Set<String>> KNOWN = new HashMap<>();
    private static final Map<String, Set<String>> BACK = new HashMap<>();

    static {
        NAMES.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" +"));
            words.stream().skip(1).forEach(latin -> {
                KNOWN.computeIfAbsent(words.getFirst(), _ -> new LinkedHashSet<>())
                        .add(latin);
                BACK.computeIfAbsent(latin, _ -> new LinkedHashSet<>()).add(words.getFirst());
            });
        });
    }

    private HebrewWord() {}

    static Set<String> variants(String word) {
        Set<String> all = new LinkedHashSet<>(List.of(word));
        String plain = word.replaceAll("[\\p{M}׳״'\"]", "");
        all.addAll(KNOWN.getOrDefault(plain, Set.of()));
        if (all.size() == 1) {
            all.addAll(LATIN.spellings(voweled(plain), MOST));
        }
        return all;
    }

    /** The Hebrew names that common spellings in Latin letters stand for; none for others. */
    static Set<String> fromLatin(String latin) {
        return BACK.getOrDefault(latin, Set.of());
    }

    private static String voweled(String plain) {
        StringBuilder out = new StringBuilder();
        boolean consonant = false;
        for (int i = 0; i < plain.length(); i++) {
            String letter = Icu.write("Hebrew-Latin", plain.substring(i, i + 1));
            boolean now = !"wyʼʻ".contains(letter) && !(letter.equals("h") && i + 1 == plain.length());
            if (consonant && now) {
                out.append(out.length() < 3 ? ".." : ".");
            }
            out.append(letter);
            consonant = now;
        }
        return out.toString();
    }
}
