package org.jogakbo.protection.redaction;

import org.jogakbo.clipping.ruling.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a clipping are left out of its public form: the rule for protected people, as far as the editor does not decide otherwise.
 *
 * @param reroute what stands where the original's address stood; null for nothing
 */
public record Parts(
        boolean link, @Nullable String reroute, boolean headline, boolean outlet, boolean images, boolean monthOnly) {
    /**
     * @param mentions whether a protected person, or words masked by the editor, stand in the clipping: then the original prints what is
     *     masked here, and a way to it would undo the masking
     * @param borrowed whether its title is the outlet's own headline, which leads to the original as surely as a link does
     */
    public static Parts of(Redaction redaction, boolean mentions, boolean borrowed) {
        return new Parts(
                redaction.link().leavesOut(mentions) || redaction.reroute() != null,
                redaction.reroute(),
                redaction.headline().leavesOut(mentions && borrowed),
                redaction.outlet().leavesOut(false),
                redaction.images().leavesOut(mentions),
                redaction.monthOnly());
    }

    /** Whether a reader should be told that something is missing. */
    public boolean shielded() {
        return link || headline || outlet || images || monthOnly;
    }

    /** The address of the original, or what stands for it. */
    public @Nullable String way(@Nullable String original) {
        return link ? reroute : original;
    }
}
