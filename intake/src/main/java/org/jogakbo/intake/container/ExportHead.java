package org.jogakbo.intake.container;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Tells a WordPress export (WXR) by its first bytes: an RSS feed whose root declares WordPress's export namespace. It is the one document
 * that is read as a stream, and so may be larger than others.
 */
public final class ExportHead {
    /** How many bytes {@link #opens} wants to see. */
    public static final int WINDOW = 16 * 1024;

    private static final Pattern EXPORT = Pattern.compile("<rss\\b[^>]{0,4000}wordpress\\.org/export/");

    private ExportHead() {}

    /** Whether a document that begins so is a WordPress export. */
    public static boolean opens(byte[] document) {
        byte[] head = Arrays.copyOf(document, Math.min(document.length, WINDOW));
        return EXPORT.matcher(new String(head, StandardCharsets.ISO_8859_1)).find();
    }
}
