package org.jogakbo.protection.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule for a person, and who made it. Immutable.
 *
 * @param as what stands in a text instead of a name: a pseudonym or a role; null for the level's own words
 * @param reason why, in the editor's words; perhaps empty
 * @param decidedBy who decided, as they name themselves; perhaps empty
 * @param decidedAt when, or null when that was not noted
 * @param review the day on which to think about it again, or null
 */
public record Protection(
        Level level,
        @Nullable String as,
        String reason,
        String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable LocalDate review) {
    /** What stands instead of a name where the rule gives no words of its own. */
    public static final String WITHHELD = "[name withheld]";

    public Protection {
        Objects.requireNonNull(level);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(decidedBy);
        if ((level == Level.PSEUDONYM || level == Level.ROLE) && (as == null || as.isBlank())) {
            throw new IllegalArgumentException(
                    "Protection as " + level.label() + " needs the words that stand for the name");
        }
    }

    /** The rule alone, without who made it and why. */
    public static Protection of(Level level, @Nullable String as) {
        return new Protection(level, as, "", "", null, null);
    }

    /** What stands in a text instead of a name. */
    public String replacement() {
        return as == null ? WITHHELD : as;
    }
}
