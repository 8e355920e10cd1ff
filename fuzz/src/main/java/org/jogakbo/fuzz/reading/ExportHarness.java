package org.jogakbo.fuzz.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.reading.wordpress.WordPressExport;

/** A WordPress export, as a stream. */
public final class ExportHarness {
    private ExportHarness() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        WordPressExport.isExport(data);
        List<Reading> readings = new ArrayList<>();
        WordPressExport export = WordPressExport.read(new ByteArrayInputStream(data), readings::add);
        Sound.that(export.readings() == readings.size(), "The export counts other readings than it gave");
        Sound.readings(data.length, readings);
        List<Reading> again = new ArrayList<>();
        WordPressExport.read(new ByteArrayInputStream(data), again::add);
        Sound.same(readings, again);
    }
}
