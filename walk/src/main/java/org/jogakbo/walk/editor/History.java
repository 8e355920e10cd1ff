package org.jogakbo.walk.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Former;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.walk.Archive;
import org.jspecify.annotations.Nullable;

/**
 * What was ruled on a clipping, when and by whom, and where it stood. Protected names and masked words are hidden, unless names are asked for.
 * For one thread.
 */
public final class History {
    private static final String HIDDEN = "…";

    /**
     * A ruling.
     *
     * @param words what was ruled, as the options of {@code rule} say it; the first tells whether it may be public
     * @param text the version of the clipping that it saw; 0 where that was not kept
     */
    public record Entry(Instant at, String by, List<String> words, int text) {}

    /**
     * What there is to know.
     *
     * @param entries oldest first; the last is in force
     * @param formerly where it stood and stands no more; what a name is spelled in is hidden
     * @param released the version whose text stands in public, or would
     * @param version the current version
     */
    public record Sheet(
            String id,
            String title,
            @Nullable String path,
            List<Entry> entries,
            List<String> formerly,
            int released,
            int version) {}

    private final Archive archive;
    private final boolean names;
    private final Mask mask;

    /**
     * @param names whether to tell protected names and masked words as they are
     * @throws org.jogakbo.keeping.identity.SealedException when nobody can tell who is protected
     */
    public History(Archive archive, boolean names) {
        this.archive = archive;
        this.names = names;
        this.mask = new Mask(archive.protections());
    }

    /** The rulings on a clipping. */
    public Sheet of(Ruled ruled) {
        Clipping clipping = ruled.clipping();
        List<Decision> decisions = archive.catalog().decisions(clipping.id());
        List<Redaction.Span> masked = decisions.stream()
                .map(decision -> archive.register().open(clipping.id(), decision.ruling()))
                .filter(Ruling.Redact.class::isInstance)
                .flatMap(ruling -> ((Ruling.Redact) ruling).redaction().spans().stream())
                .distinct()
                .toList();
        Masking masking = Masking.of(mask, masked, clipping);
        UnaryOperator<String> words = names ? UnaryOperator.identity() : masking::text;
        return new Sheet(
                clipping.id().value(),
                words.apply(clipping.title()),
                ruled.path() == null ? null : ruled.path().toString(),
                decisions.stream()
                        .map(decision -> entry(clipping, decision, masking))
                        .toList(),
                archive.catalog().formers(clipping.id()).stream()
                        .map(Former::path)
                        .map(path -> names || !masking.spelledIn(path.slug()) ? path.toString() : HIDDEN)
                        .toList(),
                ruled.text().version(),
                clipping.version());
    }

    /** What a ruling on a clipping would be, as the options of {@code rule} say it. */
    public List<String> words(Clipping clipping, Ruling ruling) {
        List<Redaction.Span> masked =
                ruling instanceof Ruling.Redact(Redaction redaction) ? redaction.spans() : List.of();
        return words(ruling, Masking.of(mask, masked, clipping));
    }

    private List<String> words(Ruling ruling, Masking masking) {
        return switch (ruling) {
            case Ruling.Release _ -> List.of("release");
            case Ruling.Redact(Redaction redaction) -> redact(redaction, masking);
            case Ruling.Sealed _ -> List.of("sealed");
            case Ruling.Withhold _ -> List.of("withhold");
            case Ruling.Withdraw(boolean silent) -> List.of(silent ? "withdraw" : "withdraw --openly");
        };
    }

    private Entry entry(Clipping clipping, Decision decision, Masking masking) {
        Ruling ruling = archive.register().open(clipping.id(), decision.ruling());
        return new Entry(decision.at(), decision.by(), words(ruling, masking), decision.text());
    }

    private List<String> redact(Redaction redaction, Masking masking) {
        List<String> words = new ArrayList<>(List.of("release"));
        for (Redaction.Span span : redaction.spans()) {
            words.add(
                    "--mask \"" + (names ? span.words() : HIDDEN) + (span.as() == null ? "" : "=" + span.as()) + "\"");
        }
        redaction.allowed().forEach(word -> words.add("--unmask \"" + (names ? word : HIDDEN) + "\""));
        part(words, "link", redaction.link());
        part(words, "headline", redaction.headline());
        part(words, "outlet", redaction.outlet());
        part(words, "images", redaction.images());
        part(words, "replay", redaction.replay());
        if (redaction.reroute() != null) {
            words.add("--reroute " + (names || !masking.spelledIn(redaction.reroute()) ? redaction.reroute() : HIDDEN));
        }
        if (redaction.monthOnly()) {
            words.add("--month-only");
        }
        if (redaction.unlisted()) {
            words.add("--unlist");
        }
        return words;
    }

    private static void part(List<String> words, String part, Choice choice) {
        switch (choice) {
            case BY_RULE -> {}
            case STANDS -> words.add("--show " + part);
            case LEFT_OUT -> words.add("--drop " + part);
        }
    }
}
