package org.jogakbo.naming.spelling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The syllables of which Korean given names are made, and the way back from Latin letters to them. */
public final class NameSyllables {
    private static final String COMMON = "가각간갑강개건걸겸경계고곤공관광교구국군권귀규균그근금기길나낙난남내녀노녹누다단달담대덕도돈동두득라락란람래량려"
            + "련렬령례로록룡루류률륜률륭리린림마만말매맹면명모목무문미민박반방배백범벽변별병보복봉부북분비빈사산삼상새생서석선설섭성세소솔송수숙"
            + "순술숭슬습승시식신실심아안애양언엄여연열염엽영예오옥온완용우욱운웅원월위유육윤율은을음의이익인일임자작장재전점정제조종주죽준중"
            + "지직진집차찬창채척천철초총추춘출충치칠쾌탁탄태택토판팔평표풍필하학한함해행향허헌혁현협형혜호홍화환회효후훈휘휴흥희힘본빛봄샘잎랑름롱쁨든결몽격융맥옹낭탐홀";

    private static final Map<String, Set<String>> BACK = back(Romanisation.EDGE);
    /** The same after a consonant that changes what follows it: 상렬, Sangnyeol. */
    private static final Map<String, Set<String>> AFTER_CONSONANT = back(1);

    private static Map<String, Set<String>> back(int before) {
        Map<String, Set<String>> back = new HashMap<>();
        for (int i = 0; i < COMMON.length(); i++) {
            char syllable = COMMON.charAt(i);
            for (String spelling : Romanisation.of(syllable, before, Romanisation.EDGE)) {
                back.computeIfAbsent(spelling, _ -> new LinkedHashSet<>()).add(String.valueOf(syllable));
            }
        }
        return back;
    }

    private NameSyllables() {}

    /** The Hangul syllables that these letters may stand for; empty when they are no syllable of a name. */
    static Set<String> of(String latin) {
        return BACK.getOrDefault(latin, Set.of());
    }

    /** The same for letters that stand behind others of one name. */
    static Set<String> of(String latin, String before) {
        boolean changes = !before.isEmpty() && "kgmbpt".indexOf(before.charAt(before.length() - 1)) >= 0;
        return changes ? AFTER_CONSONANT.getOrDefault(latin, Set.of()) : of(latin);
    }

    /** Whether these letters, in lower case, may be one syllable of a Korean name, or a family name. */
    public static boolean isOne(String latin) {
        return BACK.containsKey(latin) || Surnames.rank(latin) < Integer.MAX_VALUE;
    }
}
