package org.jogakbo.reading.meeting;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys by which a post met again is looked up. */
public final class PostKeys {
    private static final Pattern TRACKING = Pattern.compile(
            "(utm_[a-z]+|fbclid|gclid|ref|source|share|replytocom|amp|lang)(=.*)?", Pattern.CASE_INSENSITIVE);

    private PostKeys() {}

    /**
     * A permalink without what does not name the post: scheme, {@code www.}, fragment, tracking parameters, closing slash. Null when it is
     * no web address or names a whole site.
     */
    public static @Nullable String ofUrl(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url.strip());
            String host = uri.getHost();
            if (host == null) {
                return null;
            }
            String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
            String query = query(uri.getRawQuery());
            return path.isEmpty() && query.isEmpty() ? null : hostKey(host) + path + query;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /** The site that a permalink is on, or null. */
    static @Nullable String siteOf(@Nullable String url) {
        String key = ofUrl(url);
        return key == null ? null : key.substring(0, key.indexOf('/') < 0 ? key.length() : key.indexOf('/'));
    }

    /** A title's letters and digits alone: case, width, quotation marks, dashes and spaces make no difference. */
    public static String ofTitle(String title) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String hostKey(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String kept = Arrays.stream(raw.split("&", -1))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
