package org.jogakbo.bulk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.bounds.Refusals;

/**
 * Every file that the inputs name, so that each can be a task of its own: folders are taken apart here, in the door's
 * order (by name, hidden ones left out); all else is named as it stands and judged at the door, in its task. No file
 * is opened. Unlike the door, a listing follows no link that it meets inside a folder.
 */
final class Listing {
    private final int deepest;
    private final List<String> files = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Listing(int deepest) {
        this.deepest = deepest;
    }

    static Listing of(List<String> inputs, Bounds bounds) {
        Listing listing = new Listing(bounds.folders());
        inputs.forEach(listing::input);
        return listing;
    }

    List<String> files() {
        return files;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    private void input(String input) {
        try {
            Path path = Path.of(input);
            int before = files.size() + refusals.size();
            if (Files.isDirectory(path)) {
                inside(path, 1);
            }
            // An empty folder too is refused at the door, in its words.
            if (files.size() + refusals.size() == before) {
                files.add(input);
            }
        } catch (InvalidPathException impossible) {
            refusals.add(Refusals.missing(input));
        }
    }

    private void inside(Path folder, int level) {
        if (level > deepest) {
            refusals.add(Refusals.tooDeep(folder.toString(), deepest));
            return;
        }
        try {
            for (Path entry : entries(folder)) {
                entry(entry, level);
            }
        } catch (IOException cause) {
            refusals.add(Refusals.of(folder.toString(), cause));
        }
    }

    private void entry(Path entry, int level) {
        if (Files.isSymbolicLink(entry)) {
            refusals.add(new Refusal(
                    entry.toString(),
                    "Links inside a folder are not followed in bulk",
                    "Name what it leads to as well"));
        } else if (Files.isDirectory(entry)) {
            inside(entry, level + 1);
        } else {
            files.add(entry.toString());
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(
                folder, entry -> !entry.getFileName().toString().startsWith("."))) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
