package org.jogakbo.protection.mask.place;

import java.util.Set;
import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.form.Affixes;

/**
 * Whether letters that spell a name printed as a row of words are that name where they stand. Each rule is for one text and one find.
 *
 * @param anywhere whether words may be run together, as in addresses and file names
 * @param own the person's own words, folded
 */
public record RowRules(FoldedText text, boolean anywhere, Setting setting, Set<String> own) {
    private static final int TELLING_JOINED = 7;
    private static final int TELLING_HANDLE = 6;
    private static final int LEAST_INFLECTED = 4;
    private static final int LONGEST_ENDING = 8;
    private static final int TELLING_INSIDE = 9;
    private static final int TELLING_FAMILY = 5;
    private static final int SHORTEST_GIVEN = 3;
    /** What may follow a name behind a hyphen without making another of it: {@code -led}. */
    private static final Set<String> AFTER_HYPHEN = Set.of(
            "led", "style", "era", "backed", "based", "like", "linked", "owned", "related", "esque", "born", "run");

    /**
     * Given and family name.
     *
     * @param seams where each part begins, and at the end where the last one ends
     * @param seam the part before which others may stand
     */
    public boolean isFull(int[] seams, int seam, boolean familyFirst) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean whole = text.begins(from) && (text.ends(to) || Plural.goesOn(text, seams[seams.length - 2], to));
        if (!whole && !(anywhere && to - from >= TELLING_INSIDE) && !isInflected(seams)) {
            return false;
        }
        return joins(seams, seam, familyFirst)
                && isApart(seams, to - from)
                && (!isOnlyWords(seams) || isHyphened(seams) || !hasFunction(seams))
                && !isLongerGiven(from, to, familyFirst);
    }

    /** A long name with an ending written on to it: {@code Dilnoza Rahmatovaning}. Most of the world's languages decline names so. */
    private boolean isInflected(int[] seams) {
        int from = seams[0];
        int last = seams.length - 2;
        int to = seams[last + 1];
        return seams.length > 2
                && to - from >= TELLING_INSIDE
                && to - seams[last] >= LEAST_INFLECTED
                && text.begins(from)
                && text.begins(seams[last])
                && !text.isJoined(from)
                && hasCapitals(seams)
                && to < text.length()
                && !text.isCapital(to)
                && Character.isLetter(text.letter(to))
                && text.wordFrom(to).length() <= LONGEST_ENDING;
    }

    private boolean joins(int[] seams, int seam, boolean familyFirst) {
        for (int part = 1; part + 1 < seams.length; part++) {
            int gap = text.gap(seams[part]);
            boolean open = part == seam || seam == 0;
            boolean fits = gap <= FoldedText.SPACE
                    || gap == FoldedText.SEAM
                    || (gap == FoldedText.QUOTE && open)
                    || (gap == FoldedText.COMMA && open && familyFirst)
                    || (gap == FoldedText.STOP && isAbbreviation(seams[part]));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** {@code St. John}, {@code I. Weir}, {@code Weir, Dr. Ida}. */
    private boolean isAbbreviation(int at) {
        int before = text.wordBefore(at);
        String word = text.slice(before, at);
        boolean initial = word.length() == 1 && text.mayBeCapital(before);
        boolean shortened = Affixes.isTitle(word) || Affixes.isCompound(word) || Affixes.isMohammed(word);
        return initial || shortened || own.contains(word + ".");
    }

    /** Words run together are a name only when they are many letters, or a capital parts them. */
    private boolean isApart(int[] seams, int letters) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.begins(seams[part])) {
                return true;
            }
        }
        return seams.length == 2 || letters >= TELLING_JOINED;
    }

    /** Whether they may be words that stand side by side by chance: {@code grace bell}, in small letters. */
    public boolean isOnlyWords(int[] seams) {
        return isCommon(seams) && !hasCapitals(seams) && !isLinked(seams);
    }

    private boolean isHyphened(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.gap(seams[part]) != FoldedText.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private boolean hasFunction(int[] seams) {
        for (int part = 0; part + 1 < seams.length; part++) {
            if (Vocabulary.isFunction(text.wordFrom(seams[part]))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCommon(int[] seams) {
        for (int part = 0; part + 1 < seams.length; part++) {
            String word = text.wordFrom(seams[part]);
            if (!Vocabulary.isWord(word) && !Vocabulary.isNameAndWord(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCapitals(int[] seams) {
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean begins = part == 0 || text.isEdge(seams[part]);
            if (begins && !Letterings.isLarge(text, seams[part]) && !Affixes.isParticle(text.wordFrom(seams[part]))) {
                return false;
            }
        }
        return true;
    }

    private boolean isLinked(int[] seams) {
        int widest = text.isJoined(seams[0]) ? FoldedText.SPACE : FoldedText.HYPHEN;
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.gap(seams[part]) < FoldedText.HYPHEN || text.gap(seams[part]) > widest) {
                return false;
            }
        }
        return anywhere || text.isJoined(seams[0]);
    }

    /** {@code Anna-Ida Weir} and {@code Weir Ida-Marie} are other people, {@code Ida Weir-Jones} is not. */
    private boolean isLongerGiven(int from, int to, boolean familyFirst) {
        return familyFirst ? goesOn(to) && text.isCapital(from) : begins(from);
    }

    /** Whether a hyphen at this place leads to more of a given name. */
    private boolean goesOn(int to) {
        if (to >= text.length() || text.gap(to) != FoldedText.HYPHEN) {
            return false;
        }
        String after = text.wordFrom(to);
        return !own.contains(after) && !AFTER_HYPHEN.contains(after);
    }

    private boolean begins(int from) {
        if (from == 0 || text.gap(from) != FoldedText.HYPHEN || !text.isCapital(from)) {
            return false;
        }
        int before = text.wordBefore(from);
        return text.isCapital(before) && !own.contains(text.slice(before, from));
    }

    /** A family name alone, in a clipping that prints the full name. */
    public boolean isFamilyAlone(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        if (isInHandle(seams)) {
            return true;
        }
        if (!text.begins(from) || !(text.ends(to) || Plural.goesOn(text, from, to)) || !joins(seams, -1, false)) {
            return false;
        }
        String word = text.slice(from, to);
        if (!Letterings.isLarge(text, from)) {
            return anywhere
                    && word.length() >= TELLING_FAMILY
                    && !Vocabulary.isNameAndWord(word)
                    && !Vocabulary.isWord(word);
        }
        boolean titled = isTitled(from);
        boolean function = Vocabulary.isFunction(word) && !Vocabulary.isNameAndWord(word);
        boolean thing = Vocabulary.isWord(word) && Plural.isNamed(text, to);
        boolean telling = titled || (word.length() > 1 && !function && !thing);
        return telling && (titled || !neighbours().isAnothersFamily(from, to));
    }

    /** A given name or nickname alone, likewise. */
    public boolean isGivenAlone(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        if (isInHandle(seams)) {
            return true;
        }
        boolean titled = isTitled(from);
        boolean fits = text.begins(from)
                && text.ends(to)
                && Letterings.isLarge(text, from)
                && joins(seams, -1, false)
                && !goesOnCapital(to)
                && !begins(from);
        String word = text.slice(from, to);
        boolean small = Vocabulary.isFunction(word) && !Vocabulary.isNameAndWord(word);
        return fits
                && (titled || (to - from >= SHORTEST_GIVEN && !small))
                && (titled || !neighbours().isAnothersGiven(from, to));
    }

    /** A long name among other letters where words are run together, or with a number written on to it: {@code hauksenfan@…}, {@code idalina2019}. */
    private boolean isInHandle(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean number = to < text.length() && text.gap(to) == FoldedText.NOTHING && Character.isDigit(text.letter(to));
        boolean long_ = to - from >= (text.isJoined(from) ? TELLING_JOINED : TELLING_HANDLE);
        return long_
                && (text.isJoined(from) || (number && text.begins(from)))
                && text.isLatin(from)
                && isWhole(seams)
                && !Vocabulary.isWord(text.slice(from, to))
                && !Vocabulary.isNameAndWord(text.slice(from, to));
    }

    private boolean isWhole(int[] seams) {
        for (int part = 1; part + 1 < seams.length; part++) {
            if (text.gap(seams[part]) > FoldedText.HYPHEN) {
                return false;
            }
        }
        return true;
    }

    private boolean goesOnCapital(int to) {
        return goesOn(to) && text.isCapital(to);
    }

    /** Whether a title stands before it. */
    public boolean isTitled(int from) {
        return from > 0
                && (text.gap(from) == FoldedText.SPACE || text.gap(from) == FoldedText.STOP)
                && Vocabulary.isTitle(text.slice(text.wordBefore(from), from));
    }

    private Neighbours neighbours() {
        return new Neighbours(text, setting, own);
    }
}
