package org.jogakbo.reading.wordpress;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An export's characters. WordPress writes into its exports whatever stands in its database: control characters, which XML forbids, become
 * blanks here, and broken bytes U+FFFD, so that one pasted character does not cost the rest of the archive. Not safe for several threads.
 */
final class ExportReader extends FilterReader {
    /** How much one element may hold, in characters, before the rest is given up; what keeps the memory bounded. */
    static final int MAX_ELEMENT = 16 << 20;

    private static final int HEAD = 1_024;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})[\"']");

    private long sinceRest;

    private ExportReader(Reader in) {
        super(in);
    }

    /** In the charset of the byte order mark, else of the XML declaration, else in UTF-8. */
    static ExportReader open(InputStream stream) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean marked = text.startsWith("\u00ef\u00bb\u00bf");
        bytes.skipNBytes(marked ? 3 : text.length() - text.stripLeading().length());
        boolean wide = text.startsWith("\u00fe\u00ff") || text.startsWith("\u00ff\u00fe");
        Matcher declared = DECLARED.matcher(text);
        Charset charset = wide
                ? StandardCharsets.UTF_16
                : !marked && declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
        return new ExportReader(new InputStreamReader(bytes, charset));
    }

    private static Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Says that the parser came to the end of a piece: the bound counts anew. */
    void rest() {
        sinceRest = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        sinceRest += Math.max(0, count);
        if (sinceRest > MAX_ELEMENT) {
            throw new IOException(
                    "one piece of the export is larger than " + (MAX_ELEMENT >> 20) + " million characters");
        }
        for (int i = from; i < from + count; i++) {
            char c = buffer[i];
            if ((c < ' ' && c != '\n' && c != '\t' && c != '\r') || c >= '\ufffe') {
                buffer[i] = ' ';
            }
        }
        return count;
    }
}
