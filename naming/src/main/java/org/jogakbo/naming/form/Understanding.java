package org.jogakbo.naming.form;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jogakbo.naming.form.Reading.Order;
import org.jogakbo.naming.form.Reading.Surname;
import org.jogakbo.naming.spelling.Hangul;
import org.jogakbo.naming.spelling.Spellings;
import org.jspecify.annotations.Nullable;

/** From a row of words to who is who in it: titles, given names, family names, suffixes. One for one name; not for several threads. */
final class Understanding {
    private static final Pattern GLUED_HANGUL = Pattern.compile("([가-힣]{2,5})(씨|님)");
    private static final int MANY = 4;
    private static final int LONGEST_NAME_LIKE = 3;

    private final List<String> nicknames;
    private final @Nullable String family;
    private final @Nullable String forename;
    private final List<String> titles = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();
    private UnicodeScript script = UnicodeScript.COMMON;

    /** The words with what was taken for a title in front of them and may be a name as well; none where there is no such word. */
    private List<String> untitled = List.of();

    Understanding(List<String> nicknames, @Nullable String family, @Nullable String forename) {
        this.nicknames = nicknames;
        this.family = family;
        this.forename = forename;
    }

    /** @param row without brackets and quotation marks */
    List<Reading> of(String row) {
        script = Splitting.script(row);
        List<List<String>> sides = sides(row);
        List<String> all = sides.stream().flatMap(List::stream).toList();
        boolean comma = sides.size() == 2;
        if (family != null || forename != null) {
            return List.of(hinted(all));
        }
        if (all.size() < 2 && !Hangul.isSyllables(all.getFirst())) {
            return List.of(reading(all, all, List.of(), Order.ONE_WORD, true));
        }
        if (comma) {
            return List.of(reading(all, sides.get(1), surnames(sides.get(0)), Order.FAMILY_FIRST, true));
        }
        return titled(all);
    }

    /** {@code Tan Gaik Hoon}, {@code Prince Ray Tolliver}: a title, or a name; nobody can tell, so that it is understood as both. */
    private List<Reading> titled(List<String> words) {
        List<Reading> readings = new ArrayList<>(guessed(words));
        if (!untitled.isEmpty()) {
            Understanding other = new Understanding(nicknames, null, null);
            other.script = script;
            other.suffixes.addAll(suffixes);
            String first = untitled.getFirst();
            boolean family = Affixes.isChineseFamily(first) || Affixes.isVietnameseFamily(first);
            readings.addAll(family ? 0 : readings.size(), other.guessed(untitled));
        }
        return readings;
    }

    /** The words before and behind the comma, if there is one, without titles and suffixes. */
    private List<List<String>> sides(String row) {
        List<List<String>> sides = new ArrayList<>();
        for (String side : row.split("[,،、]")) {
            List<String> words = words(side);
            boolean onlySuffixes = !sides.isEmpty()
                    && words.stream().allMatch(word -> Affixes.isSuffix(word) || Affixes.mayBeSuffix(word));
            if (onlySuffixes) {
                suffixes.addAll(words);
            } else if (!words.isEmpty()) {
                if (!isKorean(words)) {
                    strip(words);
                }
                sides.add(words);
            }
        }
        if (sides.isEmpty()) {
            sides.add(List.of(row));
        }
        while (sides.size() > 2) {
            List<String> last = sides.removeLast();
            sides.getLast().addAll(last);
        }
        if (sides.stream().mapToInt(List::size).sum() == 1 || sides.getLast().isEmpty()) {
            sides.removeIf(List::isEmpty);
        }
        return sides;
    }

    /** {@code Hong Ye Ji} ends in no Indian title, and {@code Ma Tong Su} begins with none. */
    private static boolean isKorean(List<String> words) {
        boolean capital = Character.isUpperCase(words.getFirst().codePointAt(0));
        return words.size() > 2
                && Character.isUpperCase(words.getLast().codePointAt(0)) == capital
                && Spellings.koreanFamily(words) >= 0;
    }

