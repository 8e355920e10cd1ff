package org.jogakbo.intake.saved;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a page's markup refers to, and how much text stands in it, found in one pass without building a tree. Bytes
 * are taken as they are, whatever their charset; UTF-16 is told by its mark.
 *
 * @param weight how much text a reader sees, in bytes of letters: a Hangul syllable counts two or three
 * @param references in the page's order, at most {@value #MOST}
 */
public record PageScan(int weight, List<Reference> references) {
    static final int MOST = 50_000;

    /** A page with less than this says nothing itself. */
    private static final int SHELL = 400;

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "noframes", "title", "template", "textarea", "select", "svg");
    private static final Set<String> ADDRESSES = Set.of("src", "href", "data", "background", "poster", "srcset");
    private static final Set<String> LINKS = Set.of("a", "area", "form", "base");

    public PageScan {
        references = List.copyOf(references);
    }

    /**
     * One address in the markup.
     *
     * @param tag in lower case
     * @param value as written, one character a byte
     */
    public record Reference(String tag, String value) {
        public boolean isFrame() {
            return tag.equals("iframe") || tag.equals("frame");
        }

        /** Whether it leads elsewhere, and is not a part of the page. */
        boolean isLink() {
            return LINKS.contains(tag);
        }
    }

    public static PageScan of(byte[] html) {
        return new Scan(oneCharacterAByte(html)).scan();
    }

    private static String oneCharacterAByte(byte[] html) {
        int mark = html.length < 2 ? 0 : (html[0] & 0xff) << 8 | (html[1] & 0xff);
        byte[] bytes =
                switch (mark) {
                    case 0xfeff -> new String(html, StandardCharsets.UTF_16BE).getBytes(StandardCharsets.UTF_8);
                    case 0xfffe -> new String(html, StandardCharsets.UTF_16LE).getBytes(StandardCharsets.UTF_8);
                    default -> html;
                };
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether the page only frames others. */
    public boolean isShell() {
        return weight < SHELL && references.stream().anyMatch(Reference::isFrame);
    }

    /** Whether the text of a page looks like what this shell is there to show. */
    public boolean isShellOf(PageScan framed) {
        return isShell() && framed.weight > Math.max(SHELL / 2, 2 * weight);
    }

    /** One pass over the markup, always forwards. */
    private static final class Scan {
        private final String html;
        private final List<Reference> references = new ArrayList<>();
        private int weight;
        private int at;

        Scan(String html) {
            this.html = html;
        }

        PageScan scan() {
            while (at < html.length()) {
                if (html.charAt(at) == '<') {
                    tag();
                } else {
                    weight += Character.isLetterOrDigit(html.charAt(at)) || html.charAt(at) > 0x7f ? 1 : 0;
                    at++;
                }
            }
            return new PageScan(weight, references);
        }

        private void tag() {
            if (html.startsWith("<!--", at)) {
                skipPast("-->");
                return;
            }
            at++;
            boolean closing = at < html.length() && html.charAt(at) == '/';
            int from = at;
            while (at < html.length() && Character.isLetterOrDigit(html.charAt(at))) {
                at++;
            }
            String name = html.substring(from, Math.min(at, from + 12)).toLowerCase(Locale.ROOT);
            if (name.isEmpty() && !closing) {
                return;
            }
            attributes(name);
            if (UNSEEN.contains(name)) {
                skipPast("</" + name);
            }
        }

        private void attributes(String tag) {
            while (at < html.length() && html.charAt(at) != '>') {
                int from = at;
                while (at < html.length() && " \t\r\n\f=>".indexOf(html.charAt(at)) < 0) {
                    at++;
                }
                String name = html.substring(from, Math.min(at, from + 12)).toLowerCase(Locale.ROOT);
                blanks();
                if (at < html.length() && html.charAt(at) == '=') {
                    at++;
                    blanks();
                    value(tag, name);
                }
            }
            at = Math.min(html.length(), at + 1);
        }

        private void value(String tag, String name) {
            char quote = at < html.length() ? html.charAt(at) : '>';
            boolean quoted = quote == '"' || quote == '\'';
            int from = quoted ? at + 1 : at;
            int to = quoted ? html.indexOf(quote, from) : unquotedEnd(from);
            to = to < 0 ? html.length() : to;
            if (ADDRESSES.contains(name) && references.size() < MOST && to - from < 4_096) {
                references.add(new Reference(tag, html.substring(from, to).strip()));
            }
            at = Math.min(html.length(), quoted ? to + 1 : to);
        }

        private int unquotedEnd(int from) {
            int end = from;
            while (end < html.length() && " \t\r\n\f>".indexOf(html.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        private void blanks() {
            while (at < html.length() && " \t\r\n\f".indexOf(html.charAt(at)) >= 0) {
                at++;
            }
        }

        private void skipPast(String mark) {
            while (at < html.length() && !html.regionMatches(true, at, mark, 0, mark.length())) {
                at++;
            }
            at = Math.min(html.length(), at + (mark.startsWith("<") ? 0 : mark.length()));
        }
    }
}
