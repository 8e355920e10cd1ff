package org.jogakbo.naming.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jogakbo.naming.ideograph.HanWord;

/**
 * Korean names in the scripts of the neighbours: Chinese characters, katakana as the Japanese press hears them, Cyrillic by Kontsevich. Kana
 * are told without their dots and small shapes, which fall away when texts are folded.
 */
final class KoreanAbroad {
    private static final String[] KANA_HEADS = {
        "カ", "カ", "ナ", "タ", "タ", "ラ", "マ", "ハ", "ハ", "サ", "サ", "ア", "チ", "チ", "チ", "カ", "タ", "ハ", "ハ"
    };
    private static final String[] KANA_ROWS = {"アイウエオ", "カキクケコ", "サシスセソ", "タチツテト", "ナニヌネノ", "ハヒフヘホ", "マミムメモ", "ラリルレロ"};
    /** Of each vowel: the plain vowels with which it is heard, and what stands before them. */
    private static final String[] KANA_VOWELS = {
        "ア", "エ", "ヤ", "イエ", "オ", "エ", "ヨ", "イエ エ", "オ", "ワ", "ウエ", "ウエ エ", "ヨ", "ウ", "ウオ", "ウエ", "ウイ", "ユ", "ウ",
        "ウイ イ", "イ"
    };

    private static final String[] KANA_TAILS = {
        "", "ク ツ", "ク", "ク", "ン", "ン", "ン", "ツ ト", "ル", "ク", "ム", "ル", "ル", "ル", "フ", "ル", "ム", "フ ツ", "フ", "ツ ト", "ツ",
        "ン", "ツ", "ツ", "ク", "ツ", "フ", "ツ"
    };
    private static final String[] CYRILLIC_HEADS = {
        "к г", "кк", "н", "т д", "тт", "р л н", "м", "п б", "пп", "с", "сс", "", "ч дж", "чч", "чх ч", "кх к", "тх т",
        "пх п", "х"
    };
    private static final String[] CYRILLIC_VOWELS = {
        "а",
        "э е",
        "я",
        "йя",
        "о",
        "е э",
        "ё е йо",
        "йе е",
        "о",
        "ва",
        "вэ ве",
        "ве вэ",
        "ё йо",
        "у",
        "во",
        "ве",
        "ви",
        "ю",
        "ы",
        "ый и ы ий",
        "и"
    };
    private static final String[] CYRILLIC_TAILS = {
        "", "к", "к", "к", "н", "н", "н", "т", "ль л", "к", "м", "ль л", "ль", "ль", "п", "ль", "м", "п", "п", "т", "т",
        "н нъ", "т", "т", "к", "т", "п", "т"
    };
    /** Two kana that become one, the third: a consonant goes over to a syllable that has none, or an h. */
    private static final List<String> LINKED =
            List.of(("ンアナ ンイニ ンウヌ ンエネ ンオノ ンハナ ンヒニ ンフヌ ンヘネ ンホノ ルアラ ルイリ ルウル ルエレ ルオロ ルハラ ルヒリ ルヘレ ルホロ "
                            + "ンヤニヤ ンユニユ ンヨニヨ ルヤリヤ ルユリユ ルヨリヨ ムヤミヤ ムユミユ ムヨミヨ クヤキヤ クユキユ クヨキヨ "
                            + "ムアマ ムイミ ムエメ ムオモ クアカ クイキ クエケ クオコ フアハ フイヒ")
                    .split(" "));

    /** Of the characters of Korean names, which are few. */
    private static final Map<String, Set<String>> SHAPES = new ConcurrentHashMap<>();

    private static final String CASES = " а у ом е";

    private KoreanAbroad() {}

    /** Full names, family first; a script where a syllable is not known is left out. */
    static List<NameForm> forms(KoreanName name) {
        List<NameForm> forms = new ArrayList<>();
        add(
                forms,
                shapes(Hanja.of(name.families())),
                name.given().stream().map(one -> shapes(Hanja.of(one))).toList());
        add(forms, each(name.families(), true), List.of(given(name.given(), true)));
        Set<String> families = each(name.families(), false);
        if (name.families().contains("최")) {
            families.addAll(List.of("цой", "цоя", "цою", "цоем", "цое"));
        }
        if (name.families().contains("이") || name.families().contains("리")) {
            families.addAll(List.of("ли", "ри"));
        }
        List<Set<String>> cyrillic = new ArrayList<>();
        name.given().forEach(one -> cyrillic.add(each(one, false)));
        if (!cyrillic.isEmpty()) {
            cyrillic.add(declined(cyrillic.removeLast()));
        }
        add(forms, families, cyrillic);
        return forms;
    }

