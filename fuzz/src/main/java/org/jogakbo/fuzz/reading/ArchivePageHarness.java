package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.archive.ArchivePage;

/** A page that lists posts. */
public final class ArchivePageHarness {
    private ArchivePageHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new Split(data).text();
        List<Reading> readings = ArchivePage.read(Pages.parse(html), Pages.URL);
        Sound.readings(data.length, readings);
        Sound.same(readings, ArchivePage.read(Pages.parse(html), Pages.URL));
    }
}
