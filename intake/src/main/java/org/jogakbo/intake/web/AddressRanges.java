package org.jogakbo.intake.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses are not of the public network: IANA's special-purpose registries (RFC 6890 and its updates), multicast
 * and reserved space; and IPv6 addresses that carry such an IPv4 address inside. Stateless.
 */
final class AddressRanges {
    private static final int IPV4 = 4;

    /** A stretch of addresses: all that share the first bits. */
    private record Range(BigInteger prefix, int length, int bits, String what) {
        static Range of(String cidr, String what) {
            String[] parts = cidr.split("/", 2);
            try {
                byte[] first = InetAddress.getByName(parts[0]).getAddress();
                return new Range(new BigInteger(1, first), first.length, Integer.parseInt(parts[1]), what);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(cidr, impossible);
            }
        }

        boolean holds(byte[] address) {
            int rest = 8 * address.length - bits;
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(prefix.shiftRight(rest));
        }
    }

    private static final List<Range> CLOSED = List.of(
            Range.of("0.0.0.0/8", "“this network” (RFC 791)"),
            Range.of("10.0.0.0/8", "a private address (RFC 1918)"),
            Range.of("100.64.0.0/10", "a provider's shared address (RFC 6598)"),
            Range.of("127.0.0.0/8", "this computer itself"),
            Range.of("169.254.0.0/16", "a link-local address (RFC 3927)"),
            Range.of("172.16.0.0/12", "a private address (RFC 1918)"),
            Range.of("192.0.0.0/24", "reserved for protocols (RFC 6890)"),
            Range.of("192.0.2.0/24", "an address for documentation (RFC 5737)"),
            Range.of("192.88.99.0/24", "a relay's address (RFC 7526)"),
            Range.of("192.168.0.0/16", "a private address (RFC 1918)"),
            Range.of("198.18.0.0/15", "an address for benchmarks (RFC 2544)"),
            Range.of("198.51.100.0/24", "an address for documentation (RFC 5737)"),
            Range.of("203.0.113.0/24", "an address for documentation (RFC 5737)"),
            Range.of("224.0.0.0/4", "a multicast address (RFC 5771)"),
            Range.of("240.0.0.0/4", "a reserved address (RFC 1112)"),
            Range.of("::1/128", "this computer itself"),
            Range.of("fc00::/7", "a private address (RFC 4193)"),
            Range.of("fe80::/10", "a link-local address (RFC 4291)"),
            Range.of("fec0::/10", "a site-local address (RFC 3879)"),
            Range.of("ff00::/8", "a multicast address (RFC 4291)"),
            Range.of("2001::/23", "reserved for protocols (RFC 2928)"),
            Range.of("2001:db8::/32", "an address for documentation (RFC 3849)"),
            Range.of("3fff::/20", "an address for documentation (RFC 9637)"));

    /** Everything that IPv6 hands out for the public network so far. */
    private static final Range GLOBAL = Range.of("2000::/3", "");

    private static final Range SIX_TO_FOUR = Range.of("2002::/16", "");
    private static final Range NAT64 = Range.of("64:ff9b::/96", "");

    private AddressRanges() {}

    /** What the address is, in words, if it is not of the public network. */
    static Optional<String> closed(InetAddress address) {
        return closed(address.getAddress());
    }

    private static Optional<String> closed(byte[] address) {
        Optional<String> known = CLOSED.stream()
                .filter(range -> range.holds(address))
                .map(Range::what)
                .findFirst();
        if (known.isPresent() || address.length == IPV4) {
            return known;
        }
        if (SIX_TO_FOUR.holds(address)) {
            return inside(address, 2);
        }
        if (NAT64.holds(address)) {
            return inside(address, 12);
        }
        if (!GLOBAL.holds(address)) {
            return Optional.of("not of the public network (RFC 4291)");
        }
        // ISATAP (RFC 5214, 6.1): the interface is named by an IPv4 address after 00-00-5E-FE.
        boolean isatap =
                (address[8] & 0xfd) == 0 && address[9] == 0 && address[10] == 0x5e && address[11] == (byte) 0xfe;
        return isatap ? inside(address, 12) : Optional.empty();
    }

    private static Optional<String> inside(byte[] address, int at) {
        return closed(Arrays.copyOfRange(address, at, at + IPV4)).map(what -> "a tunnel to an IPv4 address: " + what);
    }
}
