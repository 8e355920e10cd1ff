package org.jogakbo.keeping.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;
import org.jogakbo.clipping.capture.Capture;

/**
 * A program of its own that stores page after page and prints each capture's offset once it is acknowledged, to be
 * killed.
 */
final class Storing {
    private Storing() {}

    public static void main(String[] args) throws IOException {
        Random random = new Random(Integer.parseInt(args[1]));
        PrintStream out = new PrintStream(System.out, true, UTF_8);
        try (WarcVault vault = WarcVault.open(Path.of(args[0]))) {
            for (int n = 0; n < 100_000; n++) {
                byte[] noise = new byte[random.nextInt(20_000)];
                random.nextBytes(noise);
                Capture capture = vault.store(Arrivals.of("noise " + n, noise));
                out.println(capture.file() + " " + capture.offset());
            }
        } catch (IOException full) {
            out.println("REFUSED " + full.getMessage());
        }
    }
}
