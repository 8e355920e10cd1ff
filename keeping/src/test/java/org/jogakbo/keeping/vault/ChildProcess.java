package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a program of the tests in a process of its own, so that it can be killed. */
public final class ChildProcess {
    private ChildProcess() {}

    /** @param prefix a shell command to run before it, ending in a semicolon, or nothing */
    public static Process start(Class<?> program, String prefix, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                prefix + "exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path", ""),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
