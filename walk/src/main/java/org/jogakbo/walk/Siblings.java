package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.Catalog.Decision;
import org.jogakbo.keeping.catalog.Catalog.Redacting;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.reading.meeting.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Copies and excerpts of one text, and other clippings of one original: a rule for a person or an editor's mask in one of them follows
 * through the others. All the catalog's clippings count, for a text kept private may name whom its public excerpt does not. For one
 * batch and one thread.
 */
final class Siblings {
    private final Archive archive;
    private final Catalog catalog;
    private final Guard guard;
    private @Nullable List<Masked> masked;

    Siblings(Archive archive, Guard guard) {
        this.archive = archive;
        this.catalog = archive.catalog();
        this.guard = guard;
    }

    /** A clipping in which an editor masked words. */
    private record Masked(ClippingId id, Fingerprint fingerprint, List<Redaction.Span> spans) {}

    /** What a clipping inherits. */
    SiblingRule rule(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        List<Masked> masking = masked().stream()
                .filter(other -> !other.id().equals(clipping.id()) && own.isOneTextWith(other.fingerprint()))
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
                                        other.clipping(), archive.printed(other.clipping().id())));
        return new SiblingRule(mentions, spans);
    }

    /**
     * The public siblings of clippings that are new, changed or ruled on.
     *
     * @param ruled whether an editor has released them, masked or not; else only what they mention can matter to others
     */
    List<Clipping> affected(Iterable<Clipping> changed, boolean ruled) {
        boolean masks = ruled && !catalog.redactings().isEmpty();
        Map<ClippingId, Ruled> affected = new HashMap<>();
        for (Clipping clipping : changed) {
            if (masks || guard.mentionsProtected(clipping, archive.printed(clipping.id()))) {
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

    /** The public clippings of the same text or original. */
    Stream<Ruled> standing(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        return sharing(clipping, own, Fingerprint.FEWEST)
                .filter(other -> other.standing() != null)
                .filter(other -> Fingerprint.of(other.clipping()).isOneTextWith(own));
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
            for (ClippingId id : catalog.redactings().stream()
                    .map(Redacting::clipping)
                    .distinct()
                    .toList()) {
                List<Redaction.Span> spans = spans(id);
                if (!spans.isEmpty()) {
                    known.add(new Masked(id, Fingerprint.of(catalog.clipping(id).orElseThrow()), spans));
                }
            }
            masked = known;
        }
        return known;
    }

    /** As they were last released: who takes a clipping back lifts none of its masks in others. */
    private List<Redaction.Span> spans(ClippingId id) {
        return catalog.decisions(id).reversed().stream()
                .map(Decision::ruling)
                .filter(ruling -> !(ruling instanceof Ruling.Withdraw) && !(ruling instanceof Ruling.Withhold))
                .findFirst()
                .map(ruling -> archive.register().open(id, ruling))
                .filter(Ruling.Redact.class::isInstance)
                .map(ruling -> ((Ruling.Redact) ruling).redaction().spans())
                .orElse(List.of());
    }
}
