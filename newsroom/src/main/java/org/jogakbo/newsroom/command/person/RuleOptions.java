package org.jogakbo.newsroom.command.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how a person is protected, why, and who says so. What is not said stays as it was. */
final class RuleOptions {
    @Option(
            names = "--protect",
            paramLabel = "LEVEL",
            description = "named, pseudonym, role or withheld. Default: withheld, or as it was.")
    private @Nullable Level level;

    @Option(
            names = "--as",
            paramLabel = "TEXT",
            description = "The pseudonym or role that stands instead of the name. Without it a pseudonym is chosen.")
    private @Nullable String as;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept sealed.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "EDITOR", description = "Who decides. Default: $JOGAKBO_EDITOR.")
    private @Nullable String by;

    @Option(
            names = "--review",
            paramLabel = "DATE",
            description = "The day on which to think about it again: 2027-03-01.")
    private @Nullable LocalDate review;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * The rule that was asked for.
     *
     * @param before the rule as it was; of a new person, one that withholds
     * @param pseudonym chooses what stands for the person when a pseudonym is asked for and none is given
     */
    Protection rule(Protection before, Settings settings, Instant now, Supplier<String> pseudonym) {
        Level wanted = level == null ? before.level() : level;
        if (as != null && !as.isBlank() && wanted != Level.PSEUDONYM && wanted != Level.ROLE) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--as TEXT stands instead of the name under --protect pseudonym or --protect role: say which. Nothing was changed.");
        }
        String words = words(before, wanted, pseudonym);
        if (wanted == Level.ROLE && words == null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Protection as role needs --as TEXT: what stands instead of the name.");
        }
        return new Protection(
                wanted,
                words,
                reason == null ? before.reason() : reason.strip(),
                by == null ? settings.editor() : by.strip(),
                now,
                review == null ? before.review() : review);
    }

    private @Nullable String words(Protection before, Level wanted, Supplier<String> pseudonym) {
        if (as != null && !as.isBlank()) {
            return as.strip();
        }
        if (wanted == before.level()) {
            return before.as();
        }
        return wanted == Level.PSEUDONYM ? pseudonym.get() : null;
    }
}
