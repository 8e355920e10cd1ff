package org.jogakbo.walk.editor;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.leak.Leak;
import org.jogakbo.protection.leak.LeakScanner;
import org.jogakbo.publishing.files.Inspection;

/** The leak check of a static edition while it is written: one protected name, and nothing of the new edition is put in place. Safe for any thread. */
final class LeakInspection implements Inspection {
    private final LeakScanner scanner;

    LeakInspection(LeakScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public void inspect(String path, byte[] bytes) throws Refused {
        List<Leak> leaks = new ArrayList<>(scanner.scan("the name of a file", path));
        leaks.addAll(scanner.scan("/" + (leaks.isEmpty() ? path : "…"), bytes));
        if (!leaks.isEmpty()) {
            throw new Refused("A protected name would have been published, so the new edition was not put in place. "
                    + leaks.getFirst()
                    + " Run rebuild, then leakcheck; mask or withdraw that clipping, or, if it is nobody's name, allow it"
                    + " (leakcheck --allow).");
        }
    }
}
