package org.jogakbo.newsroom.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.reading.meeting.Fingerprint;

/**
 * Copies and excerpts of one text, and other clippings of one original: a rule for a person or an editor's mask in one of them follows
 * through the others. All the catalog's clippings count, for a text kept private may name whom its public excerpt does not.
 */
final class Siblings {
    private final Archive archive;
    private final Guard guard;

    Siblings(Archive archive, Guard guard) {
        this.archive = archive;
        this.guard = guard;
    }

    /** What a clipping inherits. */
    SiblingRule rule(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        boolean mentions = false;
        List<Redaction.Span> inherited = new ArrayList<>();
        for (Ruled other : archive.catalog().sharing(clipping.id(), own.prints())) {
            Fingerprint theirs = Fingerprint.of(other.clipping());
            boolean copy = own.isCopyOf(theirs);
            List<Redaction.Span> spans = copy || theirs.isCopyOf(own) ? spans(other) : List.of();
            inherited.addAll(spans);
            // What the clipping itself does not mention cannot decide on whether it is a copy; so it may decide on
            // this.
            mentions |= copy && (!spans.isEmpty() || guard.mentionsProtected(other.clipping()));
        }
        return new SiblingRule(mentions, inherited.stream().distinct().toList());
    }

    /**
     * The public siblings of clippings that are new, changed or ruled on.
     *
     * @param ruled whether there is a new ruling on them; else only what they mention can matter to others
     */
    List<Clipping> affected(Iterable<Clipping> changed, boolean ruled) {
        Map<ClippingId, Clipping> affected = new LinkedHashMap<>();
        for (Clipping clipping : changed) {
            if (ruled || clipping.version() > 1 || guard.mentionsProtected(clipping)) {
                standing(clipping).forEach(sibling -> affected.put(sibling.id(), sibling));
            }
        }
        changed.forEach(clipping -> affected.remove(clipping.id()));
        return List.copyOf(affected.values());
    }

    private Stream<Clipping> standing(Clipping clipping) {
        Fingerprint own = Fingerprint.of(clipping);
        return archive.catalog().sharing(clipping.id(), own.prints()).stream()
                .filter(other -> other.standing() != null)
                .map(Ruled::clipping)
                .filter(other -> {
                    Fingerprint theirs = Fingerprint.of(other);
                    return theirs.isCopyOf(own) || own.isCopyOf(theirs);
                });
    }

    private List<Redaction.Span> spans(Ruled other) {
        Ruling ruling = other.ruling();
        return ruling != null
                        && archive.register().open(other.clipping().id(), ruling)
                                instanceof Ruling.Redact(Redaction redaction)
                ? redaction.spans()
                : List.of();
    }
}
