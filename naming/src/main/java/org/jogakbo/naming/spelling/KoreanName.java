package org.jogakbo.naming.spelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name taken apart as a Korean one: the family's name and one to three syllables, each with the Hangul that may stand for it.
 *
 * @param families empty when only a given name is known
 */
record KoreanName(Set<String> families, List<Set<String>> given) {
    private static final int MOST_SYLLABLES = 3;

    /** A Hangul word without spaces; empty when it does not begin with a known family name. */
    static List<KoreanName> ofHangul(String word) {
        for (int length = word.length() > 2 ? 2 : 1; length > 0; length--) {
            Set<String> families = Surnames.ofHangul(word.substring(0, length));
            if (!families.isEmpty() && word.length() > length && word.length() - length <= MOST_SYLLABLES) {
                return List.of(new KoreanName(families, syllables(word.substring(length))));
            }
        }
        return List.of();
    }

    /** A given name alone in Hangul. */
    static KoreanName givenHangul(String word) {
        return new KoreanName(Set.of(), syllables(word));
    }

    private static List<Set<String>> syllables(String given) {
        List<Set<String>> syllables = new ArrayList<>();
        for (int i = 0; i < given.length(); i++) {
            String one = given.substring(i, i + 1);
            syllables.add(i == 0 ? InitialLaw.variants(one) : InitialLaw.inside(one));
        }
        return syllables;
    }

    /** Words in Latin letters, lower case, of which the one at this place is the family's: every way to read the others as syllables. */
    static List<KoreanName> ofLatin(List<String> words, int family) {
        Set<String> families = Surnames.ofLatin(words.get(family).replace("-", ""));
        List<String> rest = new ArrayList<>(words);
        rest.remove(family);
        return families.isEmpty() ? List.of() : givenLatin(families, rest);
    }

    static List<KoreanName> givenLatin(Set<String> families, List<String> words) {
        List<String> pieces = words.stream()
                .flatMap(word -> List.of(word.split("-")).stream())
                .toList();
        List<List<String>> ways = pieces.size() == 1 ? cuts(pieces.getFirst()) : List.of(pieces);
        return ways.stream()
                .filter(way -> way.size() <= 2)
                .map(way -> new KoreanName(families, back(way)))
                .filter(name -> name.given().stream().noneMatch(Set::isEmpty))
                .toList();
    }

    private static List<List<String>> cuts(String word) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(List.of(word));
        for (int at = 1; at < word.length(); at++) {
            ways.add(List.of(word.substring(0, at), word.substring(at)));
        }
        return ways;
    }

    private static List<Set<String>> back(List<String> way) {
        List<Set<String>> syllables = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            boolean flows = i + 1 < way.size() && way.get(i).endsWith("r"); // 철웅, Cheorung
            String piece = flows ? way.get(i).substring(0, way.get(i).length() - 1) + "l" : way.get(i);
            Set<String> hangul = NameSyllables.of(piece, i == 0 ? "" : way.get(i - 1));
            syllables.add(
                    syllables.isEmpty()
                            ? hangul.stream()
                                    .flatMap(one -> InitialLaw.variants(one).stream())
                                    .collect(Collectors.toCollection(LinkedHashSet::new))
                            : hangul);
        }
        return syllables;
    }

    /** Every Latin spelling of each syllable of the given name. */
    List<Set<String>> latin() {
        List<Set<String>> parts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Set<String> part = new LinkedHashSet<>();
            Set<String> before = i == 0 ? Set.of() : given.get(i - 1);
            Set<String> after = i + 1 == given.size() ? Set.of() : given.get(i + 1);
            for (String syllable : given.get(i)) {
                finals(before)
                        .forEach(b ->
                                initials(after).forEach(a -> part.addAll(Romanisation.of(syllable.charAt(0), b, a))));
            }
            parts.add(part);
        }
        return parts;
    }

    private static Set<Integer> finals(Set<String> syllables) {
        return syllables.isEmpty()
                ? Set.of(Romanisation.EDGE)
                : syllables.stream().map(one -> Hangul.finalOf(one.charAt(0))).collect(Collectors.toSet());
    }

    private static Set<Integer> initials(Set<String> syllables) {
        return syllables.isEmpty()
                ? Set.of(Romanisation.EDGE)
                : syllables.stream().map(one -> Hangul.initialOf(one.charAt(0))).collect(Collectors.toSet());
    }
}
