package org.jogakbo.fuzz.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.vault.WarcVault;

/**
 * A vault whose file was damaged: opening, walking, reading and verifying tell of it, and what is stored afterwards is kept. The fuzzer's
 * bytes take the place of a stretch of the file, or of the list beside it.
 */
public final class VaultHarness {
    private static final Path FOLDER = folder();
    private static final List<byte[]> SOUND = sound();

    private VaultHarness() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Split split = new Split(data);
        boolean list = split.choice(List.of(false, true));
        int part = split.choice(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        boolean cut = split.choice(List.of(false, true));
        clear(FOLDER);
        Files.write(
                FOLDER.resolve("jogakbo-00000.warc.gz"), list ? SOUND.get(0) : damaged(SOUND.get(0), part, cut, split));
        Files.write(
                FOLDER.resolve("jogakbo-00000.sha256"), list ? damaged(SOUND.get(1), part, cut, split) : SOUND.get(1));
        try (WarcVault vault = WarcVault.open(FOLDER)) {
            walk(vault);
            Capture kept = vault.store(arrival("after"));
            Sound.that(
                    Arrays.equals(read(vault, kept), "after".getBytes(StandardCharsets.UTF_8)),
                    "What was stored after the damage is not read back");
        }
    }

    private static void walk(WarcVault vault) throws IOException {
        List<Fault> faults = new ArrayList<>();
        vault.verify(faults::add);
        List<Capture> captures;
        try (Stream<Capture> stream = vault.capturesAfter(null, -1, faults::add)) {
            captures = stream.toList();
        }
        for (Capture capture : captures) {
            try {
                read(vault, capture);
            } catch (IOException damaged) {
                Sound.that(!faults.isEmpty(), "A capture cannot be read, and nobody said so: " + damaged);
            }
        }
        Sound.that(
                captures.size() == 2 || !faults.isEmpty() || !vault.repairs().isEmpty(),
                "A capture is lost in silence");
    }

    private static byte[] damaged(byte[] file, int part, boolean cut, Split split) {
        int at = file.length * part / 8;
        byte[] fresh = split.rest();
        byte[] out = cut
                ? Arrays.copyOf(file, Math.max(at, at + fresh.length))
                : Arrays.copyOf(file, Math.max(file.length, at + fresh.length));
        System.arraycopy(fresh, 0, out, at, fresh.length);
        return out;
    }

    private static List<byte[]> sound() {
        try {
            clear(FOLDER);
            try (WarcVault vault = WarcVault.open(FOLDER)) {
                vault.store(arrival("one"));
                vault.store(arrival("two"));
            }
            return List.of(
                    Files.readAllBytes(FOLDER.resolve("jogakbo-00000.warc.gz")),
                    Files.readAllBytes(FOLDER.resolve("jogakbo-00000.sha256")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Arrival arrival(String text) {
        return new Arrival(
                text + ".html",
                "https://press.example/" + text,
                "text/html",
                Instant.parse("2016-04-11T09:00:00Z"),
                Payload.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] read(WarcVault vault, Capture capture) throws IOException {
        try (var in = vault.open(capture).open()) {
            return in.readAllBytes();
        }
    }

    private static Path folder() {
        try {
            Path shm = Path.of("/dev/shm");
            return Files.isDirectory(shm) ? Files.createTempDirectory(shm, "fuzz") : Files.createTempDirectory("fuzz");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
