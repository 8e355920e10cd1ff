package org.jogakbo.keeping;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where everything of one archive lies: a private side that is never served, and a public side that may be copied to
 * any host. Each side has its own {@code format} file. Described in {@code docs/formats/data-folder.md}. Immutable.
 */
public final class DataFolder {
    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Opens a folder of this program, both sides; makes an empty or missing one into such a folder. */
    public static DataFolder prepare(Path root) {
        return guarded(root, () -> {
            Sides.prepare(root);
            return open(root);
        });
    }

    /** Opens an existing folder, both sides; writes nothing. */
    public static DataFolder open(Path root) {
        return guarded(root, () -> {
            DataFolder folder = new DataFolder(root);
            Sides.check(root, folder.privateSide());
            Sides.check(root, folder.publicSide());
            return folder;
        });
    }

    /** Opens an existing folder for its public side alone; the private side need not be there and is not looked at. */
    public static DataFolder openPublic(Path root) {
        return guarded(root, () -> {
            DataFolder folder = new DataFolder(root);
            Sides.check(root, folder.publicSide());
            return folder;
        });
    }

    /**
     * The right to write, which one process has at a time.
     *
     * @param command what this process does, for the message that another one prints: {@code import}
     * @throws DataFolderException when another process has it: names its process id
     */
    public WriterLock lock(String command) {
        return guarded(root, () -> WriterLock.take(root, privateSide().resolve("lock"), command));
    }

    /** The archive's id as the sides have it; empty in a folder of before there were ids. */
    public Optional<String> archiveId() {
        return guarded(root, () -> {
            Optional<String> there = new IdFile(publicSide()).read();
            return there.isPresent() ? there : new IdFile(privateSide()).read();
        });
    }

    /** Writes the archive's id into each side that lacks it or has another. */
    public void keepArchiveId(String id) {
        guarded(root, () -> {
            for (Path side : List.of(privateSide(), publicSide())) {
                IdFile file = new IdFile(side);
                if (!file.read().equals(Optional.of(id))) {
                    file.write(id);
                }
            }
            return id;
        });
    }

    /** What the stores had come to when they were last at rest; empty in a folder of before that was kept. */
    public Optional<Anchor> anchor() {
        return guarded(root, () -> Anchor.in(privateSide()));
    }

    /** Notes durably what the stores have come to. */
    public void keepAnchor(Anchor anchor) {
        guarded(root, () -> {
            anchor.write(privateSide());
            return anchor;
        });
    }

    public Path root() {
        return root;
    }

    public Path privateSide() {
        return root.resolve(Sides.PRIVATE);
    }

    public Path publicSide() {
        return root.resolve(Sides.PUBLIC);
    }

    public Path catalog() {
        return privateSide().resolve("catalog.db");
    }

    public Path vault() {
        return privateSide().resolve("vault");
    }

    public Path deskIndex() {
        return privateSide().resolve("desk-index");
    }

    /** The log's signing key; the key to identities lies elsewhere. */
    public Path keys() {
        return privateSide().resolve("keys");
    }

    public Path edition() {
        return publicSide().resolve("edition.db");
    }

    public Path publicIndex() {
        return publicSide().resolve("index");
    }

    public Path log() {
        return publicSide().resolve("log");
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T guarded(Path root, Work<T> work) {
        try {
            return work.run();
        } catch (AccessDeniedException denied) {
            throw new DataFolderException(
                    "No permission for " + denied.getFile()
                            + ". Give yourself the right to write there, or name another folder.",
                    denied);
        } catch (IOException failed) {
            throw new DataFolderException(sentence(root, failed), failed);
        } catch (ReadOnlyFileSystemException readOnly) {
            throw new DataFolderException(
                    root + " lies on a disk that cannot be written. Name another folder.", readOnly);
        }
    }

    private static String sentence(Path root, IOException failed) {
        String reason = failed instanceof FileSystemException of && of.getReason() != null
                ? of.getReason()
                : failed.getMessage();
        String why = reason == null ? failed.getClass().getSimpleName() : reason;
        String small = why.toLowerCase(Locale.ROOT);
        if (small.contains("no space left") || small.contains("disk quota") || small.contains("not enough space")) {
            return "The disk of " + root + " is full (" + why + "). Make room and try again; nothing is lost.";
        }
        if (small.contains("read-only file system")) {
            return root + " lies on a disk that cannot be written. Name another folder.";
        }
        return "The data folder " + root + " cannot be used: " + why + ". Check the disk, or name another folder.";
    }
}
