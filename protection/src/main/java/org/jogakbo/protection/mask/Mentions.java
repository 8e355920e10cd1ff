package org.jogakbo.protection.mask;

import java.util.BitSet;
import org.jogakbo.protection.mask.place.Setting;

/**
 * Whom the texts of one clipping mention by a full name. Made by {@link Mask#mentioned}, handed to {@link Mask#in}; valid for the mask that
 * made it. Immutable.
 */
public final class Mentions {
    static final Mentions NONE = new Mentions(new BitSet(), Setting.NONE);

    private final BitSet subjects;
    private final Setting setting;

    /**
     * @param subjects who is mentioned
     * @param setting what the same texts tell about their words
     */
    Mentions(BitSet subjects, Setting setting) {
        this.subjects = subjects;
        this.setting = setting;
    }

    /** Everybody, of so many subjects. */
    static Mentions ofAll(int count) {
        BitSet all = new BitSet();
        all.set(0, count);
        return new Mentions(all, Setting.NONE);
    }

    /** Whether nobody is. */
    public boolean isEmpty() {
        return subjects.isEmpty();
    }

    boolean contains(Subject subject) {
        return subjects.get(subject.index());
    }

    Setting setting() {
        return setting;
    }
}
