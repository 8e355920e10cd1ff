package org.jogakbo.protection.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;

/** Clippings of an invented press. */
final class Told {
    private Told() {}

    static Clipping clipping(String title, String date, String... paragraphs) {
        Digest capture = Digest.of((title + date).getBytes(StandardCharsets.UTF_8));
        return new Clipping(
                ClippingId.of(capture, 0),
                Reading.Kind.ARCHIVE_PAGE,
                1,
                null,
                title,
                List.of("Joss Penhale"),
                null,
                null,
                PressDate.of(date),
                null,
                "en",
                Body.ofParagraphs(List.of(paragraphs)),
                List.of(),
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
}
