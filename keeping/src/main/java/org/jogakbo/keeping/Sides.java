package org.jogakbo.keeping;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes and checks the two sides of a data folder. */
final class Sides {
    static final String PRIVATE = "private";
    static final String PUBLIC = "public";

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Sides() {}

    static void prepare(Path root) throws IOException {
        refuseFile(root);
        refuseForeign(root);
        Files.createDirectories(root);
        Path hidden = root.resolve(PRIVATE);
        makePrivate(hidden);
        makeFolders(hidden, "vault", "desk-index", "keys");
        Path shown = root.resolve(PUBLIC);
        refuseFile(shown);
        Files.createDirectories(shown);
        makeFolders(shown, "index", "log");
        mark(hidden, "catalog.db");
        mark(shown, "edition.db");
    }

    static void check(Path root, Path side) throws IOException {
        refuseFile(root);
        refuseFile(side);
        FormatFile format = new FormatFile(side);
        if (!Files.isDirectory(side)) {
            throw new DataFolderException("There is no archive in " + root + " (" + side
                    + " is missing). Name its folder with --data, or import something first.");
        }
        if (!format.exists()) {
            throw new DataFolderException(
                    side + " has no file named format, so nobody can tell how to read it. Restore it from a backup.");
        }
        format.check();
    }

    private static void mark(Path side, String store) throws IOException {
        FormatFile format = new FormatFile(side);
        // A side with a store but no format is damaged; check() says so.
        if (!format.exists() && !Files.exists(side.resolve(store))) {
            format.write();
        }
    }

    private static void makePrivate(Path side) throws IOException {
        refuseFile(side);
        if (!POSIX) {
            Files.createDirectories(side);
            return;
        }
        var ownerOnly = PosixFilePermissions.fromString("rwx------");
        if (!Files.isDirectory(side)) {
            Files.createDirectory(side, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        // The umask may have taken more away, and a copied folder may have got more.
        if (!Files.getPosixFilePermissions(side).equals(ownerOnly)) {
            Files.setPosixFilePermissions(side, ownerOnly);
        }
    }

    private static void makeFolders(Path side, String... names) throws IOException {
        for (String name : names) {
            refuseFile(side.resolve(name));
            Files.createDirectories(side.resolve(name));
        }
    }

    private static void refuseFile(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new DataFolderException(
                    path + " is a file, where a folder is needed. Move it away, or name another folder.");
        }
    }

    /** A folder full of other things is more likely a slip of the hand than an archive. */
    private static void refuseForeign(Path root) throws IOException {
        if (!Files.isDirectory(root)
                || Files.isDirectory(root.resolve(PRIVATE))
                || Files.isDirectory(root.resolve(PUBLIC))) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".") && !name.equals("lost+found")) {
                    throw new DataFolderException(root + " holds other things (such as " + name
                            + ") and no archive. Name an empty or a new folder.");
                }
            }
        }
    }
}
