package org.jogakbo.publishing.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands over every page.
 *
 * @param baseUrl the site's own address with a slash at the end, or null when it is not known
 * @param search whether there is a search to offer; a site of plain files has none, nor an API
 */
public record Masthead(
        String title, String tagline, @Nullable String baseUrl, boolean search) {}
