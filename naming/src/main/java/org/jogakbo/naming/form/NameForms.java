package org.jogakbo.naming.form;

import java.lang.Character.UnicodeScript;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.naming.spelling.NameForm;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.naming.spelling.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Every form in which the press prints a name as an editor gave it: in both orders, of its likeliest reading and of its second forms. Immutable; pure; safe for any
 * thread.
 *
 * @param forms what is looked for
 * @param beside words that are the person's and go along where they stand beside a find: other given names, particles, second family names,
 *     in lower case
 */
public record NameForms(List<NameForm> forms, Set<String> beside) {
    private static final int MOST_SMALL = 3;

    private static final Pattern TWO_FORMS =
            Pattern.compile("([^()（）/]+?)(?: ?[(（](?=.*[)）]$)|/(?=[^()（）]*$))([^()（）/]+)[)）]?");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}]+(?:(?:\\.? |, |-|\\.)[\\p{L}\\p{M}]+)*\\.?");

    /** What was made of late: the same persons are asked for again and again, and making forms is dear. */
    private static final Map<Key, SoftReference<NameForms>> MADE = new ConcurrentHashMap<>();

    private static final int MOST_MADE = 1_000;

    private record Key(
            String given, @Nullable String family, @Nullable String forename) {}

    public NameForms {
        forms = List.copyOf(forms);
        beside = Set.copyOf(beside);
    }

    /** As {@link GivenName#of(String, String, String)}; nothing for words that can match nothing. */
    public static NameForms of(String typed, @Nullable String family, @Nullable String forename) {
        Key key = new Key(typed, family, forename);
        SoftReference<NameForms> kept = MADE.get(key);
        NameForms known = kept == null ? null : kept.get();
        if (known != null) {
            return known;
        }
        NameForms made = made(typed, family, forename);
        if (MADE.size() >= MOST_MADE) {
            MADE.clear();
        }
        MADE.put(key, new SoftReference<>(made));
        return made;
    }

    private static NameForms made(String typed, @Nullable String family, @Nullable String forename) {
        if (family == null && forename == null && !isNameLike(typed)) {
            return new NameForms(Phrase.of(typed), Set.of());
        }
        GivenName name = GivenName.of(typed, family, forename);
        Set<NameForm> forms = new LinkedHashSet<>();
        Set<String> beside = new LinkedHashSet<>();
        add(name, forms, beside);
        if (forms.isEmpty() || !isPlain(typed)) {
            forms.addAll(Phrase.of(typed));
        }
        return new NameForms(List.copyOf(forms), beside);
    }

    public static NameForms of(String given) {
        return of(given, null, null);
    }

    /**
     * Whether words are such that a name may be made of them. Others, with figures, or with small words between that are no particles ("the
     * boatman from Grell"), are looked for as they stand and nothing is derived from them.
     */
    static boolean isNameLike(String given) {
        if (given.codePoints().anyMatch(c -> Character.isDigit(c) || "@#&%:".indexOf(c) >= 0)
                && !given.matches("[^0-9]*[(（][^()（）]*[0-9]+[^()（）]*[)）][^0-9]*")) {
            return false;
        }
        String[] words = given.replaceAll("(?<!\\p{L})[\"“”'‘’«»(（\\[][^\"“”‘’«»()（）]*[\"“”'‘’«»)）\\]]", " ")
                .strip()
                .split("[\\s,/]+");
        long small = List.of(words).stream().filter(NameForms::isSmallWord).count();
        long large = List.of(words).stream()
                .filter(word -> Character.isUpperCase(first(word)))
                .count();
        return large == 0 ? small <= MOST_SMALL : small == 0;
    }

    /** Whether nothing is in it that readers of names may stumble over: one script, and the signs that names have; or two such forms. */
    private static boolean isPlain(String typed) {
        Matcher two = TWO_FORMS.matcher(typed.strip());
        return two.matches() ? isPlainRow(two.group(1)) && isPlainRow(two.group(2)) : isPlainRow(typed.strip());
    }

    private static boolean isPlainRow(String row) {
        return PLAIN.matcher(row).matches()
                && row.codePoints()
                                .filter(Character::isLetter)
                                .mapToObj(NameForms::scriptOf)
                                .distinct()
                                .count()
                        == 1
                && (row.codePoints().anyMatch(Character::isUpperCase)
                        || row.codePoints().noneMatch(Character::isLowerCase));
    }

    /** Japanese prints names in three scripts. */
    private static UnicodeScript scriptOf(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case HIRAGANA, KATAKANA, COMMON -> UnicodeScript.HAN;
            default -> script;
        };
    }

    private static boolean isSmallWord(String word) {
        return Character.isLowerCase(first(word))
                && !Affixes.isParticle(word)
                && !Affixes.isSecond(word)
                && !Affixes.isCompound(word)
                && !Affixes.isTitle(word)
                && !Affixes.isTitleBehind(word)
                && !Affixes.mayBeTitleBehind(word)
                && !Affixes.isSuffix(word)
                && !word.matches("\\p{Ll}{1,3}[\\p{Pd}'’]\\p{Lu}.*");
    }

    private static int first(String word) {
        return word.isEmpty() ? ' ' : word.codePointAt(0);
    }

    private static void add(GivenName name, Set<NameForm> forms, Set<String> beside) {
        name.readings().stream().limit(1).forEach(reading -> add(reading, forms, beside));
        name.readings().stream()
                .skip(1)
                .filter(NameForms::mayTurn)
                .forEach(reading -> forms.addAll(RowForms.turned(reading)));
        name.others().forEach(other -> add(other, forms, beside));
    }

    /** Two words of which nothing says which is the family's: {@code Halász Piroska}. */
    private static boolean mayTurn(Reading reading) {
        boolean titled =
                reading.titles().isEmpty() && Affixes.mayBeTitle(reading.words().getFirst());
        return (reading.words().size() == 2 || titled)
                && reading.script().equals("LATIN")
                && Spellings.koreanFamily(reading.words()) < 0;
    }

    private static void add(Reading reading, Set<NameForm> forms, Set<String> beside) {
        String plain = plain(reading);
        boolean hangul = Hangul.isSyllables(plain.replaceAll("[\\s,\\p{Pd}]+", ""));
        boolean korean = !hangul && Spellings.koreanFamily(reading.words()) >= 0;
        if (hangul || korean || isUnspaced(reading) || !reading.script().equals("LATIN")) {
            forms.addAll(Spellings.of(plain));
        }
        if (!hangul && !korean && !isUnspaced(reading)) {
            RowForms rows = RowForms.of(reading);
            forms.addAll(rows.forms());
            forms.addAll(Spellings.backFromLatin(reading.words()));
            beside.addAll(rows.beside());
        }
        if (korean && plain.matches(".*\\p{L}['’ʼʻ‘]\\p{L}.*")) { // whose apostrophe may be a space
            RowForms.of(reading).forms().stream()
                    .filter(form -> form.shape() == Shape.FORENAME_SURNAME || form.shape() == Shape.SURNAME_FORENAME)
                    .forEach(forms::add);
        }
        reading.nicknames().stream()
                .filter(_ -> hangul || korean)
                .forEach(nickname -> forms.addAll(RowForms.nickname(nickname)));
    }

    /** As the makers of forms for one script want it: with a comma where the family's name stands before one. */
    private static String plain(Reading reading) {
        return String.join(" ", reading.words());
    }

    /** Scripts that print no spaces have makers of forms of their own. */
    private static boolean isUnspaced(Reading reading) {
        List<String> scripts =
                new ArrayList<>(List.of("HAN", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN"));
        return scripts.contains(reading.script());
    }
}
