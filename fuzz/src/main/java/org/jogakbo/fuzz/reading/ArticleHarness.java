package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.page.ArticlePage;

/** An article's page, its metadata and JSON-LD included. */
public final class ArticleHarness {
    private ArticleHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new Split(data).text();
        List<Reading> readings = read(html);
        Sound.readings(data.length, readings);
        Sound.same(readings, read(html));
    }

    private static List<Reading> read(String html) {
        return ArticlePage.read(Pages.parse(html), Pages.URL).stream().toList();
    }
}
