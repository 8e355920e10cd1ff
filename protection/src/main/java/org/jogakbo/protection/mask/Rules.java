package org.jogakbo.protection.mask;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.ideograph.Honorifics;
import org.jogakbo.naming.spelling.NameSyllables;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.protection.mask.place.CommonWords;
import org.jogakbo.protection.mask.place.Particles;
import org.jogakbo.protection.mask.place.Plural;
import org.jogakbo.protection.mask.place.RowRules;
import org.jogakbo.protection.mask.place.Vocabulary;

/**
 * Whether letters that spell a form are that name where they stand: word ends, what stands between the parts, capitals where a spelling is
 * also a common word, and neighbours that make it another name. Each rule is for one text and one find.
 *
 * @param anywhere whether long spellings count inside other words too, as they must where words are run together: addresses, file names
 */
record Rules(FoldedText text, boolean anywhere) {
    /** So many Latin letters, run together with no space between the names, are no chance. */
    private static final int TELLING_JOINED = 7;

    /** The same where they are a whole handle, or the part of one between two signs. */
    private static final int TELLING_HANDLE = 6;

    /** The same of kana, which are syllables. */
    private static final int TELLING_SYLLABLES = 5;

    /** So many Latin letters are no chance even inside a word. */
    private static final int TELLING_INSIDE = 9;

    private static final int SHORTEST_GIVEN = 3;

    private static final Set<String> PREFIXES = Set.of("pro", "anti", "ex", "non", "post", "pre");

    /** So many characters stand between two words of a phrase at most: a sign may be written as six to nine in HTML or an address. */
    private static final int MOST_SIGNS = 48;

