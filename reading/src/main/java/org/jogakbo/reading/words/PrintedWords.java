package org.jogakbo.reading.words;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.clipping.Reading;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.NodeVisitor;

/**
 * The strings of a document or of a part of it, shown or not: its text a block at a time, the values of attributes, comments, scripts and style
 * sheets. Escapes in them stay as they are; pictures and fonts within {@code data:} addresses, which print no words, are left out. Each string once.
 */
public final class PrintedWords implements NodeVisitor {
    private static final int HEAD = 40;

    private final Set<String> strings = new LinkedHashSet<>();
    private final StringBuilder block = new StringBuilder();

    private PrintedWords() {}

    public static List<String> of(Node part) {
        PrintedWords words = new PrintedWords();
        part.traverse(words);
        words.endBlock();
        return List.copyOf(words.strings);
    }

    /** Of these strings those that the reading does not print itself. */
    public static List<String> beyond(Reading reading, List<String> strings) {
        Set<String> own = new HashSet<>();
        own.add(flat(reading.title()));
        reading.body().text().lines().map(PrintedWords::flat).forEach(own::add);
        return strings.stream().filter(string -> !own.contains(flat(string))).toList();
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case DataNode data -> add(data.getWholeData());
            case Comment comment -> add(comment.getData());
            case XmlDeclaration declaration -> add(declaration.getWholeDeclaration());
            case TextNode text -> block.append(text.getWholeText());
            case Element element -> {
                if (element.isBlock() || element.normalName().equals("br")) {
                    endBlock();
                }
            }
            default -> {}
        }
        if (node instanceof Element element) {
            for (Attribute attribute : element.attributes()) {
                add(attribute.getValue());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endBlock();
        }
    }

    private void endBlock() {
        add(block.toString());
        block.setLength(0);
    }

    private void add(String string) {
        String stripped = string.strip();
        if (stripped.length() > 1 && !isBinary(stripped)) {
            strings.add(stripped);
        }
    }

    private static boolean isBinary(String address) {
        if (!address.regionMatches(true, 0, "data:", 0, 5)) {
            return false;
        }
        String type = address.substring(5, Math.min(address.length(), HEAD)).toLowerCase(Locale.ROOT);
        boolean picture = type.startsWith("image/") && !type.startsWith("image/svg");
        return picture
                || type.startsWith("font/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("application/font")
                || type.startsWith("application/x-font");
    }
}
