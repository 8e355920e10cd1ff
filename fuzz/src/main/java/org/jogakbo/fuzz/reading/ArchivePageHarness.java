package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.archive.ArchivePage;
import org.jogakbo.reading.archive.PageMarks;
import org.jsoup.nodes.Document;

/** A page that lists posts. */
public final class ArchivePageHarness {
    private ArchivePageHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new Split(data).text();
        List<Reading> readings = read(html);
        Sound.readings(data.length, readings);
        Sound.same(readings, read(html));
    }

    private static List<Reading> read(String html) {
        Document page = Pages.parse(html);
        return ArchivePage.read(page, PageMarks.of(page, Pages.URL));
    }
}
