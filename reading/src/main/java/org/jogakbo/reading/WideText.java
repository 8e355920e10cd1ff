package org.jogakbo.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text in two or four bytes a letter, told by its byte order mark or by the zeros around its first {@code <} (XML 1.0, appendix F). */
final class WideText {
    /** How such a text begins; the longer before the shorter. */
    private record Opening(String bytes, Charset charset) {}

    private static final List<Opening> OPENINGS = List.of(
            new Opening("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE")),
            new Opening("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE")),
            new Opening("\u00fe\u00ff", StandardCharsets.UTF_16BE),
            new Opening("\u00ff\u00fe", StandardCharsets.UTF_16LE),
            new Opening("\0\0\0<", Charset.forName("UTF-32BE")),
            new Opening("<\0\0\0", Charset.forName("UTF-32LE")),
            new Opening("\0<\0", StandardCharsets.UTF_16BE),
            new Opening("<\0", StandardCharsets.UTF_16LE));

    private WideText() {}

    /** The charset of the bytes; empty when they are no such text. */
    static Optional<Charset> charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        return OPENINGS.stream()
                .filter(opening -> head.startsWith(opening.bytes()))
                .map(Opening::charset)
                .findFirst();
    }
}
