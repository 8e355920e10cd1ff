package org.jogakbo.keeping.vault.record;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Arrival;

/**
 * The {@code WARC-Target-URI} of an arrival (WARC 1.1, 5.8): its address in plain ASCII, or a name made from the input
 * when it has no address. The words as they came stand beside it in {@link Came}.
 */
final class Target {
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final String UNRESERVED = "-._~/";
    private static final String RESERVED = ":?#[]@!$&'()*+,;=";

    private Target() {}

    static String of(Arrival arrival) {
        String url = arrival.url();
        return url != null && ABSOLUTE.matcher(url).matches()
                ? escaped(url, UNRESERVED + RESERVED, true)
                : "urn:jogakbo:input:" + escaped(arrival.input(), UNRESERVED, false);
    }

    /** Everything but letters, digits and the allowed signs percent-encoded (RFC 3986, 2.1). */
    private static String escaped(String text, String allowed, boolean keepEscapes) {
        StringBuilder uri = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            boolean plain = codePoint < 128
                    && (Character.isLetterOrDigit(codePoint)
                            || allowed.indexOf(codePoint) >= 0
                            || (keepEscapes && isEscape(text, at)));
            if (plain) {
                uri.appendCodePoint(codePoint);
            } else {
                escape(codePoint, uri);
            }
        }
        return uri.toString();
    }

    private static boolean isEscape(String text, int at) {
        return text.length() >= at + 3
                && ESCAPE.matcher(text.substring(at, at + 3)).matches();
    }

    private static void escape(int codePoint, StringBuilder into) {
        for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            into.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
    }
}
