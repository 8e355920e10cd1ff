package org.jogakbo.newsroom.report;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command speaks: results on {@code out}, progress and errors on {@code err}, both UTF-8. Nobody protected is named in what it says,
 * but where somebody asked for names.
 *
 * @param bar the raw stream that a progress bar draws on
 * @param discreet sees to it that nobody is named
 */
public record Console(PrintWriter out, PrintWriter err, PrintStream bar, Discreet discreet) {
    public Console(PrintWriter out, PrintWriter err, PrintStream bar) {
        this(out, err, bar, new Discreet());
    }

    /** Whether a person watches standard error. */
    @SuppressWarnings(
            "SystemConsoleNull") // It is null here and there after all: JDK-8308591 left that to the provider.
    public boolean isWatched() {
        java.io.Console console = System.console();
        return console != null && console.isTerminal();
    }

    /** Prints a line of results at once, so that a program reading it may act on it. */
    public void result(String line) {
        inClear(discreet.line(line));
    }

    /** The same for a person who asked for names, or typed these themselves. */
    public void inClear(String line) {
        out.println(line);
        out.flush();
    }

    public void note(String line) {
        err.println(discreet.line(line));
        err.flush();
    }

    /** Asks the person at the terminal; no answer is a no. Only where {@link #isWatched somebody watches}. */
    public boolean agrees(String question) {
        err.print(discreet.line(question) + " [y/N] ");
        err.flush();
        try {
            // The terminal's own letters; only y counts.
            int answer = System.in.read();
            return answer == 'y' || answer == 'Y';
        } catch (IOException _) {
            return false;
        }
    }
}
