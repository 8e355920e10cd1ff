package org.jogakbo.intake.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jogakbo.intake.bounds.BeyondBounds;

/**
 * When a host is asked: no faster than manners allow, later when it says so, again when it did not answer, and not at
 * all any more once it asked for a longer pause than there is patience. For one thread.
 */
final class Turns {
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(2);

    private final Client client;
    private final Manners manners;
    private final Pace pace;
    private final InstantSource clock;
    private final Map<String, Long> lastAsked = new HashMap<>();
    private final Set<String> weary = new HashSet<>();

    Turns(Client client, Manners manners, Pace pace, InstantSource clock) {
        this.client = client;
        this.manners = manners;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Asks in turn.
     *
     * @param delay what the host wishes to lie between two requests
     */
    Answer ask(Ask ask, Duration delay) throws IOException {
        String host = ask.target().host();
        if (weary.contains(host)) {
            throw new Unfetchable(
                    "The site asked for a longer pause before, and is left alone", "Try again later", 503);
        }
        for (int attempt = 1; ; attempt++) {
            awaitTurn(host, delay);
            try {
                Answer answer = get(ask, host);
                if (!answer.isTrouble()) {
                    return answer;
                }
                Duration asked = answer.retryAfter(clock.instant()).orElse(backoff(attempt));
                if (attempt >= manners.tries() || asked.compareTo(manners.longestPause()) > 0) {
                    return givenUp(host, answer);
                }
                pace.pause(asked);
            } catch (IOException failed) {
                if (attempt >= manners.tries() || !mayPass(failed)) {
                    throw failed;
                }
                pace.pause(backoff(attempt));
            }
        }
    }

    private Answer get(Ask ask, String host) throws IOException {
        try {
            return client.get(ask);
        } finally {
            lastAsked.put(host, pace.nanos());
        }
    }

    private Answer givenUp(String host, Answer answer) {
        if (answer.isOverload()) {
            weary.add(host);
        }
        return answer;
    }

    private void awaitTurn(String host, Duration delay) throws InterruptedIOException {
        Duration wished = delay.compareTo(manners.longestPause()) > 0 ? manners.longestPause() : delay;
        Duration least = wished.compareTo(manners.pause()) > 0 ? wished : manners.pause();
        Long last = lastAsked.get(host);
        long left = last == null ? 0 : least.toNanos() - (pace.nanos() - last);
        if (left > 0) {
            pace.pause(Duration.ofNanos(left));
        }
    }

    private static Duration backoff(int attempt) {
        return FIRST_BACKOFF.multipliedBy(1L << Math.min(attempt - 1, 10));
    }

    /** Whether the trouble may be over in a moment. */
    private static boolean mayPass(IOException failed) {
        return !(failed instanceof Unfetchable
                || failed instanceof BeyondBounds
                || failed instanceof UnknownHostException
                || failed instanceof SSLException
                || failed instanceof InterruptedIOException);
    }
}
