package org.jogakbo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.saved.SavedPages;

/** The files below a folder that belong to pages saved complete in it. Looks into no folder that no page is named like. */
final class SavedBeside {
    private SavedBeside() {}

    static Set<Path> leftOut(Path folder, List<Path> entries, Bounds bounds) {
        TreeSet<String> folders = new TreeSet<>();
        List<String> files = new ArrayList<>();
        for (Path entry : entries) {
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            (isFolder ? folders : files).add(entry.getFileName().toString());
        }
        TreeSet<String> companions = new TreeSet<>();
        files.forEach(file -> companions.addAll(SavedPages.companions(file, folders)));
        companions.forEach(companion -> below(companion + "/", folder.resolve(companion), files, bounds.folders()));
        return companions.isEmpty()
                ? Set.of()
                : SavedPages.leftOut(files, (file, most) -> head(folder.resolve(file), most)).stream()
                        .map(folder::resolve)
                        .collect(Collectors.toSet());
    }

    private static void below(String prefix, Path folder, Collection<String> files, int levels) {
        List<Path> entries;
        try {
            entries = Folder.entries(folder);
        } catch (IOException unreadable) {
            // Whoever opens the folder says what is wrong with it.
            return;
        }
        for (Path entry : entries) {
            String name = prefix + entry.getFileName();
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.add(name);
            } else if (levels > 0) {
                below(name + "/", entry, files, levels - 1);
            }
        }
    }

    private static byte[] head(Path file, int most) throws IOException {
        // A pipe would wait for ever, and a link may lead out of the folder.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
