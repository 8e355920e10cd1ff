package org.jogakbo.protection;

/** What the guard says of a clipping. */
public sealed interface Verdict {
    /** It may be public, in this form. */
    record Passed(PublicClipping clipping) implements Verdict {}

    /** It stays private, for this reason: one sentence for the desk, never public. */
    record Kept(String why) implements Verdict {}
}
