package org.jogakbo.intake.saved;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds pages that a browser saved complete: {@code Page.html} with {@code Page_files/}, {@code Page.files}, {@code
 * Page-Dateien} … beside it. The folder is told by its name, which is the page's with a word behind it, and by the
 * page, which must take a picture, script, style or frame from it; no list of words in every language is needed.
 *
 * <p>The page is read once; what it shows from the folder (advertisements, frames, counters) is no document. If the
 * page itself only frames a file of the folder, that file is read in its place. A page in the folder that nothing
 * refers to, or that is linked to as a page of its own, and every PDF stay documents. One folder, or one ZIP, at a
 * time; for one thread.
 */
public final class SavedPages {
    /** How the bytes of a file are come by; at most {@value #WINDOW} of them are wanted. */
    public interface Source {
        byte[] head(String file, int most) throws IOException;
    }

    static final int WINDOW = 4 << 20;
    private static final int FRAMES_DEEP = 3;
    private static final Pattern PAGE = Pattern.compile("(?i)(.*[^/])\\.(?:[xs]?html?|xht)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i).*\\.(?:pdf|mht|mhtml|zip|wacz|warc|gz)");
    private static final Pattern SUFFIX = Pattern.compile("[_.\\-\\s\u3000](?=.*\\p{L})[^/\\p{N}]{1,24}");

    private final NavigableSet<String> files;
    private final Source source;
    private final Map<String, PageScan> scanned = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    private SavedPages(NavigableSet<String> files, Source source) {
        this.files = files;
        this.source = source;
    }

    /**
     * Which of these files are no documents, because a page beside them shows them.
     *
     * @param files relative paths, with slashes
     */
    public static Set<String> leftOut(Collection<String> files, Source source) {
        SavedPages pages = new SavedPages(new TreeSet<>(files), source);
        NavigableSet<String> folders = new TreeSet<>();
        for (String file : files) {
            for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
                folders.add(file.substring(0, slash));
            }
        }
        if (!folders.isEmpty()) {
            files.forEach(file -> companions(file, folders).forEach(folder -> pages.companion(file, folder + "/")));
        }
        return pages.leftOut;
    }

    /** The folders beside a page that are named after it. */
    public static List<String> companions(String page, NavigableSet<String> folders) {
        Matcher name = PAGE.matcher(page);
        if (!name.matches()) {
            return List.of();
        }
        String base = name.group(1);
        return folders.tailSet(base, false).stream()
                .takeWhile(folder -> folder.startsWith(base))
                .filter(folder ->
                        SUFFIX.matcher(folder.substring(base.length())).matches())
                .toList();
    }

    private void companion(String page, String folder) {
        Set<String> inside = files.tailSet(folder).stream()
                .takeWhile(file -> file.startsWith(folder))
                .collect(Collectors.toSet());
        Map<String, String> composed = new HashMap<>();
        inside.forEach(file -> composed.put(LocalAddress.composed(file), file));
        Set<String> linked = new HashSet<>();
        Set<String> shown = new HashSet<>();
        references(page, composed, shown, linked);
        if (!shown.isEmpty()) {
            leaveOut(page, inside, composed, shown, linked);
        }
        scanned.clear();
    }

    private void leaveOut(
            String page, Set<String> inside, Map<String, String> composed, Set<String> shown, Set<String> linked) {
        inside.stream()
                .filter(file -> PAGE.matcher(file).matches())
                .forEach(frame -> references(frame, composed, shown, new HashSet<>()));
        String read = framed(page, composed);
        inside.stream()
                .filter(file -> !DOCUMENT.matcher(file).matches() && !file.equals(read))
                .filter(file -> !PAGE.matcher(file).matches() || (shown.contains(file) && !linked.contains(file)))
                .forEach(leftOut::add);
        if (!read.equals(page)) {
            leftOut.add(page);
        }
    }

    private void references(String page, Map<String, String> inside, Set<String> shown, Set<String> linked) {
        for (PageScan.Reference reference : scan(page).references()) {
            (reference.isLink() ? linked : shown).addAll(meant(page, reference, inside));
        }
    }

    /** The file that holds the text: the page, or what it frames. */
    private String framed(String page, Map<String, String> inside) {
        String read = page;
        for (int i = 0; i < FRAMES_DEEP && scan(read).isShell(); i++) {
            String shell = read;
            read = scan(shell).references().stream()
                    .filter(PageScan.Reference::isFrame)
                    .flatMap(frame -> meant(shell, frame, inside).stream())
                    .filter(file ->
                            scan(shell).isShellOf(scan(file)) || scan(file).isShell())
                    .max(Comparator.comparingInt(file -> scan(file).weight()))
                    .orElse(shell);
        }
        return scan(page).isShellOf(scan(read)) ? read : page;
    }

    private static Set<String> meant(String page, PageScan.Reference reference, Map<String, String> inside) {
        Set<String> meant = new HashSet<>();
        for (String name : LocalAddress.names(page.substring(0, page.lastIndexOf('/') + 1), reference.value())) {
            String file = inside.get(name);
            if (file != null) {
                meant.add(file);
            }
        }
        return meant;
    }

    private PageScan scan(String file) {
        return scanned.computeIfAbsent(file, name -> {
            try {
                return PageScan.of(source.head(name, WINDOW));
            } catch (IOException unreadable) {
                // Whoever opens it as a document says what is wrong with it.
                return new PageScan(0, List.of());
            }
        });
    }
}
