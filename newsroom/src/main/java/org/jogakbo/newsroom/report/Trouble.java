package org.jogakbo.newsroom.report;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Turns an exception into one sentence for the person at the keyboard. */
public final class Trouble {
    private static final int DEEPEST = 10;

    private Trouble() {}

    public static String sentence(Throwable problem) {
        String full = diskFull(problem);
        if (full != null) {
            return "The disk is full (" + full
                    + "). Make room and run the same command again; what was acknowledged is safe.";
        }
        Throwable root =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        return switch (root) {
            case BindException _ -> "The port is in use already. Choose another with --port, or 0 for any free one.";
            case NoSuchFileException missing -> "There is no " + missing.getFile() + ".";
            case AccessDeniedException denied -> "No permission for " + denied.getFile() + ".";
            case OutOfMemoryError _ -> "Out of memory. Give Java more with JOGAKBO_JAVA_OPTS=-Xmx2g.";
            case Throwable other -> orName(other);
        };
    }

    /** What a full disk said, somewhere among the causes; null when that is not the trouble. */
    private static @Nullable String diskFull(Throwable problem) {
        int depth = 0;
        for (Throwable cause = problem; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            String message = cause.getMessage();
            if (message != null
                    && (message.contains("No space left")
                            || message.contains("Disk quota")
                            || message.contains("SQLITE_FULL"))) {
                return message;
            }
        }
        return null;
    }

    private static String orName(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank() ? problem.toString() : message;
    }
}
