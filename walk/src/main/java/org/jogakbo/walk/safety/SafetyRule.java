package org.jogakbo.walk.safety;

import java.util.Arrays;
import java.util.Optional;

/** A rule about safety that an archive may keep. Each is a setting of the archive, never of the shell in which a command runs. */
public enum SafetyRule {
    /** What mentions a protected person becomes public when two people have made the same ruling. */
    TWO_PEOPLE(
            "two-people",
            "A clipping that mentions a protected person becomes public only when two people have made the same ruling.");

    private final String label;
    private final String meaning;

    SafetyRule(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The rule that is typed so, if there is one. */
    public static Optional<SafetyRule> named(String label) {
        return Arrays.stream(values())
                .filter(rule -> rule.label.equalsIgnoreCase(label.strip()))
                .findFirst();
    }

    /** As typed on the command line. */
    public String label() {
        return label;
    }

    /** One sentence for people. */
    public String meaning() {
        return meaning;
    }
}
