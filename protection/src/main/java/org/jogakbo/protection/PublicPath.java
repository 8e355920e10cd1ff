package org.jogakbo.protection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;

/**
 * The public name of a clipping: {@code /2016/04/slug/}, or {@code /undated/slug/} when its month is not known. Not percent-encoded.
 *
 * @param folder {@code 2016/04} or {@code undated}
 */
public record PublicPath(String folder, String slug) {
    private static final Pattern FORM = Pattern.compile("/(\\d{4}/(?:0[1-9]|1[0-2])|undated)/([^/]+)/");

    public PublicPath {
        if (!FORM.matcher("/" + folder + "/" + slug + "/").matches()) {
            throw new IllegalArgumentException("Not a public path: /" + folder + "/" + slug + "/");
        }
    }

    /** The folder in which a clipping of this date is filed. */
    public static String folderOf(Optional<PressDate> published) {
        return published
                .filter(date -> date.month() != null)
                .map(date -> String.format(Locale.ROOT, "%04d/%02d", date.year(), date.month()))
                .orElse("undated");
    }

    /** Reads {@code /2016/04/slug/}; the address must be decoded. */
    public static Optional<PublicPath> parse(String path) {
        Matcher matcher = FORM.matcher(path);
        return matcher.matches() ? Optional.of(new PublicPath(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    @JsonCreator
    static PublicPath of(String path) {
        return parse(path).orElseThrow(() -> new IllegalArgumentException("Not a public path: " + path));
    }

    @JsonValue
    @Override
    public String toString() {
        return "/" + folder + "/" + slug + "/";
    }

    /** Whether two slugs would be one file on a disk that ignores case. */
    public String foldedKey() {
        return toString().toLowerCase(Locale.ROOT);
    }
}
