package org.jogakbo.reading.archive.post;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What elements are called by their class or id: one of a kind, or not. A page asks the same of few names ten thousand times, so the last
 * answers are remembered, a fixed number of them. Safe for any thread.
 */
final class ClassNames {
    private static final int REMEMBERED = 512;
    private static final int MAX_LENGTH = 1_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private record Answer(String names, boolean match) {}

    private final Pattern kind;
    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(REMEMBERED);

    /** @param kind matches the whole of a name, in whatever case */
    ClassNames(String kind) {
        this.kind = Pattern.compile(kind, Pattern.CASE_INSENSITIVE);
    }

    /** Whether one of these names, with spaces between them, is of the kind; of very many the first ones count. */
    boolean match(String all) {
        if (all.isEmpty()) {
            return false;
        }
        String names = all.length() > MAX_LENGTH ? all.substring(0, MAX_LENGTH) : all;
        int place = Math.floorMod(names.hashCode(), REMEMBERED);
        Answer known = answers.get(place);
        if (known == null || !known.names().equals(names)) {
            known = new Answer(
                    names,
                    SPACE.splitAsStream(names)
                            .anyMatch(name -> kind.matcher(name).matches()));
            answers.set(place, known);
        }
        return known.match();
    }
}
