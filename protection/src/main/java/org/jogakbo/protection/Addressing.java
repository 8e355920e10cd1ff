package org.jogakbo.protection;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Slug;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.redaction.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Where a public clipping stands: where it stands already, else its own permalink's slug, else its public title's; never an address that
 * holds what is masked. Nothing else moves it, not even a corrected date.
 *
 * @param parts what is left out: without its ways to the original, a clipping is not named by its permalink
 * @param headline whether an editor left the headline out: then an address made from it goes; where the rule alone does, it stays
 * @param taken whether another clipping has an address
 */
record Addressing(Masking masking, Parts parts, boolean headline, Predicate<PublicPath> taken) {
    PublicPath of(Clipping clipping, String title, @Nullable PressDate published, @Nullable PublicPath stands) {
        if (stands != null && !tells(clipping, masking, headline, stands)) {
            return stands;
        }
        String folder = PublicPath.folderOf(Optional.ofNullable(published));
        String own = Slug.of(title);
        String permalink = parts.link() || parts.headline() ? "" : slugOfPermalink(clipping.url());
        String slug = permalink.isEmpty() || masking.spelledIn(permalink) ? own : permalink;
        String base = slug.isEmpty() ? "clipping" : slug;
        PublicPath path = new PublicPath(folder, base);
        for (int n = 2; taken.test(path); n++) {
            path = new PublicPath(folder, base + "-" + n);
        }
        return path;
    }

    /**
     * Whether an address tells what is masked or left out: it spells it, or it was made from a title in which something is masked, or from
     * a headline that an editor left out. What else is left out changes nothing in it.
     */
    static boolean tells(Clipping clipping, Masking masking, boolean headline, PublicPath address) {
        String slug = address.slug();
        String masked = Slug.of(masking.text(clipping.title()));
        boolean borrowed = isMadeFrom(Slug.of(clipping.title()), slug);
        return masking.spelledIn(slug)
                || (borrowed && (headline || !isMadeFrom(masked, slug)))
                || (headline && isMadeFrom(slugOfPermalink(clipping.url()), slug));
    }

    /** Where a clipping would stand if nothing were masked or left out in it. */
    static List<PublicPath> unmasked(Clipping clipping) {
        String folder = PublicPath.folderOf(Optional.ofNullable(clipping.published()));
        return Stream.of(slugOfPermalink(clipping.url()), Slug.of(clipping.title()))
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .map(slug -> new PublicPath(folder, slug))
                .toList();
    }

    /** Numbered or not. */
    private static boolean isMadeFrom(String base, String slug) {
        return !base.isEmpty() && (slug.equals(base) || slug.matches(Pattern.quote(base) + "-\\d+"));
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
