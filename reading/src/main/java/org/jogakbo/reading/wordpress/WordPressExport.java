package org.jogakbo.reading.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jogakbo.clipping.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an export. Stateless reader, safe for any thread.
 *
 * @param readings how many readings went to the sink
 * @param damage why not all of the export was read, one plain sentence without a full stop; null when all was
 */
public record WordPressExport(int readings, @Nullable String damage) {
    /** How many bytes {@link #isExport} needs to see. */
    public static final int WINDOW = 16_384;

    private static final String NAMESPACE = "wordpress.org/export/";
    private static final Pattern EXPORT = Pattern.compile("<rss\\b[^>]{0,4000}" + Pattern.quote(NAMESPACE));

    /** Whether a document that begins so is a WordPress export: its root declares WXR's namespace. */
    public static boolean isExport(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, WINDOW), StandardCharsets.ISO_8859_1);
        return text.contains(NAMESPACE) && EXPORT.matcher(text).find();
    }

    /**
     * Reads an export to its end. Where it is damaged, reading goes on with the next item that begins on a line of its own.
     *
     * @param stream is not closed
     * @param sink is called on this thread for each post as it is read
     */
    public static WordPressExport read(InputStream stream, Consumer<Reading> sink) throws IOException {
        return read(stream, (reading, _) -> sink.accept(reading));
    }

    /** The same; the sink is also given everything that the post's item prints. */
    public static WordPressExport read(InputStream stream, BiConsumer<Reading, List<String>> sink) throws IOException {
        ItemReader source = new ItemReader(ExportReader.open(stream));
        XMLInputFactory factory = parsers();
        ExportWalk walk = new ExportWalk(sink, source::rest);
        XMLStreamException first = null;
        int places = 0;
        do {
            try {
                walk.all(factory.createXMLStreamReader(source));
                break;
            } catch (XMLStreamException broken) {
                if (broken.getNestedException() instanceof IOException failed) {
                    throw failed;
                }
                first = first == null ? broken : first;
                places++;
                walk.restart();
            }
        } while (source.toNextItem());
        return new WordPressExport(walk.readings(), first == null ? null : where(first, places, walk.readings()));
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Behind damage the declarations of the root are gone; WXR's prefixes are always the same.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // The totals are bounded item by item; the JDK's are for the document, which may be of any size.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    private static String where(XMLStreamException broken, int places, int read) {
        String message = broken.getMessage() == null ? "" : broken.getMessage();
        String why = message.substring(message.lastIndexOf("Message: ") < 0 ? 0 : message.lastIndexOf("Message: ") + 9)
                .strip();
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNumber() + ", column "
                        + broken.getLocation().getColumnNumber();
        return "The export is damaged" + place + (places > 1 ? " and in other places, " + places + " in all" : "")
                + " (" + why.replaceFirst("\\.$", "") + "); what stands from there to the next item is left out;"
                + " posts read before and after: " + read;
    }
}
