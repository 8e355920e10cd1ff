package org.jogakbo.reading.feed.xml;

import java.io.StringReader;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Whether a text is well-formed XML; asked only to record that it was not. No entity and no outer document is read. */
public final class WellFormedness {
    private WellFormedness() {}

    public static boolean of(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException | MissingResourceException _) {
            // The second where the JDK lacks the words for what it found (in a document type, say).
            return false;
        }
    }
}
