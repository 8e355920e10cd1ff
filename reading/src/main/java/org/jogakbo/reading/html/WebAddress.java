package org.jogakbo.reading.html;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as pages print them, made absolute (RFC 3986 section 5). Only {@code http} and {@code https} come out; whatever else an
 * attribute may hold (scripts, data, fragments, nonsense) is null. Stateless.
 */
public final class WebAddress {
    private static final int MAX_LENGTH = 4_096;
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String UNSAFE = " \"<>\\^`{|}[]";

    private WebAddress() {}

    /** The absolute address of {@code href} on the page at {@code base} (empty when unknown), or null. */
    public static @Nullable String resolve(String base, @Nullable String href) {
        if (href == null || href.length() > MAX_LENGTH) {
            return null;
        }
        String address = isPlain(href) ? href : encode(href.strip());
        if (address.isEmpty() || address.startsWith("#")) {
            return null;
        }
        try {
            return isWeb(address) ? checked(address) : relative(base, address);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** Whether this is an absolute http or https address. */
    public static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Whether this is an absolute address in which nothing is left to resolve or to encode, as most are. */
    public static boolean isPlain(String address) {
        int start = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        int path = start < 0 ? -1 : address.indexOf('/', start);
        if (path <= start || address.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = start; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean name = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
            boolean dot = c == '.' && (i < path || address.charAt(i - 1) != '/');
            if (!name && !dot && (i < path || "/?#&=_~+,;:@!$*()'".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }

    /** The host in lower case without a leading {@code www.}, or an empty text. */
    public static String host(@Nullable String address) {
        if (address == null || !isWeb(address)) {
            return "";
        }
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(
                address.lastIndexOf('@', end - 1) >= start ? address.lastIndexOf('@', end - 1) + 1 : start, end);
        int port = host.indexOf(':');
        host = (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static @Nullable String checked(String address) {
        return host(address).isEmpty() ? null : address;
    }

    private static @Nullable String relative(String base, String address) {
        if (SCHEME.matcher(address).matches() || !isWeb(base)) {
            return null;
        }
        URI from = URI.create(encode(base));
        if (address.startsWith("//")) {
            return checked(from.getScheme() + ":" + address);
        }
        String query = address.startsWith("?") && from.getRawPath() != null ? from.getRawPath() : "";
        URI rooted = from.getRawPath() == null || from.getRawPath().isEmpty() ? from.resolve("/") : from;
        return checked(rooted.resolve(query + address).toString());
    }

    /** As browsers do: line breaks and tabs go, characters that no address may hold are percent-encoded. */
    private static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length() + 8);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                continue;
            }
            if (c < ' ' || UNSAFE.indexOf(c) >= 0 || (c == '%' && !isEscape(address, i))) {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }
}
