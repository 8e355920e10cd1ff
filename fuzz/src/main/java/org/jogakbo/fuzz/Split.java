package org.jogakbo.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A fuzzer's bytes, taken apart: choices from the end, the document before them, so that any file is a seed as it is. For one thread.
 */
public final class Split {
    private final byte[] bytes;
    private int end;

    public Split(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    /** One of several, by the last byte. */
    public <T> T choice(List<T> several) {
        return several.get(end > 0 ? (bytes[--end] & 0xff) % several.size() : 0);
    }

    /** All that was not taken yet. */
    public byte[] rest() {
        return Arrays.copyOf(bytes, end);
    }

    /** As {@link #rest}, read as UTF-8, whatever it is. */
    public String text() {
        return new String(rest(), StandardCharsets.UTF_8);
    }

    /** {@link #text} with unpaired surrogates in it, which JSON and scripts can bring: U+E000 to U+E7FF stand for them. */
    public String wildText() {
        StringBuilder out = new StringBuilder();
        for (char c : text().toCharArray()) {
            out.append(c >= '\ue000' && c < '\ue800' ? (char) (c - 0x800) : c);
        }
        return out.toString();
    }
}
