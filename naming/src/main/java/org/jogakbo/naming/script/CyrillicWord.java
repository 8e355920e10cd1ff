package org.jogakbo.naming.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jogakbo.naming.transcription.Habits;
import org.jogakbo.naming.transcription.Icu;

/**
 * A word of a name in Cyrillic: the cases of Russian, Ukrainian, Belarusian, Bulgarian and Serbian, all of them, since a word does not say
 * its language; the man's and the woman's form of a family's name; and Latin letters by passport, library and the press of several languages.
 */
final class CyrillicWord {
    private static final int MOST = 260;
    private static final int MOST_BACK = 10;
    private static final int MOST_RUSSIAN = 12;

    /** From ICU's letters (ISO 9) to those of the press. */
    private static final Habits LATIN = new Habits("""
        v v w
        g g h gh
        ^e e ye je ie
        e e ye je ie
        ë e yo io jo
        ^ë yo e io jo
        ê ye e ie je
        ž zh j z
        i i y
        í i y
        í̈ yi i ji
        ij$ y iy yi yy i ij ii
        yj$ y yy yj i iy yi
        íj$ iy ii ij y
        j y i j _
        ks ks x
        dr$ dr der
        s s ss
        u u ou
        ŭ u w v
        f f ph
        h kh h ch x
        c ts c tz z
        č ch c tch tsch cz
        š sh s sch ch
        ŝ shch sch sht chtch schtsch st sc
        ʺ a u _
        y y i
        ʹ _ i y
        ʹâ ya ia ja iya
        é e
        û yu iu ju u you
        â ya ia ja
        iâ$ ia iya ija iia
        íâ$ iya ia ija iia
        đ dj d
        ǰ j y i
        l̂ lj l
        n̂ nj n
        ć c ch tj
        d̂ dz dzh dj
        ov$ ov off ow of
        ev$ ev yev eff ew jew
        g̀ g
        """);

    /** From the press's letters back to those that ICU writes in Cyrillic. */
    private static final Habits BACK = new Habits("""
        shch ŝ
        schtsch ŝ
        sch š ŝ
        tsch č
        tch č
        zh ž
        kh h
        ch č h
        sh š
        ts c
        tz c
        ya â
        ia$ iâ
        iya iâ
        ija iâ
        ja â
        yu û
        iu û
        ju û
        ye e
        ^e e é
        yo ë
        y$ ij yj
        iy$ ij yj
        ii$ ij
        ij$ ij yj
        skaya skaâ
        skaia skaâ
        ey ej
        ei ej
        ay aj
        ai aj
        oy oj
        y y j i
        w v
        off$ ov
        x ks
        j j ž
        ou u
        ph f
        ci ci
        h h g
        """);

    private static final String FAMILY_END =
            ".*(ov|ova|ev|eva|off|ow|owa|ew|ewa|yn|yna|sky|ski|skiy|skii|skij|skyi|skyy|skaya|skaia|ska"
                    + "|enko|chuk|shchuk|yuk|iuk|ovich|evich|ovych|evych|ovna|evna|ivna)";
    private static final Set<String> GIVEN =
            Set.of(("ivan petr pyotr sergei sergey aleksei alexei aleksey alexey dmitri dmitry dmitriy andrei "
                            + "andrey nikolai nikolay mikhail vladimir volodymyr oleksandr aleksandr alexander yuri yury yuriy evgeny yevgeny evgeniy "
                            + "oleg olha olga tatiana tatyana natalia natalya nataliya svetlana elena yelena olena irina iryna ekaterina yekaterina "
                            + "kateryna lyudmila liudmila ludmila galina halyna nadezhda lyubov anastasia anastasiya yulia yuliya julia daria darya "
                            + "ksenia oksana larisa lidia zinaida vera nina maria mariya marija anna igor ihor vasily vasyl viktor boris pavel pavlo "
                            + "stepan fyodor fedor grigory hryhoriy konstantin leonid maxim maksim roman ruslan stanislav taras timur vadim valery "
                            + "vitaly vyacheslav yaroslav bogdan bohdan anatoly arkady artem artyom denis egor yegor ilya kirill gleb georgi georgy "
                            + "ivanka stoyan todor zoran dragan milica slobodan")
                    .split(" "));

    /** Letters that Russian has not. */
    private static final Pattern FOREIGN = Pattern.compile("[әғқңөұүһіӣӯҳҡҙҫҥҷҗӏ]");

    /**
     * Letters of other languages as the Russian press prints them (Kazakh, Kyrgyz, Tatar, Bashkir, Tajik), the softness of an l with them; and
     * the palochka of the Caucasus as a digit or a Latin letter, which most keyboards have instead.
     */
    private static final Habits RUSSIAN = new Habits("""
        ә а я э
        ғ г
        қ к
        ң н
        ө о
        ұ у
        ү у
        һ х г
        і и ы
        ӣ и
        ӯ у
        ҳ х
        ҡ к
        ҙ з д
        ҫ с
        ҥ н
        ҷ дж
        җ дж ж
        л л ль
        ль ль
        ӏ 1 i _
        """);

    private CyrillicWord() {}

    static Set<String> variants(String word, Role role) {
        Set<String> bases = bases(word, role);
        Set<String> all = new LinkedHashSet<>();
        bases.forEach(base -> all.addAll(Declension.of(base)));
        bases.forEach(base -> all.addAll(LATIN.spellings(Icu.write("Cyrillic-Latin", base), MOST)));
        return all;
    }

    /** Whether a word in Latin letters, lower case, looks like a name that was written in Cyrillic first. */
    static boolean isSlavic(String latin) {
        return GIVEN.contains(latin) || (latin.length() > 4 && latin.matches(FAMILY_END));
    }

    /** The Cyrillic words, with their cases, that a word in Latin letters may stand for. */
    static Set<String> fromLatin(String latin, Role role) {
        Set<String> all = new LinkedHashSet<>();
        BACK.spellings(latin, MOST_BACK)
                .forEach(iso ->
                        bases(Icu.write("Latin-Cyrillic", iso), role).forEach(base -> all.addAll(Declension.of(base))));
        return all;
    }

    private static Set<String> bases(String word, Role role) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> bases = new LinkedHashSet<>(List.of(lower));
        if (role != Role.GIVEN) {
            bases.addAll(Declension.otherSex(lower));
        }
        for (String base : List.copyOf(bases)) {
            bases.add(base.replace('ё', 'е'));
        }
        for (String base : List.copyOf(bases)) {
            if (FOREIGN.matcher(base).find()) {
                bases.addAll(RUSSIAN.spellings(base, MOST_RUSSIAN));
            }
        }
        return bases;
    }
}
