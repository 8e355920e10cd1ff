package org.jogakbo.reading.wordpress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jogakbo.clipping.Reading;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One walk over an export, which holds one item at a time. Not safe for several threads. */
final class ExportWalk {
    private static final int MAX_DEPTH = 64;

    private final BiConsumer<Reading, List<String>> sink;
    private final Runnable rest;
    private final ExportTerms terms = new ExportTerms();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable ExportItem item;
    private @Nullable String domain;
    private @Nullable String nicename;
    private int readings;

    /**
     * @param rest is called after each piece of the document
     */
    ExportWalk(BiConsumer<Reading, List<String>> sink, Runnable rest) {
        this.sink = sink;
        this.rest = rest;
    }

    int readings() {
        return readings;
    }

    /** Forgets the item in hand and where it stood: what is damaged is not taken. */
    void restart() {
        path.clear();
        text.setLength(0);
        item = null;
    }

    void all(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText(), xml);
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false), xml);
                case XMLStreamConstants.COMMENT -> {
                    if (item != null) {
                        item.print(xml.getText());
                    }
                }
                default -> {
                    // White space and instructions say nothing.
                }
            }
            rest.run();
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        if (path.size() >= MAX_DEPTH) {
            throw new XMLStreamException("Elements nest deeper than " + MAX_DEPTH, xml.getLocation());
        }
        String prefix = xml.getPrefix() == null ? "" : xml.getPrefix();
        String name = (prefix.isEmpty() ? "" : prefix + ":") + xml.getLocalName();
        path.push(name.toLowerCase(Locale.ROOT));
        text.setLength(0);
        domain = xml.getAttributeValue(null, "domain");
        nicename = xml.getAttributeValue(null, "nicename");
        for (int i = 0; item != null && i < xml.getAttributeCount(); i++) {
            item.print(xml.getAttributeValue(i));
        }
        if (name.equals("item")) {
            item = new ExportItem();
        } else if (name.equals("guid") && item != null) {
            item.put("permalink", String.valueOf(xml.getAttributeValue(null, "isPermaLink")));
        }
    }

    private void append(String piece, XMLStreamReader xml) throws XMLStreamException {
        if (text.length() + piece.length() > ExportReader.MAX_ELEMENT) {
            throw new XMLStreamException(
                    "One element is larger than " + (ExportReader.MAX_ELEMENT >> 20) + " million characters",
                    xml.getLocation());
        }
        text.append(piece);
    }

    private void end() {
        String name = path.isEmpty() ? "" : path.pop();
        String parent = path.isEmpty() ? "" : path.element();
        String value = text.toString();
        text.setLength(0);
        if (item != null) {
            item.print(value);
        }
        if (name.equals("item")) {
            finish();
        } else if (item != null && parent.equals("item")) {
            item.put(name, value);
            if (name.equals("category")) {
                item.category(domain, terms.category(nicename, value.strip()));
            }
        } else if (item == null) {
            terms.put(parent, name, value.strip());
        }
    }

    private void finish() {
        if (item != null && item.isPublic()) {
            sink.accept(item.reading(readings, terms), item.printed());
            readings++;
        }
        item = null;
    }
}
