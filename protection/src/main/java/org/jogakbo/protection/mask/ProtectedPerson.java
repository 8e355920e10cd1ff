package org.jogakbo.protection.mask;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person and the rule that protects them.
 *
 * @param id the desk's number for the person; never public
 * @param names every given name and alias, in any script; at least one, none blank
 * @param as what stands in a text instead of a name: a pseudonym or a role; null for the level's own words
 */
public record ProtectedPerson(
        long id, List<String> names, Level level, @Nullable String as) {
    /** The protection rule. */
    public enum Level {
        NAMED,
        PSEUDONYM,
        ROLE,
        WITHHELD;

        /** As typed on the command line. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ProtectedPerson {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A person has at least one name, and no blank ones");
        }
        if (level != Level.NAMED && level != Level.WITHHELD && (as == null || as.isBlank())) {
            throw new IllegalArgumentException(
                    "Protection as " + level.label() + " needs the words that stand for the name");
        }
    }

    /** What stands in a text instead of a name. */
    String replacement() {
        return as == null ? "[name withheld]" : as;
    }
}
