package org.jogakbo.protection.mask.rule;

import org.jogakbo.naming.folding.FoldedText;
import org.jogakbo.naming.spelling.Shape;

/** Whether initials are a name where they stand: with a family name, among whole syllables, all by themselves, in a handle. For one text. */
record InitialRules(FoldedText text) {
    private Joints joints() {
        return new Joints(text);
    }

    /** {@code Kim Y. Su}: what is one letter has a capital, and one of them a dot. */
    boolean isAbbreviated(int[] seams) {
        boolean dotted = false;
        boolean single = false;
        for (int part = 0; part + 1 < seams.length; part++) {
            boolean initial = Joints.letters(seams, part) == 1;
            int gap = text.gap(seams[part]);
            boolean fits = part == 0
                    || gap <= FoldedText.SPACE
                    || gap == FoldedText.COMMA
                    || (gap == FoldedText.STOP && Joints.letters(seams, part - 1) == 1);
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
        return byInitials && isHandle(seams) && !isName(shape, seams);
    }

    /** The same whatever form it is, a whole one between two signs. */
    boolean isHandle(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean whole = text.isEdge(from) && text.isEdge(to) && to - from > 3;
        return whole && text.isJoined(from) && joints().joins(seams, FoldedText.SPACE, -1);
    }

    /** {@code KYS}, {@code K.Y.S.}; in a handle in small letters too. */
    boolean isAll(int[] seams) {
        int from = seams[0];
        int to = seams[seams.length - 1];
        boolean shouted = true;
        boolean dotted = true;
        for (int at = from; at < to; at++) {
            shouted &= text.isCapital(at) && (at == from || text.gap(at) == FoldedText.NOTHING);
            dotted &= text.isCapital(at) && text.isDotted(at);
        }
        boolean handle =
                text.isJoined(from) && text.gap(from + 1) == FoldedText.NOTHING && !joints().isSpaced(from, to);
        return text.isEdge(from) && text.isEdge(to) && (shouted || dotted || handle);
    }

    /** {@code Min H.R.}, {@code H.R. Min}: capitals, and a dot or several of them. */
    boolean isName(Shape shape, int[] seams) {
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
                && Joints.letters(seams, family) > 1
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

    /** Whether the one initial has its dot. */
    boolean hasDot(Shape shape, int[] seams) {
        return text.isDotted(shape == Shape.FAMILY_INITIAL ? seams[2] - 1 : seams[1] - 1);
    }
}