    private static List<String> words(String side) {
        List<String> words = new ArrayList<>();
        for (String word : side.strip().split("[\\s_·・=]+")) {
            int dot = word.indexOf('.');
            if (dot > 1 && dot + 1 < word.length() && GivenName.canMatch(word.substring(dot + 1))) {
                words.add(word.substring(0, dot + 1)); // "Dr.Ida"
                words.add(word.substring(dot + 1));
            } else if (GivenName.canMatch(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private void strip(List<String> words) {
        while (words.size() > 1
                && (Affixes.isTitle(words.getFirst()) || (words.size() > 2 && Affixes.mayBeTitle(words.getFirst())))) {
            if (titles.isEmpty() && !Affixes.isTitle(words.getFirst())) {
                untitled = new ArrayList<>(words);
            }
            titles.add(words.removeFirst());
        }
        if (words.size() + 1 < untitled.size()) {
            untitled = List.of(); // "Chief Sri …": the second says that the first is a title
        }
        while (words.size() > 1 && isTitleBehind(words.getLast())) {
            titles.add(words.removeLast());
        }
        while (words.size() > 1 && isSuffix(words)) {
            suffixes.addFirst(words.removeLast());
        }
        var glued = GLUED_HANGUL.matcher(words.isEmpty() ? "" : words.getLast());
        if (glued.matches()
                && Spellings.hangulFamily(glued.group(1)) > 0
                && glued.group(1).length() > 2) {
            words.set(words.size() - 1, glued.group(1));
            titles.add(glued.group(2));
        }
    }

    private static boolean isSuffix(List<String> words) {
        String last = words.getLast();
        boolean told = isShouted(last) || last.length() > LONGEST_NAME_LIKE; // "Sen" and "Ma" are names
        return Affixes.isSuffix(last) || (words.size() > 2 && told && Affixes.mayBeSuffix(last));
    }

    /** {@code Chan} and {@code San} with a capital are names. */
    private static boolean isTitleBehind(String word) {
        boolean small = Character.isLowerCase(word.codePointAt(0));
        return Affixes.isTitleBehind(word) || (small && Affixes.mayBeTitleBehind(word));
    }

    private Reading reading(List<String> words, List<String> given, List<Surname> families, Order order, boolean sure) {
        return new Reading(words, titles, given, nicknames, families, suffixes, script.name(), order, sure);
    }

    private Reading hinted(List<String> words) {
        List<String> families = family == null ? new ArrayList<>() : words(family);
        List<String> given = forename == null ? new ArrayList<>() : words(forename);
        if (forename == null) {
            given.addAll(words);
            families.forEach(given::remove);
        } else if (family == null) {
            families.addAll(words);
            given.forEach(families::remove);
        }
        Order order = families.isEmpty()
                ? Order.ONE_WORD
                : words.indexOf(families.getFirst()) == 0 ? Order.FAMILY_FIRST : Order.GIVEN_FIRST;
        return reading(words, given, surnames(families), order, true);
    }

    private List<Reading> guessed(List<String> words) {
        String joined = String.join("", words);
        if (Hangul.isSyllables(joined.replaceAll("\\p{Pd}", ""))) {
            return List.of(hangul(words, joined.replaceAll("\\p{Pd}", "")));
        }
        int korean = Spellings.koreanFamily(words);
        int shouted = shouted(words);
        List<Reading> readings = new ArrayList<>();
        if (shouted != 0) {
            int cut = Math.abs(shouted);
            readings.add(shouted > 0 ? familyFirst(words, cut, true) : givenFirst(words, words.size() - cut, true));
        } else if (korean == 0) {
            readings.add(familyFirst(words, 1, false));
        } else if ((Affixes.isChineseFamily(words.getFirst()) || Affixes.isKhmerFamily(words.getFirst()))
                && words.size() < MANY
                && script == UnicodeScript.LATIN) {
            readings.add(familyFirst(words, 1, false));
        } else if (words.size() == 2
                && Affixes.isHungarianGiven(words.getLast())
                && !Affixes.isHungarianGiven(words.getFirst())) {
            readings.add(familyFirst(words, 1, false));
        } else if (isChineseInside(words)) {
            List<String> given = new ArrayList<>(words);
            Surname surname = new Surname(List.of(), given.remove(1));
            readings.add(reading(words, given, List.of(surname), Order.GIVEN_FIRST, true));
        } else if (isVietnamese(words)) {
            readings.add(familyFirst(words, 1, words.size() > 2));
            readings.add(givenFirst(words, familyAt(words), false));
        } else {
            readings.add(givenFirst(words, familyAt(words), particleAt(words) > 0));
        }
        if (!readings.getFirst().sure() && words.size() == 2) {
            boolean first = readings.getFirst().order() == Order.GIVEN_FIRST;
            readings.add(first ? familyFirst(words, 1, false) : givenFirst(words, 1, false));
        }
        return readings;
    }

    private Reading hangul(List<String> words, String joined) {
        int cut = words.size() > 1 && words.getFirst().length() < 3
                ? words.getFirst().length()
                : Spellings.hangulFamily(joined);
        return cut == 0 || cut >= joined.length()
                ? reading(words, List.of(joined), List.of(), Order.ONE_WORD, false)
                : reading(
                        words,
                        List.of(joined.substring(cut)),
                        List.of(new Surname(List.of(), joined.substring(0, cut))),
                        Order.FAMILY_FIRST,
                        true);
    }

    private Reading familyFirst(List<String> words, int cut, boolean sure) {
        return reading(
                words, words.subList(cut, words.size()), surnames(words.subList(0, cut)), Order.FAMILY_FIRST, sure);
    }

    private Reading givenFirst(List<String> words, int cut, boolean sure) {
        return reading(
                words, words.subList(0, cut), surnames(words.subList(cut, words.size())), Order.GIVEN_FIRST, sure);
    }

    /** How many words in capitals stand in front, or, below zero, behind; 0 where all or none are. */
    private static int shouted(List<String> words) {
        int front = 0;
        while (front < words.size() && isShouted(words.get(front))) {
            front++;
        }
        int behind = 0;
        while (behind < words.size() && isShouted(words.get(words.size() - 1 - behind))) {
            behind++;
        }
        return front == words.size() ? 0 : front > 0 ? front : -behind;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1
                && word.indexOf('.') < 0
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** Where the family's names begin when the given ones stand first. */
    private static int familyAt(List<String> words) {
        int last = words.size() - 1;
        int particle = particleAt(words);
        if (particle > 0) {
            boolean two = particle > 1 && Affixes.isIberianFamily(words.get(particle - 1));
            return two ? particle - 1 : particle; // "Ana García de la Peña"
        }
        boolean iberian = words.size() > 2 && Affixes.isIberianFamily(words.get(last - 1));
        return iberian || (words.size() >= MANY && Affixes.isIberianFamily(words.get(last))) ? last - 1 : last;
    }

    /** The first particle between the first word and the last; 0 for none. */
    private static int particleAt(List<String> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (Affixes.isParticle(words.get(i)) || Affixes.isCompound(words.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isVietnamese(List<String> words) {
        boolean marked = words.stream()
                .anyMatch(word -> word.matches(".*[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ].*"));
        return Affixes.isVietnameseFamily(words.getFirst())
                && (marked
                        || words.size() == 2
                        || words.stream().skip(1).limit(words.size() - 2L).anyMatch(Affixes::isVietnameseMiddle));
    }

    /** {@code Peter Chan Tai-man}: a Western given name, the family's, and the Chinese given name. */
    private boolean isChineseInside(List<String> words) {
        return script == UnicodeScript.LATIN
                && words.size() == 3
                && !Affixes.isParticle(words.get(1))
                && Affixes.isChineseFamily(words.get(1))
                && !Affixes.isChineseFamily(words.getFirst())
                && words.getLast().matches(".*\\p{L}\\p{Pd}\\p{L}.*");
    }

    /** Family names with their particles, each by itself; {@code y} and {@code e} join two. */
    private static List<Surname> surnames(List<String> words) {
        List<Surname> all = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        StringBuilder compound = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean more = i + 1 < words.size();
            if (more && Affixes.isCompound(word)) {
                compound.append(word).append(' ');
            } else if (more && Affixes.isParticle(word)) {
                particles.add(word);
            } else {
                all.add(glued(particles, compound + word));
                particles.clear();
                compound.setLength(0);
            }
        }
        return all;
    }

    /** {@code al-Masri} has its particle before a hyphen, {@code d’Aubrac} before an apostrophe. */
    private static Surname glued(List<String> particles, String word) {
        int hyphen = word.replaceAll("[\\p{Pd}’'ʼ]", "-").indexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length() && Affixes.isParticle(word.substring(0, hyphen))) {
            List<String> more = new ArrayList<>(particles);
            more.add(word.substring(0, hyphen));
            return new Surname(more, word.substring(hyphen + 1));
        }
        return new Surname(particles, word);
    }
}
