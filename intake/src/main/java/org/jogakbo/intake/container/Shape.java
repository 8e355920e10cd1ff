package org.jogakbo.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.saved.Mhtml;

/** Which container some bytes are, by their first bytes; anything else is a document. */
public enum Shape {
    DOCUMENT,
    GZIP,
    ZIP,
    WARC,
    WARC_GZIP,
    MHTML;

    /** How many bytes {@link #of(String, byte[])} wants to see. */
    public static final int HEAD = 8_192;

    /** Documents of an office that happen to be ZIP files: reading says what they are. */
    private static final Pattern OFFICE = Pattern.compile(".*\\.(docx|xlsx|pptx|od[tsp]|epub|jar|apk|pages)");

    public static Shape of(String name, byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return OFFICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? DOCUMENT : ZIP;
        }
        if (start.startsWith("\u001f\u008b\b")) {
            return GZIP;
        }
        if (start.startsWith("WARC/1.") || start.startsWith("WARC/0.")) {
            return WARC;
        }
        return Mhtml.isMhtml(start) ? MHTML : DOCUMENT;
    }

    /** As {@link #of(String, byte[])}, and looks into a gzip. */
    public static Shape of(String name, Path file, Bounds bounds) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Shape outer = of(name, in.readNBytes(HEAD));
            return outer == GZIP && holdsWarc(file, bounds) ? WARC_GZIP : outer;
        }
    }

    /**
     * Opens a container of this shape; what lies in it goes to the receiver, and so does what is wrong with it.
     *
     * @throws IllegalArgumentException for a document, which is no container
     */
    public void open(String input, Path file, Receiver receiver) {
        switch (this) {
            case GZIP -> new GzipDocument(input, file, receiver).open();
            case ZIP -> new ZipContainer(input, file, receiver).open();
            case WARC -> new WarcContainer(input, file, false, receiver).open();
            case WARC_GZIP -> new WarcContainer(input, file, true, receiver).open();
            case MHTML -> new MhtmlContainer(input, file, receiver).open();
            case DOCUMENT -> throw new IllegalArgumentException("Not a container: " + input);
        }
    }

    private static boolean holdsWarc(Path file, Bounds bounds) {
        try (FileChannel channel = FileChannel.open(file);
                GzipMember member = new GzipMember(channel, 0, bounds)) {
            return of("", member.readNBytes(HEAD)) == WARC;
        } catch (IOException damaged) {
            // Whoever unpacks it will say what is wrong with it.
            return false;
        }
    }
}
