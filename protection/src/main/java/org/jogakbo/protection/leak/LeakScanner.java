package org.jogakbo.protection.leak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.protection.mask.LeakPatterns;
import org.jogakbo.protection.mask.Protections;

/**
 * Looks for every spelling of every protected person in bytes: as UTF-8 and UTF-16 text (entities, percent-encoding and escapes are seen
 * through by {@link LeakPatterns}), inside Base64, gzip and zlib, one in another up to {@value #DEPTH} deep. What it unpacks is bounded to
 * {@value #MOST_UNPACKED} bytes a call. Immutable; safe for any thread.
 */
public final class LeakScanner {
    static final int DEPTH = 4;
    static final int MOST_UNPACKED = 64 << 20;

    private final LeakPatterns patterns;
    private final boolean nobody;

    public LeakScanner(Protections protections) {
        this.patterns = new LeakPatterns(protections);
        this.nobody = protections.persons().stream().noneMatch(person -> person.isProtected());
    }

    /**
     * Every person whose name stands in these bytes.
     *
     * @param where what they are, for the message
     */
    public List<Leak> scan(String where, byte[] bytes) {
        if (nobody) {
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
            patterns.finds(text.text()).forEach(find -> leaks.add(new Leak(where + text.how(), find.person())));
        }
        if (depth < DEPTH) {
            for (Decodings.Packed packed : Decodings.packed(bytes, budget)) {
                scan(where + packed.how(), packed.bytes(), budget, depth + 1, leaks);
            }
        }
    }
}
