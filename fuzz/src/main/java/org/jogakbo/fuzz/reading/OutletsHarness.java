package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.outlet.Outlet;
import org.jogakbo.reading.outlet.OutletTable;
import org.jogakbo.reading.outlet.Outlets;

/** An archive's own table of outlets, and names and addresses asked of it. */
public final class OutletsHarness {
    private OutletsHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new Split(data).wildText();
        switch (OutletTable.parse(text)) {
            case OutletTable.Whole(List<Outlet> outlets) -> {
                Outlets all = Outlets.shipped().with(outlets);
                text.lines().limit(20).forEach(line -> {
                    all.named(line);
                    all.at(line);
                });
            }
            case OutletTable.Faulty(int line, String why) -> {
                Sound.that(line > 0 && line <= text.lines().count() + 1, "A line that is not there: " + line);
                Sound.that(!why.isBlank(), "A fault that says nothing");
            }
        }
    }
}
