package org.jogakbo.reading.wordpress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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

    private static final Pattern EXPORT = Pattern.compile(
            "<rss\\b[^>]{0,4000}(?:wordpress\\.org/export/\\d|wordpress\\.org/export/)", Pattern.DOTALL);

    /** Whether a document that begins so is a WordPress export: its root declares WXR's namespace. */
    public static boolean isExport(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, WINDOW), StandardCharsets.ISO_8859_1);
        return EXPORT.matcher(text).find();
    }

    /**
     * Reads an export to its end, or to where it is damaged; posts before the damage stay read.
     *
     * @param stream is not closed
     * @param sink is called on this thread for each post as it is read
     */
    public static WordPressExport read(InputStream stream, Consumer<Reading> sink) throws IOException {
        ExportReader source = ExportReader.open(stream);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The totals are bounded item by item below; the JDK's are for the document, which may be of any size.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        ExportWalk walk = new ExportWalk(sink, source::rest);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(source);
            walk.all(xml);
            return new WordPressExport(walk.readings(), null);
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof IOException failed) {
                throw failed;
            }
            return new WordPressExport(walk.readings(), where(broken, walk.readings()));
        }
    }

    private static String where(XMLStreamException broken, int read) {
        String message = broken.getMessage() == null ? "" : broken.getMessage();
        String why = message.substring(message.lastIndexOf("Message: ") < 0 ? 0 : message.lastIndexOf("Message: ") + 9)
                .strip();
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNumber() + ", column "
                        + broken.getLocation().getColumnNumber();
        return "The export is damaged" + place + " (" + why.replaceFirst("\\.$", "") + "); posts read before it: "
                + read;
    }
}
