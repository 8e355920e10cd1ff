package org.jogakbo.protection.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Verdict;
import org.jspecify.annotations.Nullable;

/** What a look notices, in sentences. */
final class Told {
    static final String STAYS_PRIVATE = "stays private";

    private final List<String> all = new ArrayList<>();

    List<String> all() {
        return List.copyOf(all);
    }

    /** Once something shows, there is no need to look on. */
    private boolean isEnough() {
        return all.stream().anyMatch(one -> !one.contains(STAYS_PRIVATE));
    }

    /** Looks, unless enough is told; what fails is told too. */
    void look(Runnable look) {
        try {
            if (!isEnough()) {
                look.run();
            }
        } catch (RuntimeException failed) {
            all.add("a look fails: " + failed);
        }
    }

    void says(String what, boolean holds) {
        if (!holds) {
            all.add(what);
        }
    }

    void hides(String what, Object shown, List<String> words) {
        words.stream().filter(word -> has(shown, word)).forEach(word -> all.add(what + ": " + word + " shows"));
    }

    /** The public form, which there should be; null where there is none. */
    @Nullable
    PublicClipping passed(String what, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed(PublicClipping shown) -> shown;
            case Verdict.Kept(String why) -> {
                all.add(what + " " + STAYS_PRIVATE + ": " + why);
                yield null;
            }
        };
    }

    static boolean has(Object shown, String word) {
        return shown.toString().toLowerCase(Locale.ROOT).contains(word);
    }
}
