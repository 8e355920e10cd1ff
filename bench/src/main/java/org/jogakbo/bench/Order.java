package org.jogakbo.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.jogakbo.bench.invention.Invention;

/**
 * What a bench of the whole program was asked for: the project's folder, which its script names, and {@code [--clippings N]}.
 *
 * @param project the project's folder, absolute
 * @param clippings how many are invented
 */
record Order(Path project, int clippings) {
    private static final int USUAL = 10_000;

    /** Ends the process with 2 and a line of usage when the arguments are none of these. */
    static Order of(String script, String... arguments) {
        boolean counted =
                arguments.length == 3 && arguments[1].equals("--clippings") && arguments[2].matches("[1-9]\\d{1,6}");
        if (!counted && arguments.length != 1) {
            System.err.println("Usage: " + script + " [--clippings N], N from 10 to 9999999; without it " + USUAL);
            System.exit(2);
        }
        return new Order(Path.of(arguments[0]).toAbsolutePath(), counted ? Integer.parseInt(arguments[2]) : USUAL);
    }

    /** Says of what, and on what, the figures are. */
    void announce(String more) {
        System.out.printf(
                "%d clippings%s, seed %d; %d cores, Java %s, load %.2f before we began%n%n",
                clippings,
                more,
                Invention.SEED,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
