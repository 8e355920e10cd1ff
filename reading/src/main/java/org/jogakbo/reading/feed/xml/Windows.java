package org.jogakbo.reading.feed.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Control characters U+0080 to U+009F, which no text holds: they were quotation marks and dashes of windows-1252, taken for Latin 1. */
public final class Windows {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Windows() {}

    public static String mended(String text) {
        if (text.chars().noneMatch(Windows::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (isControl(c)) {
                out.append(new String(String.valueOf((char) c).getBytes(StandardCharsets.ISO_8859_1), WINDOWS));
            } else {
                out.append((char) c);
            }
        });
        return out.toString();
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c <= 0x9f;
    }
}
