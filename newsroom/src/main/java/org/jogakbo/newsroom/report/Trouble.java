package org.jogakbo.newsroom.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Turns an exception into one sentence for the person at the keyboard. */
public final class Trouble {
    private Trouble() {}

    public static String sentence(Throwable problem) {
        Throwable root = problem instanceof UncheckedIOException ? cause(problem) : problem;
        return switch (root) {
            case BindException _ -> "The port is in use already. Choose another with --port, or 0 for any free one.";
            case NoSuchFileException missing -> "There is no " + missing.getFile() + ".";
            case AccessDeniedException denied -> "No permission for " + denied.getFile() + ".";
            case IOException failed when isDiskFull(failed) ->
                "The disk is full: " + failed.getMessage() + ". Free some space and run the same command again; what was acknowledged is safe.";
            case IOException failed -> orName(failed);
            case OutOfMemoryError _ -> "Out of memory. Give Java more with JOGAKBO_JAVA_OPTS=-Xmx2g.";
            case Throwable other -> orName(other);
        };
    }

    private static Throwable cause(Throwable problem) {
        return problem.getCause() == null ? problem : problem.getCause();
    }

    private static boolean isDiskFull(IOException failed) {
        @Nullable String message = failed.getMessage();
        return message != null && (message.contains("No space left") || message.contains("disk is full") || message.contains("SQLITE_FULL"));
    }

    private static String orName(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.toString() : message;
    }
}
