package org.jogakbo.naming.script;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.naming.ideograph.HanWord;
import org.jogakbo.naming.ideograph.KanaWord;

/** All spellings of one word of a name. Pure, safe for any thread; lower case where the script has one; the likeliest first. */
public final class Variants {
    private Variants() {}

    /**
     * The word inflected and otherwise written in its own script, and in the other scripts that can be derived from it. Marks that fall away
     * when texts are folded may stay.
     *
     * @throws IllegalArgumentException when the word holds no letter or digit
     */
    public static Set<String> of(String word, Role role) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("A word of a name holds a letter or a digit");
        }
        Set<String> all = new LinkedHashSet<>(Set.of(plain));
        if (plain.indexOf('\u200c') > 0) {
            all.add(plain.replace('\u200c', ' ')); // Persian halves of a word, which many print apart
        }
        UnicodeScript script = Scripts.of(plain);
        all.addAll(
                switch (script) {
                    case LATIN -> LatinWord.variants(plain);
                    case CYRILLIC -> CyrillicWord.variants(plain, role);
                    case ARABIC -> ArabicWord.variants(plain);
                    case HEBREW -> HebrewWord.variants(plain);
                    case GREEK -> GreekWord.variants(plain, role);
                    case HIRAGANA, KATAKANA -> KanaWord.variants(plain);
                    case HAN -> HanWord.variants(plain);
                    case HANGUL, COMMON, INHERITED, UNKNOWN -> Set.<String>of();
                    default -> PhoneticWord.variants(plain, script);
                });
        return Collections.unmodifiableSet(all);
    }
}
