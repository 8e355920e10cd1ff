package org.jogakbo.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a document's first bytes what it is. */
final class Sniff {
    private static final int WINDOW = 4_096;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|p|h[1-6]|table|article|section|main|span|a|br|ul|ol|img|header|!--)[\\s>/-]",
            Pattern.CASE_INSENSITIVE);

    /** A known beginning of a file that is no text. */
    private record Magic(String bytes, String name) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("\u0089PNG", "a PNG picture"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG picture"),
            new Magic("GIF8", "a GIF picture"),
            new Magic("%PDF-", "a PDF document"),
            new Magic("PK\u0003\u0004", "a ZIP archive"),
            new Magic("PK\u0005\u0006", "a ZIP archive"),
            new Magic("\u001f\u008b", "a gzip file"),
            new Magic("BZh", "a bzip2 file"),
            new Magic("\u00fd7zXZ", "an XZ file"),
            new Magic("7z\u00bc\u00af", "a 7-Zip archive"),
            new Magic("Rar!\u001a", "a RAR archive"),
            new Magic("MZ\u0090", "a Windows program"),
            new Magic("\u007fELF", "a Linux program"),
            new Magic("\u00ca\u00fe\u00ba\u00be", "a Java class"),
            new Magic("SQLite format 3", "an SQLite database"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
            new Magic("OggS", "an Ogg recording"),
            new Magic("ID3", "an MP3 recording"),
            new Magic("WARC/", "a WARC file"));

    private Sniff() {}

    /** What the bytes look like when they are no text, in words; empty for text. */
    static Optional<String> binary(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        if (head.startsWith("RIFF") && head.length() > 11) {
            return Optional.of(head.startsWith("WEBP", 8) ? "a WebP picture" : "a RIFF recording");
        }
        if (head.startsWith("ftyp", 4)) {
            return Optional.of("a video or HEIF picture");
        }
        Optional<String> known = MAGIC.stream()
                .filter(magic -> head.startsWith(magic.bytes()))
                .map(Magic::name)
                .findFirst();
        if (known.isPresent() || WideText.charset(bytes).isPresent()) {
            return known;
        }
        return head.indexOf('\0') >= 0 || controls(head) ? Optional.of("a binary file") : Optional.empty();
    }

    /** Text of any charset hardly has control characters other than blanks, line ends, form feeds and escapes. */
    private static boolean controls(String head) {
        int odd = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            odd += c < 0x20 && "\t\n\u000b\f\r\u001b\u001a".indexOf(c) < 0 ? 1 : 0;
        }
        return odd * 20 > head.length();
    }

    /** Whether the text is HTML, told by the content type, the name's ending or its tags. */
    static boolean isHtml(String text, @Nullable String contentType, String input) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            return true;
        }
        String name = input.toLowerCase(Locale.ROOT);
        String head = text.substring(0, Math.min(text.length(), WINDOW)).stripLeading();
        boolean opened =
                head.regionMatches(true, 0, "<!doctype html", 0, 14) || head.regionMatches(true, 0, "<html", 0, 5);
        if (opened || name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        return MARKUP.matcher(head).find() && !name.endsWith(".txt") && !type.startsWith("text/plain");
    }
}
