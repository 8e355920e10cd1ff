package org.jogakbo.reading.wordpress;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * WordPress's shortcodes: {@code [caption]} becomes a figure, {@code [embed]} and its like a link, others go and leave what they
 * enclose. A bracket that is none, as {@code [The Mill Gazette]} or {@code [sic]}, stays: a shortcode is one that WordPress or a wide-spread
 * plugin brings, or has attributes, a closing tag, or a name that no word has.
 */
final class Shortcodes {
    private static final Set<String> KNOWN = Set.of(
            "gallery",
            "audio",
            "video",
            "playlist",
            "embed",
            "caption",
            "wp_caption",
            "youtube",
            "vimeo",
            "twitter",
            "tweet",
            "instagram",
            "facebook",
            "soundcloud",
            "slideshare",
            "googlemaps",
            "contact-form",
            "sharethis",
            "sharedaddy",
            "slideshow",
            "archives",
            "recent-posts");
    private static final String ATTRIBUTES =
            "((?:\\s+(?:[\\w-]{1,40}\\s*=\\s*(?:\"[^\"\\[\\]]{0,2000}\"|'[^'\\[\\]]{0,2000}'|[^\\s\\]\"']{1,2000})|[^\\s\\[\\]<>\"'=]{1,500})){0,60})";
    private static final Pattern TAG =
            Pattern.compile("(\\[?)\\[(/?)([A-Za-z][\\w-]{1,40})" + ATTRIBUTES + "\\s*(/?)\\](\\]?)");
    private static final Pattern CLOSED = Pattern.compile("\\[/([A-Za-z][\\w-]{1,40})\\]");
    private static final Pattern CAPTION =
            Pattern.compile("\\[(caption|wp_caption)([^\\]]{0,2000})\\](.{0,6000}?)\\[/\\1\\]", Pattern.DOTALL);
    private static final Pattern CAPTION_TEXT = Pattern.compile("caption\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern IMAGE = Pattern.compile(
            "\\A\\s*((?:<a\\b[^>]{0,4000}>\\s*)?<img\\b[^>]{0,8000}>(?:\\s*</a>)?)(.*)\\z",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBED = Pattern.compile(
            "\\[(embed|youtube|vimeo|tweet|twitter)\\b[^\\]]{0,500}\\]\\s*(https?://[^\\s\\[\\]<>\"]{1,2000})\\s*\\[/\\1\\]");

    private Shortcodes() {}

    static String render(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        String figures = CAPTION.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(figure(match.group(2), match.group(3))));
        String links = EMBED.matcher(figures)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "\n\n<a href=\"" + match.group(2) + "\">" + match.group(2) + "</a>\n\n"));
        Set<String> closed = CLOSED.matcher(links)
                .results()
                .map(tag -> tag.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return TAG.matcher(links)
                .replaceAll(match -> Matcher.quoteReplacement(
                        rest(match.group(), match.group(1) + match.group(6), isShortcode(match, closed))));
    }

    /** A doubled bracket prints a shortcode instead of running it. */
    private static String rest(String whole, String doubled, boolean shortcode) {
        if (doubled.equals("[]")) {
            return shortcode ? whole.substring(1, whole.length() - 1) : whole;
        }
        String open = whole.startsWith("[[") ? "[" : "";
        return shortcode ? open + (whole.endsWith("]]") ? "]" : "") : whole;
    }

    private static boolean isShortcode(MatchResult match, Set<String> closed) {
        String name = match.group(3).toLowerCase(Locale.ROOT);
        boolean attributes = match.group(4).contains("=");
        boolean paired =
                closed.contains(name) && !match.group(3).equals(match.group(3).toUpperCase(Locale.ROOT));
        return KNOWN.contains(name)
                || attributes
                || paired
                || name.indexOf('_') >= 0
                || !match.group(5).isEmpty();
    }

    /** The picture, and its caption as the shortcode's attribute (before WordPress 3.4) or after the picture (since). */
    private static String figure(String attributes, String content) {
        Matcher image = IMAGE.matcher(content);
        if (!image.matches()) {
            return content;
        }
        Matcher told = CAPTION_TEXT.matcher(attributes);
        String attribute = !told.find() ? "" : told.group(1) == null ? told.group(2) : told.group(1);
        String caption = image.group(2).isBlank() ? attribute : image.group(2).strip();
        return "\n\n<figure>" + image.group(1) + "<figcaption>" + caption + "</figcaption></figure>\n\n";
    }
}
