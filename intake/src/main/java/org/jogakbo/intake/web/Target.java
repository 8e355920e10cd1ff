package org.jogakbo.intake.web;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that may be asked for: {@code http} or {@code https}, a host in ASCII, no user name, no fragment; spelled as
 * the URL standard spells it, as far as servers care. Immutable.
 *
 * @param scheme in lower case
 * @param host in lower case, an IPv6 address without its brackets
 * @param port or -1 for the scheme's own
 * @param path with the query, from its slash
 */
record Target(String scheme, String host, int port, String path) {
    private static final int MAX_LENGTH = 8_192;
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]:@\\s\\\\%\\p{Cntrl}]+)(?::(\\d{0,5}))?");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

    /** @throws Unfetchable when it is no address that may be asked for */
    static Target of(String address) throws Unfetchable {
        Matcher parts = ADDRESS.matcher(address.strip().replaceAll("[\\t\\r\\n]", ""));
        if (address.length() > MAX_LENGTH || !parts.matches()) {
            throw new Unfetchable("This is no address of a web page", "Copy it from the browser's address line");
        }
        String scheme = parts.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Unfetchable(
                    "Only addresses that begin with http:// or https:// are fetched, not " + scheme + "://",
                    "Download it with another program and name the file");
        }
        if (parts.group(2).contains("@")) {
            throw new Unfetchable(
                    "The address holds a user name or a password, and such addresses are not fetched",
                    "Save the page with the browser and name the saved file");
        }
        Matcher authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw noHost();
        }
        return new Target(scheme, host(authority.group(1)), port(scheme, authority.group(2)), path(parts.group(3)));
    }

    private static Unfetchable noHost() {
        return new Unfetchable("The address names no host that could be asked", "Check how it is spelt");
    }

    private static String host(String named) throws Unfetchable {
        if (named.startsWith("[")) {
            return named.substring(1, named.length() - 1).toLowerCase(Locale.ROOT);
        }
        try {
            String ascii = IDN.toASCII(named, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            if (!ascii.matches("[._-]*[a-z0-9][a-z0-9._-]*")) {
                throw noHost();
            }
            return ascii;
        } catch (IllegalArgumentException _) {
            throw noHost();
        }
    }

    private static int port(String scheme, @Nullable String named) throws Unfetchable {
        if (named == null || named.isEmpty()) {
            return -1;
        }
        int port = Integer.parseInt(named);
        if (port < 1 || port > 65_535) {
            throw noHost();
        }
        return port == (scheme.equals("http") ? 80 : 443) ? -1 : port;
    }

    /** What no address may hold is percent-encoded, as browsers do; slashes at the beginning are one. */
    private static String path(String raw) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < raw.length(); at += Character.charCount(raw.codePointAt(at))) {
            int c = raw.codePointAt(at);
            boolean escape = c == '%' && raw.substring(at).matches("(?s)%[0-9A-Fa-f]{2}.*");
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || escape)) {
                out.append((char) c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(String.format(Locale.ROOT, "%%%02X", octet));
                }
            }
        }
        return "/" + out.toString().replaceFirst("^/+", "");
    }

    /** Where a {@code Location} field leads from here (RFC 9110, 10.2.2). */
    Target resolve(String location) throws Unfetchable {
        String to = utf8(location.strip());
        if (SCHEME.matcher(to).matches()) {
            return of(to);
        }
        if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        }
        String page = path.replaceFirst("\\?.*", "");
        if (to.isEmpty() || to.startsWith("#") || to.startsWith("?")) {
            return of(origin() + page + to);
        }
        String folder = to.startsWith("/") ? "" : page.substring(0, page.lastIndexOf('/') + 1);
        return of(origin() + normal(path(folder + to)));
    }

    private static String normal(String path) {
        String normal = URI.create("http://x" + path).normalize().toString().substring("http://x".length());
        return normal.replaceFirst("^(?:/\\.\\.)+(?=/|$)", "");
    }

    /** Header fields come byte by byte; servers put UTF-8 into them. */
    private static String utf8(String field) {
        byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\ufffd') < 0 && field.chars().allMatch(c -> c < 256) ? text : field;
    }

    /** Scheme, host and port: what {@code robots.txt} is valid for. */
    String origin() {
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + (port < 0 ? "" : ":" + port);
    }

    Target at(String otherPath) {
        return new Target(scheme, host, port, otherPath);
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
