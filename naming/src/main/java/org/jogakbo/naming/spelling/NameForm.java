package org.jogakbo.naming.spelling;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way to print a name: its parts in order, each with all its spellings, in lower case where the script has one. Immutable.
 *
 * @param given whether this is the form that the editor gave, not one derived from it
 * @param seam the part before which more of the name may stand that is not given here, a middle name or a nickname; 0 for none
 */
public record NameForm(Shape shape, List<Set<String>> parts, boolean given, int seam) {
    public NameForm {
        // Not Set.copyOf: its order differs from one process to the next.
        parts = parts.stream()
                .map(part -> Collections.unmodifiableSet(new LinkedHashSet<>(part)))
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("A form has parts, and each part a spelling");
        }
    }

    /** A form whose parts follow one upon the other. */
    public NameForm(Shape shape, List<Set<String>> parts, boolean given) {
        this(shape, parts, given, 0);
    }

    /** How many different spellings it stands for, however they are joined. */
    public long count() {
        return parts.stream().mapToLong(Set::size).reduce(1, (a, b) -> a * b);
    }

    @Override
    public String toString() {
        return shape + parts.stream().map(part -> part.size() + "").collect(Collectors.joining("×", "(", ")"));
    }
}
