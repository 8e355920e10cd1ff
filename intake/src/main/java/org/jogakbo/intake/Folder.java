package org.jogakbo.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Refusals;

/**
 * Every file below a folder, by name. Links to folders wait until everything else was read: by then a link either
 * leads to what was read already (nothing is left to do), or back above itself (a loop), or out of the folder named,
 * or to a hidden folder, which is read. What a browser saved beside a page is left out ({@link SavedBeside}).
 */
final class Folder {
    private final String input;
    private final Path top;
    private final Opening opening;
    private final Set<Path> read = new HashSet<>();
    private final Set<Path> leftOut = new HashSet<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private boolean said;

    private record Link(String input, Path path, int level) {}

    Folder(String input, Path top, Opening opening) {
        this.input = input;
        this.top = top;
        this.opening = opening;
    }

    void open() {
        try {
            Path root = top.toRealPath();
            inside(input, top, 1);
            while (!links.isEmpty()) {
                follow(links.removeFirst(), root);
            }
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
        }
        if (!said) {
            refuse(Refusals.nothingInside(input, "no file"));
        }
    }

    private void inside(String name, Path folder, int level) {
        if (level > opening.bounds().folders()) {
            refuse(Refusals.tooDeep(name, opening.bounds().folders()));
            return;
        }
        List<Path> entries;
        try {
            read.add(folder.toRealPath());
            entries = entries(folder);
            leftOut.addAll(SavedBeside.leftOut(folder, entries, opening.bounds()));
        } catch (IOException cause) {
            refuse(Refusals.of(name, cause));
            return;
        }
        for (Path entry : entries) {
            if (!leftOut.remove(entry)) {
                entry(entry.toString(), entry, level);
            }
        }
    }

    private void entry(String name, Path entry, int level) {
        if (Files.isSymbolicLink(entry)) {
            links.addLast(new Link(name, entry, level));
        } else if (Files.isDirectory(entry)) {
            inside(name, entry, level + 1);
        } else {
            said = true;
            opening.path(name, entry);
        }
    }

    private void follow(Link link, Path root) {
        Path target;
        try {
            target = link.path().toRealPath();
        } catch (IOException broken) {
            refuse(Refusals.brokenLink(link.input()));
            return;
        }
        if (!target.startsWith(root)) {
            refuse(Refusals.linkOut(link.input()));
        } else if (!Files.isDirectory(target)) {
            said = true;
            opening.path(link.input(), link.path());
        } else if (leadsBack(link.path(), target)) {
            refuse(Refusals.loop(link.input()));
        } else if (!read.contains(target)) {
            inside(link.input(), link.path(), link.level() + 1);
        }
    }

    private static boolean leadsBack(Path link, Path target) {
        try {
            Path folder = link.toAbsolutePath().getParent();
            return folder != null && folder.toRealPath().startsWith(target);
        } catch (IOException _) {
            return true;
        }
    }

    private void refuse(Refusal refusal) {
        said = true;
        opening.refuse(refusal);
    }

    /** What lies in a folder, by name; hidden things left out. */
    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        Collections.sort(entries);
        return entries;
    }
}
