package org.jogakbo.keeping.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A program of its own that appends batch after batch and prints the size of the log once each is acknowledged, to be
 * killed.
 */
final class Appending {
    private Appending() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        LogKey key = LogKey.open(Path.of(args[1]), "archive.example/log");
        try (TiledLog log = TiledLog.open(Path.of(args[0]), key)) {
            for (int n = (int) log.checkpoint().size();
                    n < 1_000_000;
                    n = (int) log.checkpoint().size()) {
                log.append(Entries.entries(n, n + 1 + n % 50));
                out.println(log.checkpoint().size());
            }
        } catch (IOException full) {
            out.println("REFUSED");
        }
    }
}
