package org.jogakbo.walk.safety;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.keeping.catalog.Catalog;

/**
 * The rules about safety that an archive keeps (docs/formats/catalog.md, "Rules about safety"). They are read from the catalog by whoever opens
 * it, so that no command and no other shell can forget them; every change stays there, with who made it and when. A line that cannot be read
 * counts as demanding the rule. For one thread.
 */
public final class SafetyRules {
    /** Before the rule's label, the name of its setting in the catalog. */
    private static final String PREFIX = "safety.";

    private static final String YES = "yes";
    private static final String NO = "no";

    /**
     * A change of one rule.
     *
     * @param demanded whether the rule holds from then on
     * @param at when, by the archive's clock
     * @param by who changed it, as they name themselves; perhaps empty
     */
    public record Change(boolean demanded, Instant at, String by) {
        private static Change parse(String line) {
            String[] parts = line.split(" ", 3);
            try {
                return new Change(
                        !parts[0].equals(NO),
                        Instant.parse(parts.length > 1 ? parts[1] : ""),
                        parts.length > 2 ? parts[2] : "");
            } catch (DateTimeException _) {
                return new Change(true, Instant.EPOCH, "");
            }
        }

        private String line() {
            return (demanded ? YES : NO) + " " + at + " " + by;
        }
    }

    private final Catalog catalog;
    private final InstantSource clock;

    public SafetyRules(Catalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Whether this archive keeps the rule. */
    public boolean demands(SafetyRule rule) {
        return last(rule).filter(Change::demanded).isPresent();
    }

    /** The change that counts; empty when nobody ever set the rule, which then does not hold. */
    public Optional<Change> last(SafetyRule rule) {
        return history(rule).reversed().stream().findFirst();
    }

    /** Every change, oldest first. */
    public List<Change> history(SafetyRule rule) {
        return catalog.setting(PREFIX + rule.label()).stream()
                .flatMap(String::lines)
                .map(Change::parse)
                .toList();
    }

    /**
     * Demands the rule from now on, or no more.
     *
     * @param by who says so; perhaps empty
     */
    public void set(SafetyRule rule, boolean demanded, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Change change = new Change(demanded, now, by.replaceAll("\\s+", " ").strip());
        String lines = Stream.concat(history(rule).stream(), Stream.of(change))
                .map(Change::line)
                .collect(Collectors.joining("\n"));
        catalog.change(changes -> {
            changes.set(PREFIX + rule.label(), lines);
            return change;
        });
    }

    /** Demands the rule from now on, as an environment may that says so once; whether it did not hold before. */
    public boolean demand(SafetyRule rule, String by) {
        boolean fresh = !demands(rule);
        if (fresh) {
            set(rule, true, by);
        }
        return fresh;
    }
}
