package org.jogakbo.protection.person;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an editor says that one form of a name is to be understood, where the program would understand it otherwise. Immutable.
 *
 * @param form the form, as it stands among the names or relatives
 * @param family what of it is the family's name; null: not said
 * @param given what of it is the given name; null: not said
 */
public record Hint(
        String form, @Nullable String family, @Nullable String given) {
    public Hint {
        Objects.requireNonNull(form);
        if ((family == null || family.isBlank()) && (given == null || given.isBlank())) {
            throw new IllegalArgumentException("A hint says which words are the family's name, or the given one");
        }
    }

    /** Says nothing: names must not reach logs and error messages. */
    @Override
    public String toString() {
        return "a hint";
    }
}
