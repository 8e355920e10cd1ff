package org.jogakbo.walk.copy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.reading.meeting.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is left of texts when names and masked words are gone. To work it out the whole text is masked, and ruling after ruling asks it of the same
 * copies; so it is kept for as long as the same persons are protected, those asked of last within a bound of memory. Safe for any thread.
 */
public final class Wordings {
    /** Each takes some 20 bytes. */
    private static final long MOST_LETTERS = 3_000_000;

    private static final int FIRST = 64;
    private static final float LOAD = 0.75f;

    private final Map<Worded, Wording> kept = new LinkedHashMap<>(FIRST, LOAD, true);
    private Protections protections = Protections.NONE;
    private long letters;

    /** A version of a clipping, without these words. */
    public record Worded(ClippingId clipping, int version, List<Redaction.Span> spans) {}

    /** @param work asked where it is not known */
    public Wording of(Protections now, Worded text, Supplier<Wording> work) {
        Wording known = known(now, text);
        if (known == null) {
            known = work.get();
            keep(now, text, known);
        }
        return known;
    }

    private synchronized @Nullable Wording known(Protections now, Worded text) {
        if (!now.equals(protections)) {
            kept.clear();
            letters = 0;
            protections = now;
        }
        return kept.get(text);
    }

    private synchronized void keep(Protections now, Worded text, Wording wording) {
        if (now.equals(protections) && kept.putIfAbsent(text, wording) == null) {
            letters += wording.length();
            Iterator<Wording> oldest = kept.values().iterator();
            while (letters > MOST_LETTERS && oldest.hasNext()) {
                letters -= oldest.next().length();
                oldest.remove();
            }
        }
    }
}
