package org.jogakbo.publishing.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jogakbo.publishing.words.Percent;
import org.jspecify.annotations.Nullable;

/**
 * A folder of files that replaces another as a whole. Files are not synced one by one: an edition that a power cut broke is written
 * again from the store. {@link #put} is safe for any thread.
 */
final class FileTree implements AutoCloseable {
    private final Path out;
    private final Path writing;
    private final Inspection inspection;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();

    private final Owner owner;

    private FileTree(Path out, Path writing, Inspection inspection, Owner owner) {
        this.owner = owner;
        this.inspection = inspection;
        this.out = out;
        this.writing = writing;
    }

    /** @throws IOException when {@code out} holds anything but an earlier edition of the same archive */
    static FileTree beside(Path out, Inspection inspection, Owner owner) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path name = target.getFileName();
        if (name == null) {
            throw new IOException("A static edition needs a folder of its own, not " + target);
        }
        Optional<String> objection = EditionFolder.objection(target, owner);
        if (objection.isPresent()) {
            throw new IOException(objection.get());
        }
        return new FileTree(target, target.resolveSibling("." + name + ".writing"), inspection, owner);
    }

    /** Starts from nothing. */
    void clear() throws IOException {
        delete(writing);
        folders.clear();
        files.set(0);
        bytes.set(0);
        Files.createDirectories(writing);
        Files.writeString(writing.resolve(EditionFolder.MARK), EditionFolder.mark(owner));
    }

    /** Writes a file; an address that ends with a slash is its folder's index.html. */
    void put(String address, byte[] content) throws IOException {
        String decoded = Percent.decodePath(address);
        inspection.inspect(decoded, content);
        Path file = resolve(decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded);
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        Files.write(file, content);
        files.incrementAndGet();
        bytes.addAndGet(content.length);
    }

    private Path resolve(String relative) throws IOException {
        try {
            Path file = writing.resolve(relative).normalize();
            if (!file.startsWith(writing)) {
                throw new IOException("An address led out of the edition's folder: " + relative);
            }
            return file;
        } catch (InvalidPathException unwritable) {
            throw new IOException(
                    "This system cannot name the file " + relative
                            + "; run with a UTF-8 locale (LC_ALL=C.UTF-8) or another file system.",
                    unwritable);
        }
    }

    int files() {
        return files.get();
    }

    long bytes() {
        return bytes.get();
    }

    /** Puts the new folder in the old one's place. */
    void swapIn() throws IOException {
        Path old = out.resolveSibling("." + out.getFileName() + ".old");
        delete(old);
        if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(out, old);
        }
        Files.move(writing, out);
        delete(old);
    }

    /** Leaves nothing half-written behind. */
    @Override
    public void close() throws IOException {
        delete(writing);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
