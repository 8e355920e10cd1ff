package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.text.TextPage;

/** A plain text: an archive page's, or an article's. */
public final class TextHarness {
    private TextHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new Split(data).wildText();
        List<Reading> readings = TextPage.read(text);
        Sound.readings(data.length, readings);
        Sound.same(readings, TextPage.read(text));
    }
}
