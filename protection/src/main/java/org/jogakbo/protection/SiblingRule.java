package org.jogakbo.protection;

import java.util.List;
import org.jogakbo.clipping.ruling.Redaction;

/**
 * What a clipping inherits from beyond its own words: from its siblings, the clippings with the same text or the same original, for what protects
 * one of them would be undone by the other; and from its captures, which may print more than the clipping holds.
 *
 * @param mentions whether one of the siblings mentions a protected person, or words that an editor masked: then the original does
 * @param spans the words that editors masked in them
 * @param printed what its captures print of it elsewhere: whom that names, the original names, though no word of the clipping may
 */
public record SiblingRule(boolean mentions, List<Redaction.Span> spans, List<String> printed) {
    /** Of a clipping without siblings, of whose captures nothing else is known. */
    public static final SiblingRule NONE = new SiblingRule(false, List.of());

    public SiblingRule {
        spans = List.copyOf(spans);
        printed = List.copyOf(printed);
    }

    /** Of a clipping whose captures print nothing else. */
    public SiblingRule(boolean mentions, List<Redaction.Span> spans) {
        this(mentions, spans, List.of());
    }
}
