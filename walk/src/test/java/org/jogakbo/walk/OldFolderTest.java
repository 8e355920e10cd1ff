package org.jogakbo.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.protection.PublicClipping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data folder that version 0.1 made: five clippings of a month page and a letter, two people protected after they were public, a mask, and a
 * clipping taken back.
 */
@DisplayName("A folder of version 0.1")
class OldFolderTest {
    private static final Map<String, String> PUBLIC = Map.of(
            "/2019/08/a-cook-tells-of-the-long-night/", "a cook tells of the long night",
            "/2019/08/name-withheld-가-부두에-닿다/", "[name withheld]가 부두에 닿다",
            "/2019/08/the-ferry-that-nobody-paid-for/", "The ferry that nobody paid for",
            "/2019/08/the-nets-of-tarn-ayle/", "The nets of Tarn Ayle");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        InputStream packed =
                Objects.requireNonNull(OldFolderTest.class.getResourceAsStream("folder-of-0.1.zip"), "the fixture");
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
            }
        }
        Path key = folder.resolve("identity.key");
        if (Files.getFileStore(key).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private Archive open() throws IOException {
        return Archive.open(folder.resolve("data"), new KeySource.InFile(folder.resolve("identity.key")), "test");
    }

    private static List<PublicClipping> shown(Archive archive) {
        List<PublicClipping> shown = new ArrayList<>();
        archive.store().eachClipping(shown::add);
        return shown;
    }

    private static Map<String, String> titles(Archive archive) {
        Map<String, String> titles = new TreeMap<>();
        shown(archive)
                .forEach(one -> titles.put(one.path().toString(), one.card().title()));
        return titles;
    }

    @Test
    void opensWithEveryPageAtItsAddress() throws IOException {
        try (Archive archive = open()) {
            assertEquals(new TreeMap<>(PUBLIC), titles(archive));
            assertEquals(1, archive.catalog().withdrawn().size());
            assertEquals(2, archive.register().persons().size());
            assertEquals(32, archive.id().length());
        }
    }

    @Test
    void showsTheSameWhenAllIsJudgedAnew() throws IOException {
        List<PublicClipping> before;
        try (Archive archive = open()) {
            before = shown(archive);
            archive.rebuild();
            assertEquals(before, shown(archive));
        }
        try (Archive again = open()) {
            assertEquals(before, shown(again));
            List<String> faults = new ArrayList<>();
            new Projection(again).compare(faults::add);
            assertEquals(List.of(), faults);
        }
    }

    @Test
    void goesOnMaskingWhomItProtected() throws IOException {
        Path paper = Files.writeString(
                folder.resolve("more.txt"),
                "The cook at the pier\n\nPosted on November 3, 2019 by Linnet\n\nLiv Askeland baked forty loaves for the pier of Skarn, and sold none of them.\n\n[Skarn Post]\n");
        try (Archive archive = open()) {
            new Walk(archive).take(List.of(paper.toString()), true, new Watcher() {});
            String all = shown(archive).toString();
            assertTrue(all.contains("baked forty loaves"), all);
            assertFalse(all.contains("Askeland") || all.contains("서노을") || all.contains("Corin Dell"), all);
        }
    }
}
