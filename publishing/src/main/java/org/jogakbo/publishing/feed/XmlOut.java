package org.jogakbo.publishing.feed;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jogakbo.publishing.words.Plain;
import org.jspecify.annotations.Nullable;

/** The JDK's streaming XML writer, which knows how to escape, given only characters that XML 1.0 can hold. Not safe for threads. */
final class XmlOut {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final XMLStreamWriter out;

    /** Writes inside an element. */
    interface Inside {
        void write() throws XMLStreamException;
    }

    XmlOut() throws XMLStreamException {
        // Writers are made one at a time: the factory promises nothing about threads.
        synchronized (FACTORY) {
            out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
        }
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Declares a namespace on the element that was opened last; an empty prefix is the default one. */
    void namespace(String prefix, String uri) throws XMLStreamException {
        if (prefix.isEmpty()) {
            out.writeDefaultNamespace(uri);
        } else {
            out.writeNamespace(prefix, uri);
        }
    }

    void attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            out.writeAttribute(name, Plain.of(value));
        }
    }

    void element(String name, Inside inside) throws XMLStreamException {
        out.writeStartElement(name);
        inside.write();
        out.writeEndElement();
    }

    /** An element with a text; none when the text is null. */
    void text(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            element(name, () -> text(text));
        }
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(Plain.of(text));
    }

    byte[] done() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    /** The bytes of a document that is written in memory, where nothing can fail but the program. */
    static byte[] document(Document document) {
        try {
            XmlOut out = new XmlOut();
            document.write(out);
            return out.done();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("XML written in memory", broken);
        }
    }

    /** Writes a whole document. */
    interface Document {
        void write(XmlOut out) throws XMLStreamException;
    }
}
