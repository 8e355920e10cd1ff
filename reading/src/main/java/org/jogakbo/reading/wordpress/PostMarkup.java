package org.jogakbo.reading.wordpress;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From a post as WordPress stores it to HTML: comments of the block editor and of "more" dropped, shortcodes rendered or dropped, and
 * paragraphs made of blank lines as WordPress makes them when it shows the post (its {@code wpautop}).
 */
final class PostMarkup {
    private static final String BLOCK_NAMES =
            "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|script)";
    private static final Pattern OPENING = Pattern.compile("(<" + BLOCK_NAMES + "[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("(</" + BLOCK_NAMES + ">|<hr\\s*/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_AT_START =
            Pattern.compile("^\\s*</?" + BLOCK_NAMES + "[\\s/>].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KEPT = Pattern.compile("<(pre|script|style|textarea)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK = Pattern.compile("<br\\s?/?>$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");

    private PostMarkup() {}

    static String html(String stored) {
        String text = stored.replace("\r\n", "\n").replace('\r', '\n');
        boolean blocks = text.contains("<!-- wp:");
        String bare = withoutComments(text);
        String rendered = Shortcodes.render(bare);
        return blocks ? rendered : paragraphs(rendered);
    }

    /** As {@code wpautop}: what preformatted elements hold stays as it is. */
    private static String paragraphs(String text) {
        StringBuilder out = new StringBuilder(text.length() + 256);
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find(from)) {
            int close = lower.length() == text.length()
                    ? lower.indexOf("</" + kept.group(1).toLowerCase(Locale.ROOT), kept.end())
                    : -1;
            int end = close < 0 ? -1 : text.indexOf('>', close);
            if (end < 0) {
                break;
            }
            flow(text.substring(from, kept.start()), out);
            out.append(text, kept.start(), end + 1);
            from = end + 1;
        }
        flow(text.substring(from), out);
        return out.toString();
    }

    /** What a comment parts stays parted, as WordPress has it for "more". */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
            int end = text.indexOf("-->", at);
            if (end < 0) {
                break;
            }
            out.append(text, from, at).append("\n\n");
            from = end + 3;
        }
        return out.append(text, from, text.length()).toString();
    }

    private static void flow(String text, StringBuilder out) {
        String spaced = text.indexOf('<') < 0
                ? text
                : CLOSING.matcher(OPENING.matcher(text).replaceAll("\n\n$1")).replaceAll("$1\n\n");
        for (String piece : BLANK.split(spaced, -1)) {
            String line = piece.strip();
            if (!line.isEmpty()) {
                boolean block = BLOCK_AT_START.matcher(line).matches();
                out.append(block ? line : "<p>" + broken(line) + "</p>").append('\n');
            }
        }
    }

    /** A line's end within a paragraph is a break, unless one is written there. */
    private static String broken(String paragraph) {
        StringBuilder out = new StringBuilder(paragraph.length() + 64);
        for (String line : paragraph.split("\n", -1)) {
            String kept = line.stripTrailing();
            boolean first = out.isEmpty();
            boolean written = !first
                    && BREAK.matcher(out.substring(Math.max(0, out.length() - 8)))
                            .find();
            out.append(first ? "" : written ? "\n" : "<br>\n").append(kept);
        }
        return out.toString();
    }
}
