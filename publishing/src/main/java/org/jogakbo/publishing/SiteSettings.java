package org.jogakbo.publishing;

import java.net.URI;
import java.util.Objects;
import org.jogakbo.publishing.page.Masthead;
import org.jogakbo.publishing.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the public site presents itself.
 *
 * @param title the archive's name
 * @param tagline what it is about, in a line; perhaps empty
 * @param baseUrl the site's own address, as {@code https://example.org/clippings/}; null when it is not known: then links in feeds are
 *     relative, and there is no sitemap, for sitemaps demand absolute addresses
 * @param search whether search is offered
 * @param pageSize clippings on a page of a list, 1 to 100
 * @param language the interface's language where the reader asks for none
 */
public record SiteSettings(
        String title, String tagline, @Nullable String baseUrl, boolean search, int pageSize, Language language) {
    public static final SiteSettings DEFAULT = new SiteSettings("Clippings", "", null, true, 20, Language.EN);

    /** @throws IllegalArgumentException when the address is no absolute http or https address, or the page size makes no sense */
    public SiteSettings {
        title = title.isBlank() ? "Clippings" : title.strip();
        tagline = tagline.strip();
        Objects.requireNonNull(language);
        if (pageSize < 1 || pageSize > 100) {
            throw new IllegalArgumentException("A page has 1 to 100 clippings, not " + pageSize);
        }
        if (baseUrl != null) {
            baseUrl = checked(baseUrl);
        }
    }

    private static String checked(String baseUrl) {
        URI uri = URI.create(baseUrl);
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "The site's address must look like https://example.org/ or https://example.org/folder/, not "
                            + baseUrl);
        }
        return baseUrl.endsWith("/") ? baseUrl : baseUrl + "/";
    }

    public SiteSettings withTitle(String other) {
        return new SiteSettings(other, tagline, baseUrl, search, pageSize, language);
    }

    public SiteSettings withTagline(String other) {
        return new SiteSettings(title, other, baseUrl, search, pageSize, language);
    }

    public SiteSettings withBaseUrl(@Nullable String other) {
        return new SiteSettings(title, tagline, other, search, pageSize, language);
    }

    public SiteSettings withSearch(boolean other) {
        return new SiteSettings(title, tagline, baseUrl, other, pageSize, language);
    }

    Masthead masthead() {
        return new Masthead(title, tagline, baseUrl, search);
    }

    /** The path of the site's address: {@code /} or {@code /folder/}. */
    String basePath() {
        String path = baseUrl == null ? "/" : URI.create(baseUrl).getRawPath();
        return path.isEmpty() ? "/" : path;
    }
}
