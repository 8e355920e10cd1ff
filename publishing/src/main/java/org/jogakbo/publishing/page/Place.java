package org.jogakbo.publishing.page;

import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Tongues;

/**
 * Where a page stands, and so how it links. Paths are percent-encoded, relative to the site's root, without a slash in front.
 *
 * @param path the page's own path without a language folder: {@code ""}, {@code 2016/04/}, {@code search?q=bell}
 * @param folder the language folder that this page's links keep: {@code ""} or {@code ko/}
 * @param root leads from the page to the site's root: {@code ""}, {@code ../../}, or {@code /archive/} for a page that stands anywhere
 */
public record Place(Tongues tongues, Language language, String path, String folder, String root) {
    /** A page at this path below this folder. */
    public static Place of(Tongues tongues, Language language, String path, String folder) {
        return new Place(tongues, language, path, folder, rootFrom(folder + path));
    }

    /** The way up from an address, in steps of {@code ../}. */
    public static String rootFrom(String address) {
        int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        long depth = address.chars().limit(end).filter(c -> c == '/').count();
        return "../".repeat((int) depth);
    }

    /** A link to a page in this page's language. */
    public String to(String target) {
        return orHere(root + folder + target);
    }

    /** A link to what has no language: feeds, styles, the API. */
    public String toShared(String target) {
        return orHere(root + target);
    }

    /** A link to this page in another language. */
    public String twin(Language other) {
        return orHere(root + tongues.folder(other) + path);
    }

    private static String orHere(String link) {
        return link.isEmpty() || link.charAt(0) == '?' ? "./" + link : link;
    }
}