    /** Papers of Japan and China print their own shapes: 国 for 國. */
    private static Set<String> shapes(Set<String> characters) {
        Set<String> all = new LinkedHashSet<>();
        characters.forEach(one -> all.addAll(SHAPES.computeIfAbsent(one, HanWord::shapes)));
        return all;
    }

    private static void add(List<NameForm> forms, Set<String> family, List<Set<String>> given) {
        if (!family.isEmpty() && !given.isEmpty() && given.stream().noneMatch(Set::isEmpty)) {
            List<Set<String>> parts = new ArrayList<>(List.of(family));
            parts.addAll(given);
            forms.add(new NameForm(Shape.FAMILY_FIRST, parts, false));
        }
    }

    private static Set<String> declined(Set<String> syllables) {
        Set<String> all = new LinkedHashSet<>();
        syllables.forEach(one -> List.of(CASES.split(" ", -1)).forEach(end -> all.add(one + end)));
        return all;
    }

    private static Set<String> each(Set<String> words, boolean kana) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> {
            Set<String> heads = new LinkedHashSet<>(List.of(""));
            for (int i = 0; i < word.length(); i++) {
                heads = joined(heads, syllable(word.charAt(i), kana));
            }
            all.addAll(heads);
        });
        return all;
    }

    /** All syllables as one word, with the consonant that goes over to a syllable without one: 은아, ウナ. */
    private static Set<String> given(List<Set<String>> syllables, boolean kana) {
        Set<String> all = new LinkedHashSet<>(List.of(""));
        for (Set<String> one : syllables) {
            Set<String> written = new LinkedHashSet<>();
            one.forEach(each -> written.addAll(syllable(each.charAt(0), kana)));
            all = joined(all, written);
        }
        Set<String> linked = new LinkedHashSet<>(all);
        all.forEach(one -> {
            String whole = one;
            for (String pair : LINKED) {
                whole = whole.replace(pair.substring(0, 2), pair.substring(2));
            }
            linked.add(whole);
        });
        return linked;
    }

    private static Set<String> joined(Set<String> heads, Set<String> tails) {
        Set<String> all = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
        return all;
    }

    private static Set<String> syllable(char hangul, boolean kana) {
        int head = Hangul.initialOf(hangul);
        int vowel = Hangul.vowelOf(hangul);
        int tail = Hangul.finalOf(hangul);
        Set<String> opened = kana
                ? openKana(head, KANA_VOWELS[vowel])
                : joined(options(CYRILLIC_HEADS[head]), options(CYRILLIC_VOWELS[vowel]));
        return joined(opened, options((kana ? KANA_TAILS : CYRILLIC_TAILS)[tail]));
    }

    private static Set<String> options(String words) {
        return new LinkedHashSet<>(List.of(words.split(" ", -1)));
    }

    private static Set<String> openKana(int head, String vowels) {
        Set<String> all = new LinkedHashSet<>();
        for (String vowel : vowels.split(" ")) {
            all.add(open(KANA_HEADS[head].charAt(0), vowel));
            if (KANA_HEADS[head].equals("チ") && !"イヤユヨ".contains(vowel)) {
                // ジャ, ジェ, ジュ, ジョ: the sound has a glide of its own
                int plain = "アウオ".indexOf(vowel);
                all.add("チ" + (plain >= 0 ? "ヤユヨ".substring(plain, plain + 1) : vowel));
            }
        }
        if (KANA_HEADS[head].equals("チ")) {
            List.copyOf(all).forEach(one -> all.add("シ" + one.substring(1))); // ジ without its dots
        }
        return all;
    }

    private static String open(char head, String vowel) {
        String row = rowOf(head);
        int place = "アイウエオ".indexOf(vowel.charAt(0));
        if (head == 'ア') {
            return vowel;
        } else if (head == 'チ') {
            return place == 1 && vowel.length() == 1 ? "チ" : "チ" + vowel;
        } else if (place < 0) { // ヤ, ユ, ヨ, ワ
            return vowel.equals("ワ") ? row.charAt(2) + "ア" : row.charAt(1) + vowel;
        }
        return row.charAt(place) + vowel.substring(1);
    }

    private static String rowOf(char head) {
        for (String row : KANA_ROWS) {
            if (row.indexOf(head) >= 0) {
                return row;
            }
        }
        return KANA_ROWS[0];
    }
}
