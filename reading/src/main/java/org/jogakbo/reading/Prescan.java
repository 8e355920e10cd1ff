package org.jogakbo.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a page's own word on its charset before the page is parsed (HTML standard, section 13.2.3.2, "prescan a byte stream to
 * determine its encoding"): in an XML declaration, else in the first {@code meta} that names one. Comments and other elements' attributes
 * do not count. The standard looks at 1,024 bytes or more; here they are {@value #WINDOW}, for pages put much before it.
 */
final class Prescan {
    static final int WINDOW = 4_096;

    private static final Pattern XML =
            Pattern.compile("\\A\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']");
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(/?[a-z][^\\s/>]*)((?:[^>\"']|\"[^\"]*(?:\"|\\z)|'[^']*(?:'|\\z))*+)>?|<[!/?][^>]*>?",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s\"'>/=]+)(?:\\s*=\\s*(?:\"([^\"]*)\"?|'([^']*)'?|([^\\s\"'>]+)))?");
    private static final Pattern CONTENT = Pattern.compile("charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"']+))");

    private Prescan() {}

    static Optional<Charset> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        return xml(head).or(() -> meta(head.toLowerCase(Locale.ROOT))).map(Prescan::readable);
    }

    /** What could be read as far as the declaration is not UTF-16, whatever it says. */
    private static Charset readable(Charset named) {
        return named.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : named;
    }

    private static Optional<Charset> xml(String head) {
        Matcher declaration = XML.matcher(head);
        return declaration.find() ? EncodingLabels.charset(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> meta(String head) {
        Matcher tags = TAG.matcher(head);
        while (tags.find()) {
            String name = tags.group(1);
            Optional<Charset> found = name != null && name.equals("meta") ? declared(tags.group(2)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Charset> declared(String attributes) {
        String charset = "";
        String content = "";
        boolean pragma = false;
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String value = value(attribute, 2);
            switch (attribute.group(1)) {
                case "charset" -> charset = charset.isEmpty() ? value : charset;
                case "content" -> content = content.isEmpty() ? named(value) : content;
                case "http-equiv" -> pragma |= value.strip().equals("content-type");
                default -> {}
            }
        }
        String label = !charset.isEmpty() ? charset : pragma ? content : "";
        return label.isEmpty() ? Optional.empty() : EncodingLabels.charset(label);
    }

    /** The label in the value of a {@code content} attribute (HTML standard, section 2.4.4). */
    private static String named(String content) {
        Matcher label = CONTENT.matcher(content);
        return label.find() ? value(label, 1) : "";
    }

    private static String value(Matcher matcher, int first) {
        for (int group = first; group < first + 3; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
