package org.jogakbo.protection.mask;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a form stands for: a person by their own names, a relative, a detail.
 *
 * @param index its place among all
 * @param person the person's number
 * @param replacement what stands instead, or null when the name may stand
 * @param beside words of the person's that go along where they stand beside a find
 * @param figure a name that everybody knows, which is told from a shorter one and nothing more
 */
record Subject(int index, long person, @Nullable String replacement, Set<String> beside, boolean figure) {
    boolean isNamed() {
        return replacement == null;
    }

    /** Whether it is words that are masked wherever they stand: a detail, or what an editor gave for one clipping. */
    boolean isLiteral() {
        return person == 0 || Names.DETAIL.equals(replacement);
    }
}
