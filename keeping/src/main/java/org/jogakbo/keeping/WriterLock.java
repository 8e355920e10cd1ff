package org.jogakbo.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write into a data folder, which one process has at a time. The operating system takes it back when the
 * process ends, however it ends. The file holds the process id and the command, for the other's message.
 */
public final class WriterLock implements AutoCloseable {
    /** The byte that is locked lies far behind the text, so that the text can be read where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 400;

    private final FileChannel channel;
    private final FileLock lock;

    private WriterLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param command what this process does, for the message that another one prints: {@code import}
     * @throws DataFolderException when another process has it
     */
    static WriterLock take(Path root, Path file, String command) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw taken(root, file);
            }
            String text = ProcessHandle.current().pid() + " " + command + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(channel, lock);
        } catch (OverlappingFileLockException _) {
            channel.close();
            throw taken(root, file);
        } catch (IOException | DataFolderException failed) {
            channel.close();
            throw failed;
        }
    }

    private static DataFolderException taken(Path root, Path file) {
        String[] who = holder(file).split(" ", 2);
        String name = who[0].isEmpty() ? "Another process" : "Process " + who[0];
        String doing = who.length < 2 ? "" : " (" + who[1] + ")";
        return new DataFolderException(
                name + doing + " is writing into " + root + ". Wait until it has ended, or stop it, and try again.");
    }

    private static String holder(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return "";
        }
    }

    /** Gives the right back. The file stays: deleting it would race with the next one. */
    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
            lock.release();
        } catch (IOException _) {
            // Closing the channel, or the end of the process, gives it back all the same.
        }
    }
}
