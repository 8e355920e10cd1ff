package org.jogakbo.keeping.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.keeping.Disk;

/** A key as text, and the file in which it lies: the key in Base64 on the first line, one sentence for people on the second. */
final class KeyFile {
    private static final long MOST_BYTES = 4_096;

    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private KeyFile() {}

    /** @throws SealedException when these are not 32 bytes in hexadecimal or Base64 */
    static IdentityKey parse(String text, KeySource source) {
        String key = text.strip();
        try {
            byte[] raw = key.matches("[0-9a-fA-F]{64}")
                    ? HexFormat.of().parseHex(key)
                    : Base64.getDecoder().decode(key);
            return new IdentityKey(raw);
        } catch (IllegalArgumentException _) {
            throw new SealedException(
                    "This is no key: " + source + ". A key is 32 bytes, as 64 hexadecimal digits or in Base64.");
        }
    }

    static Optional<IdentityKey> read(KeySource.InFile source) {
        try {
            if (Files.size(source.file()) > MOST_BYTES) {
                throw new SealedException("This is no key: " + source + " is too large.");
            }
            refuseIfOthersMay(source);
            return Optional.of(parse(
                    Files.readString(source.file(), StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse(""),
                    source));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new SealedException("No permission to read " + source + ", or it cannot be read. Check the file.");
        }
    }

    /** A key that others on this computer can read or exchange seals nothing. */
    private static void refuseIfOthersMay(KeySource.InFile source) throws IOException {
        Path file = source.file();
        if (!isPosix(file)) {
            return;
        }
        if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new SealedException("Others on this computer can read or change " + source
                    + ", so it is not used. Run: chmod 600 " + file
                    + " (and if somebody may have read it: person rekey).");
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    /** Makes the file with a new key; readable by its owner alone from its first moment. */
    static IdentityKey make(Path file) {
        byte[] raw = IdentityKey.fresh();
        IdentityKey key = new IdentityKey(raw);
        String text = Base64.getEncoder().encodeToString(raw)
                + "\nThis key opens the identities of a Jogakbo archive (key " + key.id()
                + "). Keep a copy apart from the archive and from its backups.\n";
        try {
            Path folder = Disk.parent(file);
            boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(folder, owner(posix, "rwx------"));
            Files.createFile(file, owner(posix, "rw-------"));
            Disk.fill(file, text.getBytes(StandardCharsets.UTF_8));
            Disk.syncFolder(folder);
            return key;
        } catch (IOException failed) {
            throw new SealedException("The key file " + file + " cannot be made ("
                    + failed.getClass().getSimpleName()
                    + "). Name another place in JOGAKBO_IDENTITY_KEY_FILE, outside the data folder.");
        }
    }

    private static FileAttribute<?>[] owner(boolean posix, String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
