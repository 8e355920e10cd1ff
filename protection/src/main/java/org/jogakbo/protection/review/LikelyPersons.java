package org.jogakbo.protection.review;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words with the shape and the company of a person's name: a title before, an age or a verb of speech behind. */
final class LikelyPersons {
    private static final String WORD = "\\p{Lu}\\p{L}{0,20}(?:[’'-]\\p{L}{1,20}){0,2}";
    private static final String NAME = "(" + WORD + "(?: \\p{Lu}\\.)?(?: " + WORD + "){1,3})";
    private static final String SPEECH =
            "(?:said|says|told|tells|recalled|recalls|added|adds|explained|explains|testified|wrote|whispered|remembered|remembers|insisted|warned|replied|asked|argued|admitted)";
    private static final Pattern LATIN =
            Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Capt|Prof|Rev|Sgt)\\.? (" + WORD + "(?: "
                    + WORD + "){0,2})|\\b" + NAME + "(?=,? \\(?(?:aged )?\\d{1,2}(?:[,.;)]|$)|,? (?:who )?" + SPEECH
                    + "\\b|, who\\b|, an? [a-z])|\\b(?:" + SPEECH + "|according to|named|called) " + NAME);
    private static final String FAMILIES =
            "[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민나진지엄원채천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제탁국어은편용리림량렴]";
    private static final Pattern HANGUL = Pattern.compile("(?<![가-힣])(" + FAMILIES
            + "[가-힣]{2})(?: ?(?:씨|양|군|여사)(?![가-힣]{3})| ?\\(\\d{1,2}(?:세|살)?[,)]| ?\\(여|(?= ?(?:할머니|할아버지|선장|목사|교수|의원|변호사)))|(?<![가-힣])("
            + FAMILIES + "[가-힣]) 씨(?![가-힣]{3})");
    private static final Set<String> NO_PERSON = words("""
        north south east west northern southern eastern western new united ministry university institute government committee council
        times news agency party commission court police group center centre korea korean koreans china chinese japan japanese america
        american russia russian human rights red cross world national international association foundation church bank street river sea
        island islands province city county district village border army navy union nations states house office department society network
        radio daily weekly herald gazette post journal wire press tribune observer chronicle bulletin company corporation fund project
        mission embassy consulate parliament assembly congress republic kingdom hospital school college museum harbour port bay peace
        monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
        december christmas supreme central committee workers democratic security intelligence service report act law
        """);
    private static final Set<String> OPENERS = words("""
        the a an in on at but and when while after before as for with from to by of one another then so yet meanwhile like both since
        once if that this these those his her their my our its now today yesterday mr mrs ms miss dr prof capt captain president minister
        professor pastor reverend doctor general colonel lieutenant sergeant secretary director chairman spokesman spokeswoman lawyer
        activist defector refugee skipper ambassador senator judge officer mayor reporter
        """);

    private LikelyPersons() {}

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** The names in a sentence, each once. */
    static Set<String> in(String sentence) {
        Set<String> names = new LinkedHashSet<>();
        LATIN.matcher(sentence).results().map(LikelyPersons::group).forEach(words -> {
            String name = withoutOpeners(words);
            boolean single = name.indexOf(' ') < 0;
            if (!name.isEmpty() && !isNoPerson(name) && (!single || single(words, name))) {
                names.add(name);
            }
        });
        HANGUL.matcher(sentence)
                .results()
                .map(LikelyPersons::group)
                .filter(name -> name.charAt(1) != '모')
                .forEach(names::add);
        return names;
    }

    /** One word is a name only where nothing was taken from it: behind a title. */
    private static boolean single(String words, String name) {
        return words.equals(name);
    }

    private static String group(MatchResult found) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return found.group();
    }

    private static String withoutOpeners(String words) {
        List<String> all = List.of(words.split(" ", -1));
        int from = 0;
        while (from < all.size() && OPENERS.contains(lower(all.get(from)))) {
            from++;
        }
        return String.join(" ", all.subList(from, all.size()));
    }

    private static boolean isNoPerson(String name) {
        return Arrays.stream(name.split(" ", -1)).anyMatch(word -> NO_PERSON.contains(lower(word)))
                || name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
