package org.jogakbo.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files a task takes: one, when it is large; of small ones several neighbours, since a task costs Spark about 20
 * ms and a part file, and a page 3 ms. Never so many that a processor has nothing to do.
 */
final class Shares {
    static final int MOST_FILES = 256;
    static final long MOST_BYTES = 16L << 20;

    /** How many tasks each processor should have at least, so that none waits long for the last. */
    private static final int EACH = 4;

    private Shares() {}

    /** @param processors how many tasks can run at once */
    static List<List<String>> of(List<String> files, int processors) {
        int most = Math.clamp(files.size() / ((long) processors * EACH), 1, MOST_FILES);
        List<List<String>> shares = new ArrayList<>();
        List<String> share = new ArrayList<>();
        long bytes = 0;
        for (String file : files) {
            long size = size(file);
            if (!share.isEmpty() && (share.size() == most || bytes + size > MOST_BYTES)) {
                shares.add(share);
                share = new ArrayList<>();
                bytes = 0;
            }
            share.add(file);
            bytes += size;
        }
        if (!share.isEmpty()) {
            shares.add(share);
        }
        return shares;
    }

    /** In bytes; 0 for what is not there, or no file: its task will refuse it. */
    private static long size(String file) {
        try {
            return Files.size(Path.of(file));
        } catch (IOException _) {
            return 0;
        }
    }
}
