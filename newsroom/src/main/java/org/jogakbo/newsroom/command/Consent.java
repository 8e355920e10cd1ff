package org.jogakbo.newsroom.command;

import org.jogakbo.newsroom.report.Console;
import picocli.CommandLine.Option;

/** {@code --yes}, the same for every command that asks first. Where nobody can be asked it refuses. */
public final class Consent {
    @Option(names = "--yes", description = "Do it without asking.")
    private boolean yes;

    /**
     * Whether the person wants what was told before. Asked at the terminal; without one, a sentence names {@code --yes}.
     *
     * @param question what is asked, with a question mark
     */
    public boolean given(Console console, String question) {
        if (yes) {
            return true;
        }
        if (console.isWatched()) {
            boolean agreed = console.agrees(question);
            if (!agreed) {
                console.note("Nothing was changed.");
            }
            return agreed;
        }
        console.note("jogakbo: Nothing was changed, for this asks first and there is no terminal to ask at: " + question
                + " If so, say it again with --yes.");
        return false;
    }
}
