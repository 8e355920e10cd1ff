package org.jogakbo.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.container.warc.Packing;
import org.jogakbo.intake.container.warc.WarcContainer;
import org.jogakbo.intake.saved.Mhtml;
import org.jspecify.annotations.Nullable;

/** Which container some bytes are, by their first bytes; anything else is a document. */
public enum Shape {
    DOCUMENT,
    GZIP,
    ZIP,
    ZSTD,
    WARC,
    WARC_GZIP,
    WARC_ZSTD,
    MHTML;

    /** How many bytes {@link #of(String, byte[])} wants to see. */
    public static final int HEAD = 8_192;

    /** More is not unpacked to look into it, for it may be damaged farther back. */
    private static final int WARC_HEAD = 8;

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
        // RFC 8878: a frame, or the dictionary in front of a packed WARC's frames.
        if (start.startsWith("(\u00b5/\u00fd") || start.startsWith("]*M\u0018")) {
            return ZSTD;
        }
        // "filedesc://" opens an ARC, whose records are read as a WARC's are.
        boolean warc = start.startsWith("WARC/1.") || start.startsWith("WARC/0.") || start.startsWith("filedesc");
        if (warc) {
            return WARC;
        }
        return Mhtml.isMhtml(start) ? MHTML : byName(name);
    }

    /** A crawl whose first bytes are damaged still has its name. */
    private static Shape byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean packed = lower.endsWith(".warc.gz") || lower.endsWith(".arc.gz");
        return packed ? WARC_GZIP : lower.endsWith(".warc") || lower.endsWith(".arc") ? WARC : DOCUMENT;
    }

    /** As {@link #of(String, byte[])}, and looks into what is packed. */
    public static Shape of(String name, Path file, Bounds bounds) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Shape outer = of(name, in.readNBytes(HEAD));
            return switch (outer) {
                case GZIP -> holdsWarc(file, Packing.GZIP, bounds) || byName(name) == WARC_GZIP ? WARC_GZIP : outer;
                case ZSTD -> holdsWarc(file, Packing.ZSTD, bounds) ? WARC_ZSTD : outer;
                default -> outer;
            };
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
            case ZSTD ->
                receiver.refuse(new Refusal(input, "It is packed as zstd, and no WARC", "Unpack it first (zstd -d)"));
            case WARC -> WarcContainer.open(input, file, Packing.NONE, receiver);
            case WARC_GZIP -> WarcContainer.open(input, file, Packing.GZIP, receiver);
            case WARC_ZSTD -> WarcContainer.open(input, file, Packing.ZSTD, receiver);
            case MHTML -> new MhtmlContainer(input, file, receiver).open();
            case DOCUMENT -> throw new IllegalArgumentException("Not a container: " + input);
        }
    }

    /** How a WARC of this shape is packed; null when this is no WARC. */
    public @Nullable Packing packing() {
        return switch (this) {
            case WARC -> Packing.NONE;
            case WARC_GZIP -> Packing.GZIP;
            case WARC_ZSTD -> Packing.ZSTD;
            case DOCUMENT, GZIP, ZIP, ZSTD, MHTML -> null;
        };
    }

    private static boolean holdsWarc(Path file, Packing packing, Bounds bounds) {
        try (FileChannel channel = FileChannel.open(file)) {
            return of("", packing.head(channel, bounds, WARC_HEAD)) == WARC;
        } catch (IOException damaged) {
            // Whoever unpacks it will say what is wrong with it.
            return false;
        }
    }
}
