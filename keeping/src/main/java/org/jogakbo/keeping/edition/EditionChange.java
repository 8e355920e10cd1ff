package org.jogakbo.keeping.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;

/**
 * What changes in a public store at once. Immutable.
 *
 * @param put in their new form; what led on from their addresses leads there no more
 * @param withdrawn these addresses are left, and say that something was taken back
 * @param vanished these are left, and answer as if they had never been; what led to them leads nowhere
 * @param moved these lead on to another address; nothing stands at them
 * @param at when, as {@link org.jogakbo.protection.edition.Edition#gone} tells of what is withdrawn
 */
public record EditionChange(
        List<PublicClipping> put,
        List<PublicPath> withdrawn,
        List<PublicPath> vanished,
        Map<PublicPath, PublicPath> moved,
        Instant at) {
    public EditionChange {
        put = List.copyOf(put);
        withdrawn = List.copyOf(withdrawn);
        vanished = List.copyOf(vanished);
        moved = Map.copyOf(moved);
    }
}
