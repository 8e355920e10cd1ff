package org.jogakbo.intake;

import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;

/**
 * Who stands behind the door and takes what comes in, one by one, in the caller's thread. What it throws ends the
 * opening.
 */
public interface Visitor {
    /**
     * Something came in.
     *
     * @param arrival its payload may be opened later too, unless it is larger than a document may be and came out of a container or a
     *     stream: then only until this returns
     */
    void arrival(Arrival arrival);

    void refusal(Refusal refusal);

    /**
     * Something worth knowing of a container that came in, such as who signed it.
     *
     * @param sentence without a full stop
     */
    default void note(String input, String sentence) {}
}
