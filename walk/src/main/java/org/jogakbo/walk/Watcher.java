package org.jogakbo.walk;

import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.protection.PublicPath;
import org.jspecify.annotations.Nullable;

/** Is told what happens on the walk, in the caller's thread, and only of what is durable. */
public interface Watcher {
    /** What meeting a post came to. */
    enum Novelty {
        NEW,
        FULLER,
        KNOWN
    }

    /** An input was opened and taken in, whatever became of it. */
    default void arrived(String input) {}

    /** These bytes were here before. */
    default void duplicate(String input) {}

    /** It was refused; when its bytes could be had, they are kept. */
    default void refused(Refusal refusal) {}

    /** Something worth knowing of a container that came in, such as who signed it. */
    default void noted(String input, String sentence) {}

    /**
     * A clipping is in the archive for good.
     *
     * @param path where it stands in public, or null
     */
    default void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {}

    /**
     * A public clipping has another text now than the one that was released, which waits for a look.
     *
     * @param path where it stands, or null
     */
    default void outdated(Clipping clipping, @Nullable PublicPath path) {}

    /** A public page is changed, or gone. */
    default void changed(PublicChange.Page page) {}

    /** The guard kept a clipping private that was to be released. */
    default void heldBack(Clipping clipping, String why) {}
}
