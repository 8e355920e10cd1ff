package org.jogakbo.protection.mask;

import java.util.BitSet;

/**
 * Whom the texts of one clipping mention by a full name. Made by {@link Mask#mentioned}, handed to {@link Mask#in}; valid for the mask that
 * made it. Immutable.
 */
public final class Mentions {
    static final Mentions NONE = new Mentions(new BitSet(), new BitSet());

    private final BitSet subjects;
    private final BitSet sharingFamilies;

    /**
     * @param subjects who is mentioned
     * @param sharingFamilies those whose family name somebody else in the same texts has too
     */
    Mentions(BitSet subjects, BitSet sharingFamilies) {
        this.subjects = subjects;
        this.sharingFamilies = sharingFamilies;
    }

    BitSet subjects() {
        return subjects;
    }

    BitSet sharingFamilies() {
        return sharingFamilies;
    }

    /** Whether nobody is. */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    boolean contains(Subject subject) {
        return subjects.get(subject.index());
    }

    boolean sharesFamily(Subject subject) {
        return sharingFamilies.get(subject.index());
    }
}
