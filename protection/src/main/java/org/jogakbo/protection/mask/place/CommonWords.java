package org.jogakbo.protection.mask.place;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** English words that are also spellings of Korean syllables and family names; and titles that stand before a family name. */
public final class CommonWords {
    private static final Set<String> WORDS = set("""
        a ah an back ban bang bark bee bin bock boo book bong bum but chew chill chin coo do doh done dong each gang gay get gill go goo
        good gun ha had hah hall ham hat hay he hem hen her hi him hitherto ho hog hong hook hoot how hue hum hun huh hut i ill im in is
        it jack jade jam jar jaw jean job joe join joke joy jug june jut ken key kill kin king kook la lee let lie lim long loo look low
        ma mail main man many may me mean men mine mock moan mode moo moon mum my name nay no non noon nor not nun o of oh ok on
        one or our out own pack pan pang pay pee pen pick pie pin poke pool pot pun quick ran rang raw red rim ring rock roe rook run
        sack sad see she shim shin sick sigh sin sing so sock sod sol some son song soon sop sour such sue sum sun sung tack tan tang tea
        the tie to toe ton took too tuck turn um un up us wan war was we wee well went wet who why wick will win wing woe won woo yak yea
        yes yet yo yon you young youth yuck yum
        """);
    private static final Set<String> TITLES = set("""
        mr mrs ms miss mx dr prof professor capt captain col colonel gen general lt lieutenant sgt sergeant maj major president chairman
        chairwoman chair premier minister rep representative sen senator pastor rev reverend father brother sister madame madam sir lord
        lady comrade secretary ambassador director judge justice officer inspector detective nurse teacher coach skipper
        """);

    private CommonWords() {}

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    public static boolean isCommon(String word) {
        return WORDS.contains(word);
    }

    public static boolean isTitle(String word) {
        return TITLES.contains(word);
    }
}
