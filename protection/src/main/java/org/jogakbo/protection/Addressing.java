package org.jogakbo.protection;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Slug;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.redaction.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Where a public clipping stands: where it stands already, else its own permalink's slug, else its public title's; never an address that
 * holds what is masked.
 *
 * @param mentions whether the original mentions somebody protected: then where it stands already may come from what is masked now
 * @param taken whether another clipping has an address
 */
record Addressing(Masking masking, boolean mentions, Predicate<PublicPath> taken) {
    /** @param parts what is left out: without its ways to the original, a clipping is not named by its permalink */
    PublicPath of(
            Clipping clipping, String title, @Nullable PressDate published, Parts parts, @Nullable PublicPath stands) {
        String folder = PublicPath.folderOf(Optional.ofNullable(published));
        String own = Slug.of(title);
        String permalink = parts.link() || parts.headline() ? "" : slugOfPermalink(clipping.url());
        String slug = permalink.isEmpty() || masking.spelledIn(permalink) ? own : permalink;
        String base = slug.isEmpty() ? "clipping" : slug;
        if (stands != null && stands.folder().equals(folder) && mayStay(stands.slug(), base, parts)) {
            return stands;
        }
        PublicPath path = new PublicPath(folder, base);
        for (int n = 2; taken.test(path); n++) {
            path = new PublicPath(folder, base + "-" + n);
        }
        return path;
    }

    /** An address that was made from what is masked or left out now, the outlet's headline with it, goes; who could tell from its words? */
    private boolean mayStay(String slug, String base, Parts parts) {
        boolean own = slug.equals(base) || slug.matches(Pattern.quote(base) + "-\\d+");
        return !masking.spelledIn(slug) && (own || !(mentions || parts.headline()));
    }

    private static String slugOfPermalink(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            String path = Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
            String[] parts = path.split("/");
            String last = parts.length == 0 ? "" : URLDecoder.decode(parts[parts.length - 1], StandardCharsets.UTF_8);
            return Slug.of(last.replaceFirst("\\.(html?|php|aspx?)$", ""));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
