package org.jogakbo.reading.page;

import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.page.gate.NoArticle;
import org.jogakbo.reading.page.sign.Signs;

/** Whether the page is an article, or what is wrong with it. Length and the metadata's own word come first. */
final class QualityField {
    private static final int SHORT = 250;
    private static final int STUB = 500;
    private static final int LONG = 3_000;

    private QualityField() {}

    static Quality of(Signs signs, String title, Body body) {
        String text = body.text();
        double length = text.length() + 1.5 * dense(text);
        if (length < LONG && !isDescribed(signs)) {
            Optional<Quality> wrong = NoArticle.of(
                    signs.map(),
                    title + "\n" + signs.meta().first("title"),
                    signs.meta().first("robots"),
                    (int) length);
            if (wrong.isPresent()) {
                return text.isEmpty() && wrong.get() == Quality.STUB ? Quality.EMPTY : wrong.get();
            }
        }
        if (text.isEmpty()) {
            return Quality.EMPTY;
        }
        boolean gated = Boolean.FALSE.equals(signs.linked().accessible())
                || List.of("locked", "metered", "premium", "hard")
                        .contains(signs.meta().first("article:content_tier"));
        boolean gate = signs.map().hasGate();
        // Papers declare every article closed, also those that they show whole: a gate must be seen, or the text be a
        // stub.
        if ((gated || gate) && (length < STUB || (gated && gate && length < STUB * 3))) {
            return Quality.PAYWALL;
        }
        return length < SHORT ? Quality.STUB : Quality.ARTICLE;
    }

    /** How many characters are of scripts that say more in one of them. */
    private static int dense(String text) {
        int dense = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            dense += c >= '\u1100' && !Character.isLowSurrogate(c) ? 1 : 0;
        }
        return dense;
    }

    /** Whether the page's metadata says that it is an article. */
    private static boolean isDescribed(Signs signs) {
        return !signs.linked().headline().isEmpty()
                || signs.meta().first("og:type").equals("article")
                || !signs.meta().first("article:published_time").isEmpty();
    }
}
