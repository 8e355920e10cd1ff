package org.jogakbo.protection.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.protection.leak.bytes.Budget;
import org.jogakbo.protection.leak.bytes.Decodings;

/**
 * Opens bytes for who looks for names in them: as UTF-8 and UTF-16 text, inside Base64, gzip and zlib, one in another up to {@value #DEPTH} deep.
 * What it unpacks is bounded to {@value #MOST_UNPACKED} bytes a call. Immutable; safe for any thread.
 */
public final class LeakScanner {
    static final int DEPTH = 4;
    static final int MOST_UNPACKED = 64 << 20;

    private final List<Eyes> eyes;

    /** @param eyes who looks; none when nobody is protected */
    public LeakScanner(List<Eyes> eyes) {
        this.eyes = List.copyOf(eyes);
    }

    /**
     * Everything that is found in these bytes.
     *
     * @param where what they are, for the message
     */
    public List<Leak> scan(String where, byte[] bytes) {
        if (eyes.isEmpty()) {
            return List.of();
        }
        Set<Leak> leaks = new LinkedHashSet<>();
        scan(where, bytes, new Budget(MOST_UNPACKED), 0, leaks);
        return new ArrayList<>(leaks);
    }

    /** The same of a text, and of what is packed in it. */
    public List<Leak> scan(String where, String text) {
        return scan(where, text.getBytes(StandardCharsets.UTF_8));
    }

    private void scan(String where, byte[] bytes, Budget budget, int depth, Set<Leak> leaks) {
        for (Decodings.Text text : Decodings.texts(bytes)) {
            eyes.forEach(one -> leaks.addAll(one.look(where + text.how(), text.text())));
        }
        if (depth < DEPTH) {
            for (Decodings.Packed packed : Decodings.packed(bytes, budget)) {
                scan(where + packed.how(), packed.bytes(), budget, depth + 1, leaks);
            }
        }
    }
}
