package org.jogakbo.newsroom.report;

import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command speaks: results on {@code out}, progress and errors on {@code err}, both UTF-8.
 *
 * @param bar the raw stream that a progress bar draws on
 */
public record Console(PrintWriter out, PrintWriter err, PrintStream bar) {
    /** Whether a person watches standard error. */
    @SuppressWarnings(
            "SystemConsoleNull") // It is null here and there after all: JDK-8308591 left that to the provider.
    public boolean isWatched() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Prints a line of results at once, so that a program reading it may act on it. */
    public void result(String line) {
        out.println(line);
        out.flush();
    }

    public void note(String line) {
        err.println(line);
        err.flush();
    }
}
