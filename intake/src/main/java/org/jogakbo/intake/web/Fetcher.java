package org.jogakbo.intake.web;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what lies at an address of the web.
 *
 * <p>It asks {@code robots.txt} first (RFC 9309), waits its turn, sends no more than its name, follows redirects within
 * bounds, and connects only to addresses of the public network, unless {@link Manners} allow others: on the first
 * request and after every redirect, {@code robots.txt} included. What came before is asked for on condition that it has
 * changed ({@link Visits}). Nothing is thrown for what an address or a server may hold; it is refused, with a reason.
 * For one thread; close it to close its connections.
 */
public final class Fetcher implements Closeable {
    private final Manners manners;
    private final Bounds bounds;
    private final Visits visits;
    private final InstantSource clock;
    private final Client client;
    private final Turns turns;
    private final Robots robots;

    /** @param clock tells when something came */
    public Fetcher(Manners manners, Bounds bounds, Visits visits, Pace pace, InstantSource clock) {
        this(
                manners,
                bounds,
                visits,
                pace,
                clock,
                new CheckedResolver(SystemDefaultDnsResolver.INSTANCE, manners.allowPrivateAddresses()));
    }

    Fetcher(Manners manners, Bounds bounds, Visits visits, Pace pace, InstantSource clock, DnsResolver names) {
        this.manners = manners;
        this.bounds = bounds;
        this.visits = visits;
        this.clock = clock;
        this.client = new Client(manners, bounds, names);
        this.turns = new Turns(client, manners, pace, clock);
        this.robots = new Robots(turns, manners);
    }

    /** Fetches an address, wherever its redirects lead. */
    public Fetched fetch(String address) {
        return fetch(address, _ -> true);
    }

    /** Fetches an address whose redirects may lead only to addresses that pass. */
    public Fetched fetch(String address, Predicate<String> mayLeadTo) {
        try {
            return walk(Target.of(address), mayLeadTo);
        } catch (IOException failed) {
            Unfetchable why = explain(failed);
            return why == null
                    ? new Fetched.Refused(Refusals.of(address, failed), 0)
                    : new Fetched.Refused(why.refusal(address), why.status());
        }
    }

    private Fetched walk(Target first, Predicate<String> mayLeadTo) throws IOException {
        Set<String> seen = new HashSet<>();
        Target at = first;
        for (int hops = 0; hops <= manners.redirects(); hops++) {
            if (!seen.add(at.toString())) {
                throw new Unfetchable("Its redirects lead in a circle, back to " + at, "Open the address in a browser");
            }
            Visits.Earlier earlier = visits.last(at.toString()).orElse(null);
            Duration delay = robots.mustAllow(at);
            Answer answer = turns.ask(Ask.page(at, earlier, bounds), delay);
            if (answer.status() == 304 && earlier != null) {
                return new Fetched.Page(
                        at.toString(), earlier.contentType(), clock.instant(), earlier.payload(), null, null, true);
            }
            if (!answer.isRedirect()) {
                return page(at, answer);
            }
            at = next(at, answer);
            if (!mayLeadTo.test(at.toString())) {
                throw new Unfetchable("It leads on to another site, which is not followed: " + at, "Name that address");
            }
        }
        throw new Unfetchable("More than " + manners.redirects() + " redirects follow one another", "");
    }

    private static Target next(Target at, Answer answer) throws Unfetchable {
        String location = answer.field("location");
        if (location == null || location.isBlank()) {
            throw new Unfetchable("The server sends us on (" + answer.status() + "), but does not say where", "");
        }
        try {
            return at.resolve(location);
        } catch (Unfetchable nowhere) {
            throw new Unfetchable(
                    "It redirects to an address that is not fetched (" + nowhere.getMessage() + ")",
                    "",
                    answer.status());
        }
    }

    private Fetched page(Target at, Answer answer) throws Unfetchable {
        if (answer.status() != 200) {
            throw Unfetchable.status(answer.status());
        }
        if (answer.body().size() == 0) {
            throw new Unfetchable("The page is empty", "Open the address in a browser to see what is there", 200);
        }
        Fetched.Page page = new Fetched.Page(
                at.toString(),
                answer.field("content-type"),
                clock.instant(),
                answer.body(),
                answer.field("etag"),
                answer.field("last-modified"),
                false);
        visits.note(page);
        return page;
    }

    private static @Nullable Unfetchable explain(IOException failed) {
        return switch (failed) {
            case Unfetchable why -> why;
            case CheckedResolver.Forbidden closed ->
                new Unfetchable(
                        String.valueOf(closed.getMessage()),
                        "If you trust it, allow it with --allow-private-addresses");
            case UnknownHostException _ ->
                new Unfetchable("There is no such host", "Check how the address is spelt, and the connection");
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ ->
                new Unfetchable("Nothing answers there", "Check the address and the connection, and try again later");
            case SSLException unsafe ->
                new Unfetchable(
                        "The connection would not be safe (" + unsafe.getMessage() + ")",
                        "Open the address in a browser to see what is wrong");
            case NoHttpResponseException _,
                    ConnectionClosedException _,
                    MalformedChunkCodingException _,
                    EOFException _ -> new Unfetchable("The answer ends in the middle", "Try again later");
            case ZipException damaged ->
                new Unfetchable("The answer is damaged (" + damaged.getMessage() + ")", "Try again later");
            default -> null;
        };
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
