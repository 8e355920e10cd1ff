package org.jogakbo.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running {@code serve}, from its first page on.
 *
 * @param firstPageMillis from the start of the process to the whole first page
 * @param firstPageCpuMillis the processor time spent until then
 */
record Served(Child child, Http http, long firstPageMillis, long firstPageCpuMillis) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Public site: (http://127\\.0\\.0\\.1:\\d+)/");
    private static final int PATIENCE_MILLIS = 120_000;

    /** Waits until it answers. */
    static Served await(Child child) throws IOException, InterruptedException {
        while (child.runs() && child.wallMillis() < PATIENCE_MILLIS) {
            Matcher address = ADDRESS.matcher(child.printed());
            if (address.find()) {
                Http http = new Http(address.group(1));
                http.text("/");
                return new Served(child, http, child.wallMillis(), child.cpuMillis());
            }
            TimeUnit.MILLISECONDS.sleep(2);
        }
        child.close();
        throw new IOException("The server did not start: " + child.printed());
    }

    @Override
    public void close() {
        http.close();
        child.close();
    }
}
