package org.jogakbo.protection.person;

import java.util.Locale;

/** The protection rule: what the public may learn of a person; from the loosest to the strictest. */
public enum Level {
    /** The name stands; the person is known to the archive and need not be protected. */
    NAMED,
    /** A pseudonym stands instead of the name. */
    PSEUDONYM,
    /** A role stands instead of the name: "the skipper". */
    ROLE,
    /** Words that say only that a name is missing. */
    WITHHELD;

    /** Whether the public learns less under this than under the other: withheld before role, role before pseudonym, pseudonym before named. */
    public boolean isStricterThan(Level other) {
        return compareTo(other) > 0;
    }

    /** As typed on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
