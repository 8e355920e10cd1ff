package org.jogakbo.intake.web;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Time as the fetcher spends it between requests. Safe for any thread, if its implementation is. */
public interface Pace {
    /** The machine's. */
    Pace REAL = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public void pause(Duration time) throws InterruptedIOException {
            try {
                Thread.sleep(time);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for a turn");
            }
        }
    };

    /** A moment, in nanoseconds, of a clock that never goes back; tells only how much time lies between two. */
    long nanos();

    /** Lets this much time pass. */
    void pause(Duration time) throws InterruptedIOException;
}
