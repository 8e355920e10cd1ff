package org.jogakbo.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;

/** Clippings for tests; the key becomes the slug and the id. */
public final class Clippings {
    private static final Guard GUARD = new Guard(Protections.NONE);

    private Clippings() {}

    /**
     * One clipping.
     *
     * @param outlet perhaps empty
     * @param date ISO, perhaps empty
     * @param body paragraphs separated by a blank line
     */
    public static Clipping of(String key, String title, String body, String outlet, String date, String... categories) {
        Digest capture = Digest.of(key.getBytes(StandardCharsets.UTF_8));
        return new Clipping(
                ClippingId.of(capture, 0),
                org.jogakbo.clipping.Reading.Kind.ARCHIVE_PAGE,
                1,
                "https://island.example/" + key + "/",
                title,
                List.of("Mina Harbour"),
                null,
                outlet.isEmpty() ? null : new Credit("[" + outlet + "]", outlet, null),
                date.isEmpty() ? null : PressDate.of(date),
                null,
                body.codePoints().anyMatch(c -> c >= '가' && c <= '힣') ? "ko" : "en",
                Body.ofParagraphs(Arrays.asList(body.split("\n\n"))),
                List.of(categories),
                false,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Quality.ARTICLE,
                0,
                List.of(capture));
    }

    /** What the guard makes of it when nobody is protected. */
    public static PublicClipping released(Clipping clipping) {
        Verdict verdict = GUARD.judge(clipping, new Ruling.Release(), Standing.fresh(Instant.EPOCH), path -> false);
        if (verdict instanceof Verdict.Passed(PublicClipping passed)) {
            return passed;
        }
        throw new AssertionError(verdict.toString());
    }
}
