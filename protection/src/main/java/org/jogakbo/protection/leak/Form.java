package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jogakbo.protection.leak.letters.CommonWords;
import org.jogakbo.protection.leak.letters.Lettering;
import org.jogakbo.protection.leak.letters.Letters;
import org.jogakbo.protection.leak.letters.Script;
import org.jogakbo.protection.leak.letters.Word;
import org.jogakbo.protection.leak.letters.Words;

/**
 * One way in which somebody is called, in parts.
 *
 * @param named whether the person may be named: then it covers what others would be found by
 * @param index among all forms
 */
record Form(long person, Find.What what, List<Part> parts, boolean named, int index) {
    /** The shortest word in Latin letters that can be the mark of one person. */
    private static final int TELLING_LATIN = 5;

    private static final int TELLING_CONSONANTS = 4;
    private static final int LONGEST_PLAIN = 12;

    /** Words that belong to many names and to nobody. */
    private static final Set<String> BESIDE = Set.of(
            ("mr mrs ms miss dr prof capt captain col gen lt sgt maj rev fr sr sir lord lady hon president minister sheikh haji hajji"
                            + " hadji mullah imam jr md sri shri smt ato weizero daw ma ko maung u nai nang khun de da das do dos del della der den"
                            + " di du la le las los van von vom zu zum ter ten af av al el ul ad as ash an ar bin ibn ben bat bint bte abu abd umm mac mc o"
                            + " st san santa y e i and und et")
                    .split(" "));

    /**
     * A part of a form.
     *
     * @param telling whether it is the mark of one person by itself
     */
    record Part(Letters letters, boolean telling) {}

    /** Reads what an editor gave: bracketed and slashed seconds are forms of their own. */
    static List<Form> of(long person, Find.What what, String given, boolean named, int firstIndex) {
        List<Form> forms = new ArrayList<>();
        // "s/o" and "a/l" are the child of somebody, and part no two names.
        String whole = given.replaceAll("(?<![\\p{L}/])\\p{L}/\\p{L}(?![\\p{L}/])", " ");
        for (String one : whole.split("[()（）/\\[\\];|]")) {
            List<Part> parts = parts(one);
            if (!parts.isEmpty()) {
                forms.add(new Form(person, what, parts, named, firstIndex + forms.size()));
            }
        }
        return forms;
    }

    /** A detail: all of it is one part. */
    static List<Part> asItStands(String given) {
        StringBuilder bare = new StringBuilder();
        StringBuilder latin = new StringBuilder();
        for (Word word : Words.of(given)) {
            bare.append(word.letters().bare());
            latin.append(word.letters().latin());
        }
        return bare.isEmpty()
                ? List.of()
                : List.of(new Part(new Letters(bare.toString(), latin.toString(), "", "", Script.LATIN), true));
    }

    private static List<Part> parts(String form) {
        List<Letters> all = new ArrayList<>();
        StringBuilder gathered = new StringBuilder();
        for (Word word : Words.of(form)) {
            if (!gathered.isEmpty() && apart(word)) {
                all.add(Lettering.of(gathered.toString()));
                gathered.setLength(0);
            }
            gathered.append(form, word.start(), word.end());
        }
        if (!gathered.isEmpty()) {
            all.add(Lettering.of(gathered.toString()));
        }
        return parts(all);
    }

    /** Titles, particles and initials count only where next to nothing else is there. */
    private static List<Part> parts(List<Letters> all) {
        List<Letters> weighty = all.stream().filter(Form::isWeighty).toList();
        List<Part> parts = new ArrayList<>();
        (weighty.size() > 1 || all.size() == 1 ? weighty : all).forEach(letters -> add(letters, parts));
        return parts;
    }

    /** Titles and particles. */
    static boolean isBeside(Letters letters) {
        return BESIDE.contains(letters.latin());
    }

    private static boolean isWeighty(Letters letters) {
        return !letters.latin().isEmpty()
                && (letters.script().isByLetter()
                        || (letters.latin().length() > 1 && !BESIDE.contains(letters.latin())));
    }

    /** A hyphen joins two syllables of one name. */
    private static boolean apart(Word word) {
        return word.gap().compareTo(Word.Gap.SPACE) >= 0;
    }

    private static void add(Letters letters, List<Part> parts) {
        if (letters.script().isByLetter()) {
            addUnspaced(letters, parts);
        } else {
            parts.add(new Part(letters, isTelling(letters)));
        }
    }

    /** 김영수, 王小明, 山田太郎: the family name first, of one letter or, of four, of two. */
    private static void addUnspaced(Letters whole, List<Part> parts) {
        String bare = whole.bare();
        if (!parts.isEmpty() || bare.length() < 2 || bare.length() > 4) {
            parts.add(new Part(whole, isTelling(whole)));
            return;
        }
        int family = bare.length() == 4 ? 2 : 1;
        for (String half : List.of(bare.substring(0, family), bare.substring(family))) {
            Letters letters = Lettering.of(half);
            parts.add(new Part(letters, isTelling(letters)));
        }
    }

    static boolean isTelling(Letters letters) {
        boolean longEnough =
                switch (letters.script()) {
                    case LATIN, SPACED -> letters.latin().length() >= TELLING_LATIN;
                    case CONSONANTS -> letters.bare().length() >= TELLING_CONSONANTS;
                    case HANGUL -> letters.bare().length() >= 2;
                    case UNSPACED -> letters.bare().length() >= TELLING_LATIN;
                    case HAN -> letters.bare().length() >= 3;
                    case DIGITS -> false;
                };
        return longEnough && !CommonWords.isWord(letters) && !CommonWords.isName(letters);
    }

    /** The parts run together in every order in which people write them. */
    Set<String> joined(Function<Letters, String> letters) {
        List<String> all =
                parts.stream().map(part -> letters.apply(part.letters())).toList();
        Set<String> joined = new LinkedHashSet<>();
        int n = all.size();
        joined.add(String.join("", all));
        joined.add(String.join("", all.reversed()));
        if (n > 2) {
            joined.add(all.getLast() + String.join("", all.subList(0, n - 1)));
            joined.add(String.join("", all.subList(1, n)) + all.getFirst());
            joined.add(all.getFirst() + all.getLast());
            joined.add(all.getLast() + all.getFirst());
        }
        return joined;
    }

    /** The whole as it was given. */
    String whole() {
        return parts.stream().map(part -> part.letters().latin()).collect(Collectors.joining());
    }

    /** Whether all of it, run together, is a word of a language: 하늘 is a name, and the sky. */
    boolean isWord() {
        return CommonWords.isWord(
                Lettering.of(parts.stream().map(part -> part.letters().bare()).collect(Collectors.joining())));
    }

    /** Whether the second look can find it where it stands alone. */
    boolean isFindable() {
        return parts.size() > 1 || parts.getFirst().telling() || whole().length() > LONGEST_PLAIN;
    }
}
