package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.vault.record.Damage;
import org.jspecify.annotations.Nullable;

/**
 * The vault as a folder of WARC 1.1 files (ISO 28500:2017), one gzip member a record, readable by every web archive
 * tool. Beside each lies a list of its members with their digests, so that every bit has two witnesses. Safe for any
 * thread; one process may have it open.
 */
public final class WarcVault implements Vault {
    /**
     * A file is closed and the next begun when it is longer than this, in bytes, or holds some hundred thousand
     * records.
     */
    public static final long ROLL_AT = 1L << 30;

    private final Path folder;
    private final long rollAt;
    private final List<Fault> repairs;
    private final Object lock = new Object();
    private @Nullable Appender appender;

    private WarcVault(Path folder, long rollAt, List<Fault> repairs, @Nullable Appender appender) {
        this.folder = folder;
        this.rollAt = rollAt;
        this.repairs = List.copyOf(repairs);
        this.appender = appender;
    }

    /** Opens the vault in this folder, which is made when there is none, and repairs what a crash left. */
    public static WarcVault open(Path folder) throws IOException {
        return open(folder, ROLL_AT);
    }

    /** Opens the vault in this folder to look at it: nothing is made and nothing repaired, so that nothing may be stored. */
    public static WarcVault openToRead(Path folder) {
        return new WarcVault(folder, 0, List.of(), null);
    }

    /** @param rollAt as {@link #ROLL_AT} */
    public static WarcVault open(Path folder, long rollAt) throws IOException {
        Files.createDirectories(folder);
        List<VaultFile> files = VaultFile.in(folder);
        List<Fault> repairs = new ArrayList<>();
        VaultFile last = files.isEmpty() ? new VaultFile(folder, -1) : files.getLast();
        boolean ready = !files.isEmpty() && Tail.repair(last, repairs::add);
        return new WarcVault(folder, rollAt, repairs, ready ? reopen(last, repairs) : null);
    }

    private static @Nullable Appender reopen(VaultFile file, List<Fault> repairs) throws IOException {
        try {
            return Appender.reopen(file);
        } catch (Damage damage) {
            repairs.add(file.fault(0, damage.what(), VaultCheck.RESTORE));
            return null;
        }
    }

    /** What opening had to repair or found beyond repair; a person should hear of it. */
    public List<Fault> repairs() {
        return repairs;
    }

    @Override
    public List<Capture> store(List<Arrival> arrivals) throws IOException {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        synchronized (lock) {
            return writable().append(arrivals);
        }
    }

    private Appender writable() throws IOException {
        if (rollAt == 0) {
            throw new IllegalStateException("The vault " + folder + " was opened to be looked at");
        }
        Appender current = appender;
        if (current == null || current.isFull(rollAt)) {
            if (current != null) {
                current.close();
            }
            List<VaultFile> files = VaultFile.in(folder);
            appender = null;
            current = Appender.create(
                    files.isEmpty() ? new VaultFile(folder, 0) : files.getLast().next());
            appender = current;
        }
        return current;
    }

    @Override
    public Payload open(Capture capture) {
        return new Payload() {
            @Override
            public long size() {
                return capture.size();
            }

            @Override
            public InputStream open() throws IOException {
                return CaptureInput.open(folder, capture);
            }
        };
    }

    @Override
    public Stream<Capture> capturesAfter(@Nullable String file, long offset, Consumer<Fault> faults)
            throws IOException {
        return VaultFile.in(folder).stream()
                .filter(candidate -> file == null || candidate.name().compareTo(file) >= 0)
                .flatMap(candidate ->
                        CaptureWalk.over(candidate, candidate.name().equals(file) ? offset : -1, faults));
    }

    @Override
    public void verify(Consumer<Fault> faults) throws IOException {
        VaultCheck.names(folder, faults);
        for (VaultFile file : VaultFile.in(folder)) {
            Appender current;
            synchronized (lock) {
                current = appender;
                if (current != null && current.file().equals(file)) {
                    // Nothing may be appended while the newest file is checked, or its end would look torn.
                    VaultCheck.file(file, faults);
                    continue;
                }
            }
            VaultCheck.file(file, faults);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            if (appender != null) {
                appender.close();
            }
            appender = null;
        }
    }
}
