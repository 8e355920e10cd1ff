package org.jogakbo.protection;

import java.util.List;
import org.jogakbo.clipping.ruling.Redaction;

/**
 * What a clipping inherits from its siblings, the clippings with the same text or the same original: what protects one of them would be
 * undone by the other.
 *
 * @param mentions whether one of them mentions a protected person, or words that an editor masked: then the original does
 * @param spans the words that editors masked in them
 */
public record SiblingRule(boolean mentions, List<Redaction.Span> spans) {
    /** Of a clipping without siblings. */
    public static final SiblingRule NONE = new SiblingRule(false, List.of());

    public SiblingRule {
        spans = List.copyOf(spans);
    }
}
