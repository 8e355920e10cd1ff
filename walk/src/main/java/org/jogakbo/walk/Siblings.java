package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.identity.SealedException;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.reading.meeting.Fingerprint;
import org.jogakbo.reading.meeting.Wording;
import org.jogakbo.walk.copy.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * Copies and excerpts of one text, and other clippings of one original: a rule for a person in one of them follows through the others, and
 * an editor's mask through its copies and excerpts alone. All the catalog's clippings count, for a text kept private may name whom its
 * public excerpt does not. For one batch and one thread.
 */
final class Siblings {
    private final Archive archive;
    private final Catalog catalog;
    private final Guard guard;
    private final Map<ClippingId, Ruling> pending;
    private @Nullable List<Masked> masked;
    private @Nullable List<Ruled> withdrawn;

    /** @param pending rulings that are made and not yet kept, by clipping */
    Siblings(Archive archive, Guard guard, Map<ClippingId, Ruling> pending) {
        this.archive = archive;
        this.pending = pending;
        this.catalog = archive.catalog();
        this.guard = guard;
    }

    /** A clipping in which an editor masked words. */
    private record Masked(Clipping clipping, Fingerprint fingerprint, List<Redaction.Span> spans) {}

    /**
     * What a clipping inherits; from its own later readings too, which may name whom the text that was released does not.
     *
     * @param text as it was released
     */
    SiblingRule rule(Clipping text, Clipping current) {
        SiblingRule rule = rule(text);
        boolean mentions = rule.mentions() || (text.version() != current.version() && guard.mentionsProtected(current));
        return new SiblingRule(mentions, rule.spans(), archive.printed(current.id()));
    }

    private SiblingRule rule(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        List<Masked> masking = masked().stream()
                .filter(other -> !other.clipping().id().equals(clipping.id())
                        && isOneText(clipping, own, other.clipping(), other.fingerprint(), other.spans()))
                .toList();
        List<Redaction.Span> spans = masking.stream()
                .flatMap(other -> other.spans().stream())
                .distinct()
                .toList();
        // What the clipping itself does not mention cannot decide on whether it is a copy; so it may decide on this.
        boolean mentions = masking.stream().anyMatch(other -> own.isCopyOf(other.fingerprint()))
                || sharing(clipping, own, own.enough())
                        .anyMatch(other -> own.isCopyOf(Fingerprint.of(other.clipping()))
                                && guard.mentionsProtected(
                                        other.clipping(),
                                        archive.printed(other.clipping().id())));
        return new SiblingRule(mentions, spans);
    }

    /** The public siblings of clippings that are new, changed or ruled on; all that {@link #rule} would say something else of now. */
    List<Clipping> affected(Iterable<Clipping> changed) {
        Set<ClippingId> masking =
                catalog.redactings().stream().map(Redacting::clipping).collect(Collectors.toCollection(HashSet::new));
        pending.forEach((id, ruling) -> {
            if (!(ruling instanceof Ruling.Release)) {
                masking.add(id);
            }
        });
        Map<ClippingId, Ruled> affected = new HashMap<>();
        for (Clipping clipping : changed) {
            if (masking.contains(clipping.id()) || guard.mentionsProtected(clipping, archive.printed(clipping.id()))) {
                standing(clipping)
                        .forEach(sibling -> affected.put(sibling.clipping().id(), sibling));
            }
        }
        changed.forEach(clipping -> affected.remove(clipping.id()));
        // In the order of what the public sees, so that nothing private decides which of two is told of first.
        return affected.values().stream()
                .sorted(Comparator.comparing(one -> String.valueOf(one.path())))
                .map(Ruled::clipping)
                .toList();
    }

    /** Why a clipping on which nobody has ruled must wait: its text is one that was taken back. */
    Optional<String> withdrawnBefore(Clipping clipping) {
        List<Ruled> all = withdrawn == null ? catalog.withdrawn() : withdrawn;
        withdrawn = all;
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Fingerprint own = Fingerprint.of(clipping);
        Wording words = wording(clipping, List.of());
        return all.stream()
                .map(Ruled::clipping)
                .filter(other -> !other.id().equals(clipping.id()))
                .filter(other -> words.isOneTextWith(wording(other, List.of()))
                        || isOneText(clipping, own, other, Fingerprint.of(other), List.of()))
                .findFirst()
                .map(other -> "Its text was taken back as " + other.id() + ". If it may stand all the same: rule "
                        + clipping.id() + " --release.");
    }