    /**
     * @param seam the part before which other names may stand; 0 for none
     * @param seams where each part begins, and at the end where the last one ends
     * @param rows the rules for names that are rows of words
     */
    boolean isName(Shape shape, boolean given, int seam, int[] seams, RowRules rows) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        return switch (shape) {
            case WORDS -> words(seams, !anywhere || seams.length > 2, false) && joins(seams, FoldedText.SPACE, -1);
            case FAMILY_FIRST -> latin(seams, 1) && joins(seams, FoldedText.SPACE, 1, seam);
            case GIVEN_FIRST ->
                latin(seams, seams.length - 2)
                        && joins(seams, FoldedText.SPACE, -1, seam)
                        && (letters(seams, seams.length - 2) > 1 || seams.length > 3);
            case DERIVED_WORD -> bounded(from, to) && capitals(seams) && joins(seams, FoldedText.HYPHEN, -1);
            case FAMILY_INITIALS, INITIALS_FAMILY -> isHandle(seams) || (bounded(from, to) && initials(shape, seams));
            case FAMILY_INITIAL, INITIAL_FAMILY ->
                isHandle(seams) || (bounded(from, to) && initials(shape, seams) && hasDot(shape, seams));
            case HANGUL -> joins(seams, FoldedText.SPACE, -1) && hangul(given, from, to);
            case HANGUL_GIVEN -> text.isEdge(from) && !spaced(from, to) && endsThere(from, to);
            case HANGUL_FAMILY -> text.isEdge(from) && !spaced(from, to) && Particles.titled(text, to);
            case GIVEN -> givenAlone(seams);
            case FAMILY -> familyAlone(from, to);
            case ABBREVIATED -> bounded(from, to) && abbreviated(seams);
            case PHRASE -> words(seams, !anywhere && seams.length == 2, anywhere) && isNear(seams);
            case SMALL_PHRASE -> words(seams, false, anywhere) && isNear(seams);
            case NUMBER -> isNear(seams) && (to >= text.length() || text.isEdge(to)) && !digitFollows(to);
            case FORENAME_SURNAME -> rows.isFull(seams, seam, false);
            case SURNAME_FORENAME -> rows.isFull(seams, seam, true);
            case SURNAME -> rows.isFamilyAlone(seams);
            case FORENAME -> rows.isGivenAlone(seams);
            case INITIALS -> allInitials(seams);
        };
    }

    /** Signs between the words of a phrase are few. */
    private boolean isNear(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.start(seams[part]) - text.end(seams[part] - 1) > MOST_SIGNS) {
                return false;
            }
        }
        return true;
    }

    private boolean digitFollows(int to) {
        return to < text.length() && text.gap(to) <= FoldedText.HYPHEN && Character.isDigit(text.letter(to));
    }

    /** {@code Kim Y. Su}: what is one letter has a capital, and one of them a dot. */
    private boolean abbreviated(int[] seams) {
        boolean dotted = false;
        boolean single = false;
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean initial = letters(seams, part) == 1;
            int gap = text.gap(seams[part]);
            boolean fits = part == 0
                    || gap <= FoldedText.SPACE
                    || gap == FoldedText.COMMA
                    || (gap == FoldedText.STOP && letters(seams, part - 1) == 1);
            if (!fits || (part > 0 && !text.isEdge(seams[part])) || !text.isCapital(seams[part])) {
                return false;
            }
            single |= initial;
            dotted |= initial && text.isDotted(seams[part]);
        }
        return single && dotted;
    }

    /** Whether the family's name and initials stand here as in a handle, an address or a file's name: {@code yskim}. Others are called so too. */
    boolean isHandle(Shape shape, int[] seams) {
        boolean byInitials = shape == Shape.FAMILY_INITIALS || shape == Shape.INITIALS_FAMILY;
        return byInitials && isHandle(seams) && !initials(shape, seams);
    }

    private boolean isHandle(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean whole = text.isEdge(from) && text.isEdge(to) && to - from > 3;
        return whole && text.isJoined(from) && joins(seams, FoldedText.SPACE, -1);
    }

    /** {@code KYS}, {@code K.Y.S.}; in a handle in small letters too. */
    private boolean allInitials(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean shouted = true;
        boolean dotted = true;
        for (int at = from; at < to; at++) {
            shouted &= text.isCapital(at) && (at == from || text.gap(at) == FoldedText.NOTHING);
            dotted &= text.isCapital(at) && text.isDotted(at);
        }
        boolean handle = text.isJoined(from) && text.gap(from + 1) == FoldedText.NOTHING && !spaced(from, to);
        return text.isEdge(from) && text.isEdge(to) && (shouted || dotted || handle);
    }

    boolean isTitled(int from) {
        return from > 0
                && (text.gap(from) == FoldedText.SPACE || text.gap(from) == FoldedText.STOP)
                && CommonWords.isTitle(text.slice(text.wordBefore(from), from));
    }

    /** What may stand before each part, at most; a comma before one of them (or before any, for -1 … none). */
    private boolean joins(int[] seams, int widest, int comma) {
        return joins(seams, widest, comma, 0);
    }

    private boolean joins(int[] seams, int widest, int comma, int seam) {
        int inside = seams[seams.length - 1] - seams[0];
        for (int part = 0; part + 1 < seams.length; part++) {
            int gap = text.gap(seams[part]);
            boolean initial = part > 0 && seams[part] - seams[part - 1] == 1;
            boolean open = part == seam && seam > 0 && (gap == FoldedText.QUOTE || isAfterInitial(seams[part]));
            boolean fits = gap <= widest
                    || open
                    || (gap == FoldedText.SEAM && widest >= FoldedText.SPACE)
                    || (part == comma && gap == FoldedText.COMMA)
                    || (initial && gap == FoldedText.STOP);
            if ((part > 0 && !fits) || (inside < TELLING_JOINED && hyphenated(seams[part] + 1, seams[part + 1]))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAfterInitial(int at) {
        return text.gap(at) == FoldedText.STOP && text.wordBefore(at) == at - 1 && text.isCapital(at - 1);
    }

    private boolean hyphenated(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.gap(i) == FoldedText.HYPHEN) {
                return true;
            }
        }
        return false;
    }

    private boolean bounded(int from, int to) {
        return (text.begins(from) && text.ends(to)) || isInside(from, to);
    }

    /** Whether so many letters count where words are run together. */
    private boolean isInside(int from, int to) {
        return (anywhere && to - from >= TELLING_INSIDE) || (text.isJoined(from) && to - from >= TELLING_JOINED);
    }

    /**
     * A name as given. Scripts that print no spaces have no word ends.
     *
     * @param capitals whether what is an everyday word too must have a capital
     * @param joined whether few letters count too where nothing stands between its words
     */
    private boolean words(int[] seams, boolean capitals, boolean joined) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean begins = text.begins(from);
        boolean hangulEnd = text.letter(to - 1) >= '가' && text.letter(to - 1) <= '힣';
        boolean ends = hangulEnd ? to - from > 2 || endsThere(from, to) : text.ends(to);
        boolean whole = (begins && ends) || isInside(from, to);
        return whole
                && (!capitals || !common(from, to) || capitals(seams))
                && !isPartOfAnother(seams)
                && (joined || seams.length == 2 || apart(seams) || to - from >= TELLING_JOINED);
    }

    private boolean apart(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.begins(seams[part])) {
                return true;
            }
        }
        return false;
    }

    /** @param seam the part before which the given and the family's name meet */
    private boolean latin(int[] seams, int seam) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean apart = text.begins(seams[seam]);
        if (!bounded(from, to) || (!apart && to - from < fewest(from, to))) {
            return false;
        }
        boolean single = text.isLatin(from) && letters(seams, 0) == 1; // I, O, U
        boolean common = common(from, to);
        boolean sentence = common && single && seams.length == 3; // "I Do"
        boolean linked = !single && seams.length > 3 && isLinked(seams);
        return ((!common && !single) || linked || (capitals(seams) && apart && !sentence)) && !isPartOfAnother(seams);
    }

    /** How many letters are a name where its two words are run together. */
    private int fewest(int from, int to) {
        boolean handle = text.isJoined(from) && text.isEdge(from) && text.isEdge(to);
        return !text.isLatin(from) ? TELLING_SYLLABLES : handle ? TELLING_HANDLE : TELLING_JOINED;
    }

    /** {@code song-ho-sung}, as addresses have it, is a name though each of its words is another word too. */
    private boolean isLinked(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.gap(seams[part]) != FoldedText.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private static int letters(int[] seams, int part) {
        return seams[part + 1] - seams[part];
    }

    /** {@code Kim Jong} is not in {@code Kim Jong-un}, nor {@code Yong Kim} in {@code Jae-yong Kim}. */
    private boolean isPartOfAnother(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        if (seams.length != 3 || !text.isLatin(from)) {
            return false;
        }
        boolean after = near(to)
                && text.isLatin(to)
                && (text.gap(to) == FoldedText.HYPHEN || text.isCapital(to) || !text.isCapital(from))
                && NameSyllables.isOne(text.wordFrom(to));
        int before = text.wordBefore(Math.max(1, from));
        boolean ahead = near(from)
                && (text.gap(from) == FoldedText.HYPHEN || text.isCapital(before))
                && NameSyllables.isOne(text.slice(before, from))
                && !CommonWords.isCommon(text.slice(before, from));
        return after || ahead;
    }

    private boolean near(int at) {
        return text.gap(at) == FoldedText.HYPHEN || text.gap(at) == FoldedText.SPACE;
    }

    /** Whether every word, as printed here, is also a word of everyday English. */
    private boolean common(int from, int to) {
        for (int at = from; at < to; ) {
            String word = text.wordFrom(at);
            if (!CommonWords.isCommon(word)) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    private boolean capitals(int[] seams) {
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean wordBegins =
                    part == 0 || text.gap(seams[part]) == FoldedText.SPACE || text.gap(seams[part]) == FoldedText.COMMA;
            if (wordBegins && !text.mayBeCapital(seams[part])) {
                return false;
            }
        }
        return true;
    }

    private boolean initials(Shape shape, int[] seams) {
        boolean familyFirst = shape == Shape.FAMILY_INITIALS || shape == Shape.FAMILY_INITIAL;
        int family = familyFirst ? 0 : seams.length - 2;
        boolean dotted = false;
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean initial = part != family;
            boolean fits = part == 0
                    || (text.gap(seams[part]) <= FoldedText.STOP
                            && (part == 1 || text.gap(seams[part]) != FoldedText.COMMA));
            if (!fits || (initial && !text.mayBeCapital(seams[part])) || !hasCapital(seams, family)) {
                return false;
            }
            dotted |= initial && text.isDotted(seams[part + 1] - 1); // Þ is two letters here
        }
        boolean shouted = text.isCapital(seams[family] + 1);
        return text.isEdge(seams[familyFirst ? 1 : family])
                && letters(seams, family) > 1
                && (dotted || (!shouted && seams.length > 3));
    }

    /** A family's name has one where a word of it begins: {@code van der Brugge}. */
    private boolean hasCapital(int[] seams, int part) {
        for (int at = seams[part]; at < seams[part + 1]; at++) {
            if (text.mayBeCapital(at) && (at == seams[part] || text.isEdge(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDot(Shape shape, int[] seams) {
        return text.isDotted(shape == Shape.FAMILY_INITIAL ? seams[2] - 1 : seams[1] - 1);
    }

    private boolean hangul(boolean given, int from, int to) {
        boolean spaced = spaced(from, to);
        boolean fits = endsThere(from, to);
        boolean telling = given && to - from > 2 && !spaced;
        boolean joined = text.isJoined(from) && to - from > 2 && !spaced;
        return text.isEdge(from) ? fits || telling || joined : joined || (telling && (fits || anywhere));
    }

    /** Whether nothing follows in the same word but particles. */
    private boolean endsThere(int from, int to) {
        return Particles.after(text, to, to - from < 3) != Particles.Tail.OTHER;
    }

    private boolean spaced(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.gap(i) > FoldedText.NOTHING) {
                return true;
            }
        }
        return false;
    }

    private boolean givenAlone(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean single = seams.length == 2;
        return text.begins(from)
                && text.ends(to)
                && capitals(seams)
                && joins(seams, FoldedText.SPACE, -1)
                && (!common(from, to) || (!single && isLinked(seams)))
                && (!single
                        || ((to - from >= SHORTEST_GIVEN || isAlone(from, to))
                                && text.gap(to) != FoldedText.HYPHEN
                                && text.gap(from) != FoldedText.HYPHEN));
    }

    /** A name of two letters, with a capital, beside which no other name stands. */
    private boolean isAlone(int from, int to) {
        int before = from > 0 && text.gap(from) == FoldedText.SPACE ? text.wordBefore(from) : from;
        boolean ahead = before < from && text.isCapital(before);
        boolean behind = to < text.length() && text.gap(to) == FoldedText.SPACE && text.isCapital(to);
        return to - from == 2
                && text.isCapital(from)
                && !ahead
                && !behind
                && !Vocabulary.mayBeWord(text.slice(from, to));
    }

    private boolean familyAlone(int from, int to) {
        if (text.isIdeograph(from)) {
            return ideographsAlone(from, to);
        }
        boolean common = CommonWords.isCommon(text.slice(from, to));
        return text.begins(from)
                && (text.ends(to) || Plural.goesOn(text, from, to))
                && text.mayBeCapital(from)
                && (isTitled(from) || (to - from > 1 && (!common || isNameLike(from, to))));
    }

    /** {@code Song’s boat}, {@code pro-Song}: with a capital an everyday word is a name there. */
    private boolean isNameLike(int from, int to) {
        boolean possessive =
                text.gap(to) == FoldedText.APOSTROPHE && text.wordFrom(to).equals("s");
        boolean prefixed =
                text.gap(from) == FoldedText.HYPHEN && PREFIXES.contains(text.slice(text.wordBefore(from), from));
        return text.isCapital(from) && (possessive || prefixed);
    }

    /** With a title; two characters also where no others stand beside them. */
    private boolean ideographsAlone(int from, int to) {
        String after = text.slice(to, Math.min(text.length(), to + 3));
        boolean titled = text.gap(to) <= FoldedText.SPACE && Honorifics.begin(after);
        boolean called = from > 0 && text.gap(from) == FoldedText.NOTHING && Honorifics.precedes(text.letter(from - 1));
        boolean aside = to - from > 1 && text.isEdge(from) && (text.isEdge(to) || titled);
        return aside || titled || (called && text.isEdge(from - 1));
    }
}
