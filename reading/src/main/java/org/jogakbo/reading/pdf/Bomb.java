package org.jogakbo.reading.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the packed streams of a PDF (ISO 32000-2, section 7.4.4) unpack to, before anybody holds it in
 * memory. Looks at the bytes alone, so that nothing in the file's structure leads it astray. Pictures are let be: they
 * are never unpacked for their text.
 */
final class Bomb {
    private static final int STREAM = 64 << 20;
    private static final long ALL = 512L << 20;
    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2_048;

    private final byte[] pdf;
    private final byte[] chunk = new byte[64 << 10];
    private long unpacked;

    private Bomb(byte[] pdf) {
        this.pdf = pdf;
    }

    static boolean isIn(byte[] pdf) {
        return new Bomb(pdf).bursts();
    }

    private boolean bursts() {
        for (int at = 0; at + MARK.length + 4 < pdf.length; at++) {
            if (pdf[at] != 's' || !startsStream(at)) {
                continue;
            }
            int data = at + MARK.length + (pdf[at + MARK.length] == '\r' ? 2 : 1);
            if (isZlib(data) && !isPicture(at) && bursts(data)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsStream(int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (pdf[at + i] != MARK[i]) {
                return false;
            }
        }
        byte next = pdf[at + MARK.length];
        return (next == '\r' || next == '\n') && (at == 0 || pdf[at - 1] != 'd');
    }

    /** RFC 1950, section 2.2. */
    private boolean isZlib(int at) {
        int first = pdf[at] & 0xff;
        return (first & 0x0f) == 8 && (first << 8 | (pdf[at + 1] & 0xff)) % 31 == 0;
    }

    private boolean isPicture(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.matches("(?s).*/Subtype\\s*/Image\\b.*");
    }

    private boolean bursts(int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, pdf.length - at);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                unpacked += inflater.inflate(chunk);
                if (inflater.getBytesWritten() > STREAM || unpacked > ALL) {
                    return true;
                }
            }
        } catch (DataFormatException damaged) {
            // PDFBox reads such a stream up to here as well.
        } finally {
            inflater.end();
        }
        return false;
    }
}
