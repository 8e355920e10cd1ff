package org.jogakbo.intake.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host, and refuses the host when any of them is not of the public network. The client asks
 * here for every connection that it opens, and connects to what it is given: between the check and the connection
 * there is no second question that could be answered differently.
 */
final class CheckedResolver implements DnsResolver {
    private final DnsResolver names;
    private final boolean allowPrivate;

    CheckedResolver(DnsResolver names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = found(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : found) {
            Optional<String> range = allowPrivate ? Optional.empty() : AddressRanges.closed(address);
            if (range.isPresent()) {
                throw new Forbidden(address, range.get());
            }
        }
        return found;
    }

    private InetAddress[] found(String host) throws UnknownHostException {
        try {
            return names.resolve(host);
        } catch (IllegalArgumentException ambiguous) {
            // Java does not say whether 0177.0.0.1 is octal, and refuses it.
            UnknownHostException unknown = new UnknownHostException(host);
            unknown.initCause(ambiguous);
            throw unknown;
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** A host's address is not of the public network; noticed before anything is connected. */
    static final class Forbidden extends UnknownHostException {
        Forbidden(InetAddress address, String range) {
            super("It leads to " + address.getHostAddress() + ", which is " + range
                    + ": such addresses are not fetched, nor redirected to");
        }
    }
}
