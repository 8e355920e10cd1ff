package org.jogakbo.intake;

import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Refusal;

/**
 * Who stands behind the door and takes what comes in, one by one, in the caller's thread. What it throws ends the
 * opening.
 */
public interface Visitor {
    void arrival(Arrival arrival);

    void refusal(Refusal refusal);
}
