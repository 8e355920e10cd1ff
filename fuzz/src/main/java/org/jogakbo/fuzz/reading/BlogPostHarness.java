package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.archive.BlogPost;
import org.jogakbo.reading.archive.PageMarks;
import org.jsoup.nodes.Document;

/** A blog's single post. */
public final class BlogPostHarness {
    private BlogPostHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new Split(data).text();
        List<Reading> readings = read(html);
        Sound.readings(data.length, readings);
        Sound.same(readings, read(html));
    }

    private static List<Reading> read(String html) {
        Document page = Pages.parse(html);
        return BlogPost.read(page, PageMarks.of(page, Pages.URL)).stream().toList();
    }
}
