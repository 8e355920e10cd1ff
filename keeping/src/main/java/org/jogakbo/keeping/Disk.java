package org.jogakbo.keeping;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The ways in which files become durable: a new or renamed file is safe only after its folder was synced too. Safe for
 * any thread.
 */
public final class Disk {
    private Disk() {}

    /**
     * Writes a whole file under a temporary name, syncs it and gives it its name; readers see the old bytes or the new,
     * never half.
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        replaceLazily(file, bytes);
        syncFolder(parent(file));
    }

    /** As {@link #replace}, but the caller still has to {@link #syncFolder sync the folder}. */
    public static void replaceLazily(Path file, byte[] bytes) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        fill(temporary, bytes);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Writes and syncs a file, which keeps its permissions when it is there already; for files that nobody reads yet.
     */
    public static void fill(Path file, byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(bytes);
            out.getFD().sync();
        }
    }

    /** Makes the names in this folder durable. */
    public static void syncFolder(Path folder) throws IOException {
        boolean interrupted = Thread.interrupted();
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (ClosedByInterruptException _) {
            // Only a channel can open a folder, and an interrupt closes channels. Durability is not to depend on that.
            interrupted = true;
            syncFolder(folder);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The folder in which a file lies. */
    public static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("The root of a disk lies in no folder: " + file);
        }
        return parent;
    }

    /** Writes at the file's position. Not a channel: an interrupted thread would close that under the vault's feet. */
    public static OutputStream into(RandomAccessFile file) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                file.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                file.write(bytes, from, length);
            }
        };
    }
}