    /** The public copies and excerpts of a clipping, by address. */
    List<Ruled> copies(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        return standing(clipping)
                .filter(other -> isOneText(clipping, own, other.text(), Fingerprint.of(other.text()), List.of()))
                .sorted(Comparator.comparing(one -> String.valueOf(one.path())))
                .distinct()
                .toList();
    }

    /** Compares what is left when names and masked words are gone, so that these do not decide what is a copy. */
    private boolean isOneText(
            Clipping one, Fingerprint print, Clipping other, Fingerprint its, List<Redaction.Span> spans) {
        boolean original = print.originals().stream().anyMatch(its.originals()::contains);
        if (!original && print.passages().stream().noneMatch(its.passages()::contains)) {
            return false;
        }
        Wording words = wording(one, spans);
        Wording theirs = wording(other, spans);
        return words.isOneTextWith(theirs) || (original && words.overlaps(theirs));
    }

    private Wording wording(Clipping clipping, List<Redaction.Span> spans) {
        return archive.wordings()
                .of(
                        guard.protections(),
                        new Wordings.Worded(clipping.id(), clipping.version(), spans),
                        () -> worked(clipping, spans));
    }

    private Wording worked(Clipping clipping, List<Redaction.Span> spans) {
        Redaction.Choice rule = Redaction.Choice.BY_RULE;
        Redaction redaction = new Redaction(spans, rule, null, rule, rule, rule, rule, false, false);
        return Wording.of(guard.masked(clipping, redaction, clipping.body().text()));
    }

    /** The public clippings of the same text or original. */
    Stream<Ruled> standing(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        List<List<Redaction.Span>> masks =
                legible(clipping.id()).stream().distinct().toList();
        return sharing(clipping, own, 1)
                .filter(other -> other.standing() != null)
                .filter(other -> {
                    Fingerprint its = Fingerprint.of(other.text());
                    return its.isOneTextWith(own)
                            || masks.stream().anyMatch(spans -> isOneText(clipping, own, other.text(), its, spans));
                });
    }

    /** None without the key: then the texts are compared as they are, for taking back must go on. */
    private List<List<Redaction.Span>> legible(ClippingId id) {
        try {
            return List.of(List.of(), spans(id), keptSpans(id));
        } catch (SealedException _) {
            return List.of(List.of());
        }
    }

    private Stream<Ruled> sharing(Clipping clipping, Fingerprint own, int passages) {
        return Stream.concat(
                catalog.sharing(clipping.id(), own.originals(), 1).stream(),
                catalog.sharing(clipping.id(), own.passages(), passages).stream());
    }

    private List<Masked> masked() {
        List<Masked> known = masked;
        if (known == null) {
            known = new ArrayList<>();
            for (ClippingId id : Stream.concat(
                            catalog.redactings().stream().map(Redacting::clipping), pending.keySet().stream())
                    .distinct()
                    .toList()) {
                List<Redaction.Span> spans = spans(id);
                if (!spans.isEmpty()) {
                    Clipping clipping = catalog.clipping(id).orElseThrow();
                    known.add(new Masked(clipping, Fingerprint.of(clipping), spans));
                }
            }
            masked = known;
        }
        return known;
    }

    /** As they were last released: who takes a clipping back lifts none of its masks in others. */
    private List<Redaction.Span> spans(ClippingId id) {
        Ruling made = pending.get(id);
        return made instanceof Ruling.Release
                ? List.of()
                : made instanceof Ruling.Redact(Redaction redaction) ? redaction.spans() : keptSpans(id);
    }

    private List<Redaction.Span> keptSpans(ClippingId id) {
        return archive.register()
                .lastShown(id)
                .filter(Ruling.Redact.class::isInstance)
                .map(ruling -> ((Ruling.Redact) ruling).redaction().spans())
                .orElse(List.of());
    }
}
