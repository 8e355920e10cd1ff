package org.jogakbo.publishing.words;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of addresses (RFC 3986, section 2), UTF-8 only. */
public final class Percent {
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** Encodes all but unreserved characters and the slash: {@code 2016/04/강/} becomes {@code 2016/04/%EA%B0%95/}. */
    public static String encodePath(String path) {
        return encode(path, "-._~/");
    }

    /** Encodes all but unreserved characters, for a value in a query. */
    public static String encodeValue(String value) {
        return encode(value, "-._~");
    }

    private static String encode(String text, String plain) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i), plain)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() * 3);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isPlain((char) b, plain)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c, String plain) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 0x7f && plain.indexOf(c) >= 0);
    }

    /** Decodes one segment of a path; empty when it is broken: half an escape, no UTF-8, a slash or a control character inside. */
    public static Optional<String> decode(String segment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        byte[] raw = segment.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int b = raw[i];
            if (b == '%') {
                int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
                int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                b = high * 16 + low;
                i += 2;
            }
            bytes.write(b);
        }
        return text(bytes.toByteArray()).filter(Percent::isCalm);
    }

    /**
     * Decodes a path that {@link #encodePath} made.
     *
     * @throws IllegalArgumentException for any other
     */
    public static String decodePath(String path) {
        StringBuilder out = new StringBuilder(path.length());
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            out.append(i == 0 ? "" : "/")
                    .append(decode(segment)
                            .orElseThrow(() -> new IllegalArgumentException("Not an encoded path: " + path)));
        }
        return out.toString();
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isCalm(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '/' || c == '\\');
    }
}
