package org.jogakbo.intake.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

/**
 * How the fetcher behaves towards sites. Immutable.
 *
 * @param userAgent as it names itself to every site; its first word up to a slash is the name that {@code robots.txt}
 *     may call it by
 * @param allowPrivateAddresses whether it may connect to addresses that are not of the public network
 * @param pause the least time between two requests to one host
 * @param longestPause the longest time that it waits because a site asks it to; a site that asks for more is left alone
 * @param tries how often it asks for one address in all, while the site does not answer or is overloaded
 * @param redirects how many redirects it follows for one address
 * @param connect how long a connection may take
 * @param silence how long a server may say nothing
 * @param whole how long one answer may take from the request to its last byte
 */
public record Manners(
        String userAgent,
        boolean allowPrivateAddresses,
        Duration pause,
        Duration longestPause,
        int tries,
        int redirects,
        Duration connect,
        Duration silence,
        Duration whole) {
    public Manners {
        Objects.requireNonNull(userAgent);
        if (!userAgent.matches("[A-Za-z][A-Za-z0-9_-]*(?:[/ ][\\x20-\\x7e]*)?")) {
            throw new IllegalArgumentException("A user agent is a product name, then printable ASCII: " + userAgent);
        }
        if (pause.isNegative() || tries < 1 || redirects < 0) {
            throw new IllegalArgumentException("A pause is not negative, and there is at least one try");
        }
    }

    /** A second between requests, two minutes of patience, three tries, ten redirects. */
    public static Manners of(String userAgent) {
        return new Manners(
                userAgent,
                false,
                Duration.ofSeconds(1),
                Duration.ofMinutes(2),
                3,
                10,
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                Duration.ofMinutes(3));
    }

    public Manners allowingPrivateAddresses(boolean allow) {
        return new Manners(userAgent, allow, pause, longestPause, tries, redirects, connect, silence, whole);
    }

    public Manners pausing(Duration other) {
        return new Manners(
                userAgent, allowPrivateAddresses, other, longestPause, tries, redirects, connect, silence, whole);
    }

    /** With this as the longest time for one answer, and for silence. */
    public Manners within(Duration time) {
        return new Manners(
                userAgent, allowPrivateAddresses, pause, longestPause, tries, redirects, connect, time, time);
    }

    /** The name under which {@code robots.txt} speaks to it (RFC 9309, 2.2.1), in lower case. */
    String product() {
        return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
