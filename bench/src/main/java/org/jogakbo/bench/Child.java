package org.jogakbo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A process that we started, and what it has used, as Linux counts it in {@code /proc} (see proc(5)). */
final class Child implements AutoCloseable {
    /** Linux counts CPU time in hundredths of a second on every machine that Java runs on. */
    private static final int MILLIS_A_TICK = 10;

    private static final int UTIME = 11;
    private static final int STIME = 12;

    private final Process process;
    private final Path output;
    private final long startNanos = System.nanoTime();

    /** @param output takes what it prints */
    Child(ProcessBuilder builder, Path output) throws IOException {
        this.output = output;
        this.process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /** What a process that has ended has used. */
    record Used(long cpuMillis, long wallMillis, long peakKilobytes) {}

    /** Waits for its end. The processor time and memory of its last 20 ms are not seen. */
    Used finish(Duration patience) throws IOException, InterruptedException {
        Used used = new Used(0, 0, 0);
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            if (wallMillis() > patience.toMillis()) {
                close();
                throw new IOException("Not ready after " + patience + ": " + printed());
            }
            used = new Used(Math.max(used.cpuMillis, cpuMillis()), 0, Math.max(used.peakKilobytes, kilobytes("VmHWM")));
        }
        if (process.exitValue() != 0) {
            throw new IOException("It failed with " + process.exitValue() + ": " + printed());
        }
        return new Used(used.cpuMillis, wallMillis(), used.peakKilobytes);
    }

    boolean runs() {
        return process.isAlive();
    }

    long wallMillis() {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }

    String printed() throws IOException {
        return Files.readString(output);
    }

    /** CPU time so far of this process and those it started that are still running (the server's workers). */
    long cpuMillis() {
        return process.descendants()
                        .mapToLong(ProcessHandle::pid)
                        .map(Child::cpuMillis)
                        .sum()
                + cpuMillis(process.pid());
    }

    private static long cpuMillis(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME])) * MILLIS_A_TICK;
        } catch (IOException ended) {
            return 0;
        }
    }

    /** A line of its status, as VmRSS (memory now) or VmHWM (most so far); 0 when it has ended. */
    long kilobytes(String line) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(text -> text.startsWith(line + ":"))
                    .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    /** Asks it to stop; makes it stop after ten seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(10, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
