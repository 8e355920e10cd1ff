package org.jogakbo.keeping.edition;

import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Invented;
import org.jogakbo.protection.PublicClipping;
import org.jspecify.annotations.Nullable;

/** A clipping of which only what a test is about is said; the rest is empty. Immutable. */
record Filed(
        String slug,
        @Nullable String date,
        int position,
        @Nullable String outlet,
        List<String> categories,
        String text,
        @Nullable SeriesPart series) {

    static Filed of(String slug) {
        return new Filed(slug, null, 0, null, List.of(), "Some words.", null);
    }

    Filed dated(@Nullable String date) {
        return new Filed(slug, date, position, outlet, categories, text, series);
    }

    Filed position(int position) {
        return new Filed(slug, date, position, outlet, categories, text, series);
    }

    Filed outlet(String outlet) {
        return new Filed(slug, date, position, outlet, categories, text, series);
    }

    Filed categories(String... categories) {
        return new Filed(slug, date, position, outlet, List.of(categories), text, series);
    }

    Filed text(String text) {
        return new Filed(slug, date, position, outlet, categories, text, series);
    }

    Filed part(String title, int part) {
        return new Filed(slug, date, position, outlet, categories, text, new SeriesPart(title, part));
    }

    PublicClipping released() {
        Digest capture = Invented.capture(1).digest();
        return Invented.released(
                new Clipping(
                        ClippingId.of(capture, 0),
                        org.jogakbo.clipping.Reading.Kind.ARCHIVE_PAGE,
                        1,
                        "https://river.example/" + slug + "/",
                        "A title",
                        List.of(),
                        null,
                        outlet == null ? null : new Credit("[" + outlet + "]", outlet, null),
                        date == null ? null : PressDate.of(date),
                        null,
                        null,
                        Body.ofParagraphs(List.of(text)),
                        categories,
                        false,
                        null,
                        List.of(),
                        series,
                        List.of(),
                        List.of(),
                        List.of(),
                        Quality.ARTICLE,
                        position,
                        List.of(capture)),
                _ -> false);
    }
}
