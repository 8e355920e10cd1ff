package org.jogakbo.reading.feed.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.html.HtmlBody;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * A piece of text in a feed or an export, and whether it is markup.
 *
 * @param text the markup, or the plain text
 * @param html whether it is markup
 */
public record Markup(String text, boolean html) {
    private static final int MAX_DEPTH = 256;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|abbr|acronym|address|article|aside|audio|b|bdo|big|blockquote|body|br|center|cite|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|html|i|iframe|img"
                    + "|ins|kbd|li|main|mark|nav|object|ol|p|picture|pre|q|s|samp|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|time|tr|tt|u|ul|var|video|!--)(?:[\\s/>]|(?<=--))"
                    + "|<[a-z][a-z0-9-]{0,20}(?:\\s[a-z:-]{1,20}=[^<>]{0,500})?\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    /** Written as in XML, these would swallow all that follows in HTML. */
    private static final Pattern SWALLOWING = Pattern.compile(
            "<(iframe|script|style|textarea|title|object|applet|video|audio|noembed|noframes|xmp)\\b([^<>]{0,4000})/>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6});");

    /** Markup, if it looks like it: RSS never says which of the two a description is. */
    public static Markup guessed(String text) {
        return new Markup(
                text, TAG.matcher(text).find() || REFERENCE.matcher(text).find());
    }

    /** On one line, without its tags. */
    public String line() {
        String plain = html ? parsed("").text() : text;
        return plain.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** As blocks; links are resolved against {@code base} (empty when unknown). */
    public Body body(String base) {
        return HtmlBody.of(nodes(base), base);
    }

    private List<Node> nodes(String base) {
        return parsed(base).body().childNodes();
    }

    private Document parsed(String base) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        boolean flat = !html || !TAG.matcher(text).find();
        Document parsed = parser.parseInput(
                "<body>" + (flat ? paragraphs() : SWALLOWING.matcher(text).replaceAll("<$1$2></$1>")), base);
        TwiceEncoded.mend(parsed);
        return parsed;
    }

    /** Blank lines part the paragraphs of a plain text. */
    private String paragraphs() {
        String escaped = html ? text : Entities.escape(text);
        StringBuilder out = new StringBuilder(escaped.length() + 32);
        for (String paragraph : escaped.split("\\R\\s*\\R", -1)) {
            out.append("<p>").append(paragraph).append("</p>\n");
        }
        return out.toString();
    }

    /** A name or a term, its character references read, on one line. */
    public static String plain(String text) {
        return guessed(text).line();
    }
}
