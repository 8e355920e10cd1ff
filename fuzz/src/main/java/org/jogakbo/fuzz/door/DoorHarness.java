package org.jogakbo.fuzz.door;

import java.util.List;
import org.jogakbo.fuzz.Split;

/** Any bytes at the door, under any name: WARC, ZIP, gzip and whatever else it opens. */
public final class DoorHarness {
    private static final List<String> NAMES =
            List.of("clip", "clip.warc", "clip.zip", "clip.mht", "clip.arc", "clip.eml", "clip.html.gz", "clip.wacz");

    private DoorHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Split split = new Split(data);
        String name = split.choice(NAMES);
        Opened.twice(name, split.rest());
    }
}
