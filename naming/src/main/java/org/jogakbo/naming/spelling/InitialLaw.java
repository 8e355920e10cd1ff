package org.jogakbo.naming.spelling;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The law of initials: the South drops or changes ㄹ (and ㄴ) at a word's head, the North keeps it: 리 and 이, 류 and 유, 로 and 노, 녀 and 여.
 */
final class InitialLaw {
    /** Syllables whose ㄴ may once have been a ㄹ. */
    private static final String ONCE_RIEUL = "나낙난남내노녹";

    private InitialLaw() {}

    /** The word as given, then as the other side writes it. */
    static Set<String> variants(String word) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        char head = word.charAt(0);
        if (!Hangul.isSyllable(head)) {
            return all;
        }
        String rest = word.substring(1);
        int initial = Hangul.initialOf(head);
        boolean glide = Hangul.hasGlide(head);
        if (initial == Hangul.RIEUL) {
            all.add(Hangul.withInitial(head, glide ? Hangul.SILENT : Hangul.NIEUN) + rest);
        } else if (initial == Hangul.SILENT && glide) {
            all.add(Hangul.withInitial(head, Hangul.RIEUL) + rest);
        } else if (initial == Hangul.NIEUN && ONCE_RIEUL.indexOf(head) >= 0) {
            all.add(Hangul.withInitial(head, Hangul.RIEUL) + rest);
        }
        return all;
    }

    /** Inside a word the law touches 렬 and 률 alone: 병렬 and 병열. */
    static Set<String> inside(String syllable) {
        return switch (syllable) {
            case "렬", "열" -> Set.of("렬", "열");
            case "률", "율" -> Set.of("률", "율");
            default -> Set.of(syllable);
        };
    }
}
