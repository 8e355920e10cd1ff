package org.jogakbo.newsroom.command.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.walk.editor.Amendment;
import org.jogakbo.walk.editor.Amendment.Clear;
import org.jogakbo.walk.editor.Amendment.Part;
import org.jogakbo.walk.editor.Amendment.Stance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that mask or leave out parts of a clipping, or let them stand, and those that undo it. */
final class RedactOptions {
    private static final String EVERYTHING = "all";

    @Option(
            names = "--mask",
            paramLabel = "WORDS[=AS]",
            description =
                    "Mask these words in this clipping and its copies; AS stands instead (a pseudonym, a role). May be repeated.")
    private List<String> masks = new ArrayList<>();

    @Option(
            names = "--unmask",
            paramLabel = "WORDS",
            description =
                    "Mask these words here no more; or let them stand that are taken for a protected name, exactly so printed. May be repeated.")
    private List<String> unmask = new ArrayList<>();

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

    @Option(names = "--no-reroute", description = "Lead readers to the original again, where the rule lets it.")
    private boolean noReroute;

    @Option(names = "--month-only", description = "Leave out the day of publication.")
    private boolean monthOnly;

    @Option(names = "--full-date", description = "Show the day of publication again.")
    private boolean fullDate;

    @Option(names = "--unlist", description = "At its address alone: in no list, feed, sitemap or search.")
    private boolean unlisted;

    @Option(names = "--list", description = "In lists, feeds, sitemap and search again.")
    private boolean listed;

    @Option(
            names = "--clear",
            paramLabel = "WHAT",
            arity = "0..1",
            fallbackValue = EVERYTHING,
            split = ",",
            description =
                    "Forget what was ruled: all of it, or mask, link, headline, outlet, images, replay, reroute, month-only, unlist, unmask (parted by commas).")
    private List<String> clear = new ArrayList<>();

    /** What contradicts itself or is unknown, in a sentence; null when nothing does. */
    @Nullable
    String mistake() {
        if ((noReroute && reroute != null) || (monthOnly && fullDate) || (unlisted && listed)) {
            return "--reroute and --no-reroute, --month-only and --full-date, --unlist and --list undo each other: give one.";
        }
        return clear.stream()
                .filter(word -> !word.equals(EVERYTHING) && !known().contains(word))
                .findFirst()
                .map(word -> "--clear does not know “" + word + "”. It knows all, " + String.join(", ", known()) + ".")
                .orElse(null);
    }

    private static List<String> known() {
        return Amendment.all().stream().sorted().map(RedactOptions::word).toList();
    }

    private static String word(Clear clear) {
        return clear.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Amendment amendment(Stance stance) {
        return new Amendment(
                stance,
                cleared(),
                masks.stream().map(RedactOptions::span).toList(),
                unmask,
                Amendment.parts(dropped, shown),
                reroute,
                monthOnly ? Boolean.TRUE : fullDate ? Boolean.FALSE : null,
                unlisted ? Boolean.TRUE : listed ? Boolean.FALSE : null);
    }

    private Set<Clear> cleared() {
        Set<Clear> cleared = clear.contains(EVERYTHING)
                ? Amendment.all()
                : Amendment.all().stream()
                        .filter(one -> clear.contains(word(one)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Clear.class)));
        if (noReroute) {
            cleared.add(Clear.REROUTE);
        }
        return cleared;
    }

    private static Redaction.Span span(String text) {
        int at = text.lastIndexOf('=');
        return at < 1
                ? new Redaction.Span(text, null)
                : new Redaction.Span(
                        text.substring(0, at).strip(), text.substring(at + 1).strip());
    }
}
