package org.jogakbo.reading.page.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes a text that was found as markup: one paragraph for each block, one heading for each block that calls itself so. */
final class BlockMarkup {
    private static final Pattern HEADING = Pattern.compile(
            "h[1-6]|(?:.*[-_/])?(?:sub)?head(?:ing|er|line)?(?:[-_ ]?\\w{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final int NAME = 24;
    private static final int MAX_LEVELS = 4;

    private final String key;
    private final StringBuilder out = new StringBuilder();

    private BlockMarkup(String key) {
        this.key = key;
    }

    static String of(TextSearch.Sighting seen) {
        JsonNode node = seen.node();
        if (node.isTextual()) {
            return string(node.textValue());
        }
        BlockMarkup markup = new BlockMarkup(seen.key());
        for (JsonNode block : node) {
            markup.block(block, 0);
        }
        return markup.out.toString();
    }

    static String plain(TextSearch.Sighting seen) {
        return of(seen).replaceAll("<[^>]{0,300}>", " ");
    }

    /** A single string: its own markup, or a paragraph for each of its lines. */
    private static String string(String text) {
        if (Prose.hasMarkup(text)) {
            return text;
        }
        String plain = text.contains("&lt;/") ? Parser.unescapeEntities(text, false) : null;
        if (plain != null && Prose.hasMarkup(plain)) {
            return plain;
        }
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append("<p>").append(escaped(line)).append("</p>"));
        return out.toString();
    }

    /** A block that holds blocks of its own is written block by block; its strings of the text's name are one paragraph. */
    private void block(JsonNode block, int level) {
        JsonNode list = level < MAX_LEVELS ? list(block) : null;
        if (list != null) {
            for (JsonNode inner : list) {
                block(inner, level + 1);
            }
            return;
        }
        StringBuilder text = new StringBuilder();
        collect(block, key, text);
        if (text.toString().isBlank()) {
            return;
        }
        String tag = isHeading(block) ? "h3" : Prose.hasMarkup(text.toString()) ? "div" : "p";
        out.append('<')
                .append(tag)
                .append('>')
                .append(text)
                .append("</")
                .append(tag)
                .append('>');
    }

    /** The block itself, or its one part, when it holds blocks; else null. */
    private @Nullable JsonNode list(JsonNode block) {
        if (holdsBlocks(block)) {
            return block;
        }
        for (JsonNode part : block) {
            if (part.isContainerNode() && holdsBlocks(part)) {
                return part;
            }
        }
        return null;
    }

    /** Whether more than one of its parts is running text by itself. */
    private boolean holdsBlocks(JsonNode block) {
        int full = 0;
        for (JsonNode part : block) {
            StringBuilder text = new StringBuilder();
            if (part.isContainerNode()) {
                collect(part, "", text);
            }
            String said = text.toString().strip();
            full += said.length() > 2 * NAME && ".?!。…\"”’」".indexOf(said.charAt(said.length() - 1)) >= 0 ? 1 : 0;
        }
        return full > 1;
    }

    /** The strings of the text's name below the node, in order, parted only as they part themselves. */
    private void collect(JsonNode node, String name, StringBuilder text) {
        if (node.isTextual()) {
            if (name.equals(key)) {
                String said = node.textValue();
                text.append(Prose.hasMarkup(said) ? said : escaped(said));
            }
            return;
        }
        if (isElement(node)) {
            collect(node.get(3), name, text);
            return;
        }
        Iterator<String> names = node.fieldNames();
        for (JsonNode child : node) {
            collect(child, names.hasNext() ? names.next() : name, text);
        }
    }

    /** React's element: a mark, its tag, its key, and its properties, which hold the rest. */
    private static boolean isElement(JsonNode node) {
        return node.isArray() && node.size() == 4 && node.get(0).asText().equals("$");
    }

    private static boolean isHeading(JsonNode block) {
        for (JsonNode value : block) {
            if (value.isTextual()
                    && value.textValue().length() < NAME
                    && HEADING.matcher(value.textValue()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
