package org.jogakbo.protection.mask.rule;

import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.NameSyllables;
import org.jogakbo.naming.spelling.Shape;
import org.jogakbo.protection.mask.place.CommonWords;
import org.jogakbo.protection.mask.place.Particles;
import org.jogakbo.protection.mask.place.RowRules;

/**
 * Whether letters that spell a form are that name where they stand: word ends, what stands between the parts, capitals where a spelling is
 * also a common word, and neighbours that make it another name. Each rule is for one text and one find.
 *
 * @param anywhere whether long spellings count inside other words too, as they must where words are run together: addresses, file names
 */
public record Rules(FoldedText text, boolean anywhere) {
    /** So many Latin letters, run together with no space between the names, are no chance. */
    private static final int TELLING_JOINED = 7;

    /** The same where they are a whole handle, or the part of one between two signs. */
    private static final int TELLING_HANDLE = 6;

    /** The same of kana, which are syllables. */
    private static final int TELLING_SYLLABLES = 5;

    /** So many Latin letters are no chance even inside a word. */
    private static final int TELLING_INSIDE = 9;

    /**
     * Whether it is the name.
     *
     * @param given whether the form is the one that the editor gave
     * @param seam the part before which other names may stand; 0 for none
     * @param seams where each part begins, and at the end where the last one ends
     * @param rows the rules for names that are rows of words
     */
    public boolean isName(Shape shape, boolean given, int seam, int[] seams, RowRules rows) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        return switch (shape) {
            case WORDS ->
                words(seams, !anywhere || seams.length > 2, false) && joints().joins(seams, FoldedText.SPACE, -1);
            case FAMILY_FIRST -> latin(seams, 1) && joints().joins(seams, FoldedText.SPACE, 1, seam);
            case GIVEN_FIRST ->
                latin(seams, seams.length - 2)
                        && joints().joins(seams, FoldedText.SPACE, -1, seam)
                        && (Joints.letters(seams, seams.length - 2) > 1 || seams.length > 3);
            case DERIVED_WORD ->
                bounded(from, to) && joints().hasCapitals(seams) && joints().joins(seams, FoldedText.HYPHEN, -1);
            case FAMILY_INITIALS, INITIALS_FAMILY ->
                initials().isHandle(seams) || (bounded(from, to) && initials().isName(shape, seams));
            case FAMILY_INITIAL, INITIAL_FAMILY ->
                initials().isHandle(seams)
                        || (bounded(from, to)
                                && initials().isName(shape, seams)
                                && initials().hasDot(shape, seams));
            case HANGUL -> joints().joins(seams, FoldedText.SPACE, -1) && hangul(given, from, to);
            case HANGUL_GIVEN -> text.isEdge(from) && !joints().isSpaced(from, to) && endsThere(from, to);
            case HANGUL_FAMILY -> text.isEdge(from) && !joints().isSpaced(from, to) && Particles.titled(text, to);
            case GIVEN -> new LoneRules(text).isGiven(seams);
            case FAMILY -> new LoneRules(text).isFamily(from, to);
            case ABBREVIATED -> bounded(from, to) && initials().isAbbreviated(seams);
            case PHRASE -> words(seams, !anywhere && seams.length == 2, anywhere) && joints().isNear(seams);
            case SMALL_PHRASE -> words(seams, false, anywhere) && joints().isNear(seams);
            case NUMBER -> joints().isNear(seams) && (to >= text.length() || text.isEdge(to)) && !digitFollows(to);
            case FORENAME_SURNAME -> rows.isFull(seams, seam, false);
            case SURNAME_FORENAME -> rows.isFull(seams, seam, true);
            case SURNAME -> rows.isFamilyAlone(seams);
            case FORENAME -> rows.isGivenAlone(seams);
            case INITIALS -> initials().isAll(seams);
        };
    }

    private Joints joints() {
        return new Joints(text);
    }

    private InitialRules initials() {
        return new InitialRules(text);
    }

    /** Whether a title stands before this place. */
    public boolean isTitled(int from) {
        return new LoneRules(text).isTitled(from);
    }

    /** Whether the family's name and initials stand here as in a handle, an address or a file's name: {@code yskim}. Others are called so too. */
    public boolean isHandle(Shape shape, int[] seams) {
        return initials().isHandle(shape, seams);
    }

    private boolean digitFollows(int to) {
        return to < text.length() && text.gap(to) <= FoldedText.HYPHEN && Character.isDigit(text.letter(to));
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
                && (!capitals || !joints().isCommon(from, to) || joints().hasCapitals(seams))
                && !isPartOfAnother(seams)
                && (joined || seams.length == 2 || joints().isApart(seams) || to - from >= TELLING_JOINED);
    }

    /** @param seam the part before which the given and the family's name meet */
    private boolean latin(int[] seams, int seam) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean apart = text.begins(seams[seam]);
        if (!bounded(from, to) || (!apart && to - from < fewest(from, to))) {
            return false;
        }
        boolean single = text.isLatin(from) && Joints.letters(seams, 0) == 1; // I, O, U
        boolean common = joints().isCommon(from, to);
        boolean sentence = common && single && seams.length == 3; // "I Do"
        boolean linked = !single && seams.length > 3 && joints().isLinked(seams);
        return ((!common && !single) || linked || (joints().hasCapitals(seams) && apart && !sentence))
                && !isPartOfAnother(seams);
    }

    /** How many letters are a name where its two words are run together. */
    private int fewest(int from, int to) {
        boolean handle = text.isJoined(from) && text.isEdge(from) && text.isEdge(to);
        return !text.isLatin(from) ? TELLING_SYLLABLES : handle ? TELLING_HANDLE : TELLING_JOINED;
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

    private boolean hangul(boolean given, int from, int to) {
        boolean spaced = joints().isSpaced(from, to);
        boolean fits = endsThere(from, to);
        boolean telling = given && to - from > 2 && !spaced;
        boolean joined = text.isJoined(from) && to - from > 2 && !spaced;
        return text.isEdge(from) ? fits || telling || joined : joined || (telling && (fits || anywhere));
    }

    /** Whether nothing follows in the same word but particles. */
    private boolean endsThere(int from, int to) {
        return Particles.after(text, to, to - from < 3) != Particles.Tail.OTHER;
    }
}
