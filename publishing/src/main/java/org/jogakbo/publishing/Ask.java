package org.jogakbo.publishing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the site for.
 *
 * @param path as it came, from the first slash, still percent-encoded, without the query
 * @param query decoded; of a parameter given twice, the first
 * @param acceptLanguage the header as it came, or null
 */
public record Ask(
        String path, Map<String, String> query, @Nullable String acceptLanguage) {
    public Ask {
        query = Map.copyOf(query);
    }

    public static Ask of(String path) {
        return new Ask(path, Map.of(), null);
    }
}
