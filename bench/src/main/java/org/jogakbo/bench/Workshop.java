package org.jogakbo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Where one run works: the program under test, a throw-away folder, and every process started, all of which are stopped and deleted in the
 * end, come what may.
 */
final class Workshop implements AutoCloseable {
    private final Path home;
    private final Path folder;
    private final List<Child> children = new ArrayList<>();
    private final AtomicInteger started = new AtomicInteger();

    /** @param home the program's checkout, in which it is built */
    Workshop(Path home) throws IOException {
        this.home = home;
        this.folder = Files.createTempDirectory(Files.createDirectories(home.resolve("bench/target")), "figures-");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path data() {
        return path("data");
    }

    Path jar() {
        return home.resolve("newsroom/target/jogakbo.jar");
    }

    /** The program in a plain Java with this much heap. */
    Child java(String heap, String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC"));
        if (!heap.isEmpty()) {
            command.add("-Xmx" + heap);
        }
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    /** The program as people start it. */
    Child launcher(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("jogakbo").toString()));
        command.addAll(List.of(arguments));
        return start(command);
    }

    Child start(List<String> command) throws IOException {
        synchronized (children) {
            ProcessBuilder builder = new ProcessBuilder(command);
            // The key to identities is this run's own, and no file of the person who measures.
            builder.environment().put("JOGAKBO_IDENTITY_KEY", "0123456789abcdef".repeat(4));
            Child child = new Child(builder, path("output-" + started.incrementAndGet() + ".txt"));
            children.add(child);
            return child;
        }
    }

    /** Whether a command is installed. */
    static boolean has(String command) {
        return Stream.of((System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }

    @Override
    public void close() {
        synchronized (children) {
            children.forEach(Child::close);
            children.clear();
        }
        try {
            delete(folder);
        } catch (IOException left) {
            System.err.println("Not deleted: " + left.getMessage());
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Workshop::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
