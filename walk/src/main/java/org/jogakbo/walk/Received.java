package org.jogakbo.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.Watcher.Novelty;

/**
 * What came of a part of the arrivals.
 *
 * @param clippings new, met again, and those of duplicates
 * @param inputs every arrival, in order
 */
record Received(
        Tally tally,
        List<Clipping> clippings,
        List<Met> met,
        List<Refusal> refusals,
        List<String> duplicates,
        List<String> inputs) {
    /** A post that was read, and what it came to. */
    record Met(String input, Clipping clipping, Novelty novelty) {}

    /** Tells the watcher; called when everything is durable. */
    void report(Watcher watcher, Function<ClippingId, Optional<PublicPath>> pathOf) {
        inputs.forEach(watcher::arrived);
        duplicates.forEach(watcher::duplicate);
        refusals.forEach(watcher::refused);
        met.forEach(post -> watcher.kept(
                post.input(),
                post.clipping(),
                post.novelty(),
                pathOf.apply(post.clipping().id()).orElse(null)));
    }
}
