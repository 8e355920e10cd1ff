package org.jogakbo.newsroom.command.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that mask or leave out parts of a clipping, or let them stand. */
final class RedactOptions {
    /** The parts that can be left out. */
    enum Part {
        LINK,
        HEADLINE,
        OUTLET,
        IMAGES,
        REPLAY
    }

    @Option(
            names = "--mask",
            paramLabel = "WORDS[=AS]",
            description =
                    "Mask these words in this clipping; AS stands instead (a pseudonym, a role). May be repeated.")
    private List<String> masks = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "PART",
            split = ",",
            description = "Leave out: ${COMPLETION-CANDIDATES}. Several are parted by commas.")
    private Set<Part> dropped = EnumSet.noneOf(Part.class);

    @Option(
            names = "--show",
            paramLabel = "PART",
            split = ",",
            description = "Let these stand, against the rule for protected people.")
    private Set<Part> shown = EnumSet.noneOf(Part.class);

    @Option(names = "--reroute", paramLabel = "URL", description = "Lead readers here instead of to the original.")
    private @Nullable String reroute;

    @Option(names = "--month-only", description = "Leave out the day of publication.")
    private boolean monthOnly;

    @Option(names = "--unlist", description = "At its address alone: in no list, feed, sitemap or search.")
    private boolean unlisted;

    boolean isAsked() {
        return !masks.isEmpty() || !dropped.isEmpty() || !shown.isEmpty() || reroute != null || monthOnly || unlisted;
    }

    Redaction redaction() {
        return new Redaction(
                masks.stream().map(RedactOptions::span).toList(),
                choice(Part.LINK),
                reroute,
                choice(Part.HEADLINE),
                choice(Part.OUTLET),
                choice(Part.IMAGES),
                choice(Part.REPLAY),
                monthOnly,
                unlisted);
    }

    private Choice choice(Part part) {
        return dropped.contains(part) ? Choice.LEFT_OUT : shown.contains(part) ? Choice.STANDS : Choice.BY_RULE;
    }

    private static Redaction.Span span(String text) {
        int at = text.lastIndexOf('=');
        return at < 1
                ? new Redaction.Span(text, null)
                : new Redaction.Span(
                        text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
}
