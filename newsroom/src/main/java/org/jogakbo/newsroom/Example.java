package org.jogakbo.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The example archive that is shipped in the jar: invented papers about an invented cause. */
public final class Example {
    public static final String TITLE = "Tideline Clippings";
    public static final String TAGLINE = "What the papers say about the Ebblings and the closed strait";

    private Example() {}

    /** A new folder that is deleted when the program ends. */
    public static Path temporaryFolder() throws IOException {
        Path folder = Files.createTempDirectory("jogakbo-demo-");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(folder)));
        return folder;
    }

    /** Writes the example's sources into a folder and returns their paths, in order. */
    public static List<String> unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> paths = new ArrayList<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            try (InputStream in = open(name)) {
                Files.copy(in, file);
            }
            paths.add(file.toString());
        }
        return paths;
    }

    private static List<String> names() throws IOException {
        try (InputStream in = open("files.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Example.class.getResourceAsStream("/example-archive/" + name);
        if (in == null) {
            throw new IOException("The example archive lacks " + name + ". Build the jar again.");
        }
        return in;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            System.err.println("Left behind: " + folder + " (" + left.getMessage() + ")");
        }
    }
}
