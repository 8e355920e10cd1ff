package org.jogakbo.publishing.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.Answer;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.page.Assets;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Percent;
import org.jogakbo.publishing.words.Tongues;

/**
 * The same site as files, for any plain web server, at its root or in a folder: every link is relative. The archive's own language stands
 * at the root, the others in their folders; there is neither search nor API. Safe for any thread, but one folder takes one at a time.
 */
public final class StaticEdition {
    /** Clippings read from the store at a time. */
    private static final int CHUNK = 200;

    /** How often it starts again when the edition changes while it is being written. */
    private static final int TRIES = 3;

    private static final PublicSearch NO_SEARCH = _ -> new Hits(List.of(), 0, List.of(), List.of(), List.of());

    private final Edition edition;
    private final SiteSettings settings;
    private final Site site;

    /**
     * What was written.
     *
     * @param clippings in the archive
     * @param files of every kind
     * @param bytes in all of them
     */
    public record Summary(int clippings, int files, long bytes) {}

    public StaticEdition(Edition edition, SiteSettings settings) {
        this.edition = edition;
        this.settings = settings.withSearch(false);
        this.site = Site.written(edition, NO_SEARCH, this.settings);
    }

    /** Writes all of it without a last look; see {@link #write(Path, Inspection)}. */
    public Summary write(Path out) throws IOException {
        return write(out, Inspection.NONE);
    }

    /**
     * Writes all of it beside {@code out} and then puts it in its place; what an earlier edition left there is gone.
     *
     * @param inspection sees every file first
     * @throws IOException when a file cannot be written, or {@code out} holds anything but an earlier edition
     */
    public Summary write(Path out, Inspection inspection) throws IOException {
        try (FileTree tree = FileTree.beside(out, inspection)) {
            for (int n = 1; n <= TRIES; n++) {
                String stamp = edition.stamp();
                tree.clear();
                writeAll(tree);
                if (stamp.equals(edition.stamp())) {
                    tree.swapIn();
                    return new Summary(edition.overview().total(), tree.files(), tree.bytes());
                }
            }
            throw new IOException("The archive changed while the static edition was being written, " + TRIES
                    + " times in a row; try again when nothing is being published. " + out + " is as it was.");
        }
    }

    private void writeAll(FileTree tree) throws IOException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            Overview overview = edition.overview();
            run(threads, tree, singles());
            for (Shelf shelf : shelves(overview)) {
                run(threads, tree, pagesOf(shelf));
            }
            clippings(threads, tree, new Shelf.Everything());
            clippings(threads, tree, new Shelf.Unlisted());
            moves(tree);
            for (Language language : Language.values()) {
                tree.put(
                        new Tongues.Written(settings.language()).folder(language) + "404.html",
                        site.missing(language).body());
            }
        }
    }

    /** A plain web server knows no moved addresses: a page at each leads on. */
    private void moves(FileTree tree) throws IOException {
        for (Map.Entry<String, PublicPath> move : edition.moves().entrySet()) {
            String from = Percent.encodePath(move.getKey().substring(1));
            String way = Place.rootFrom(from) + Frame.pathOf(move.getValue());
            for (String page : inEachLanguage(List.of(from))) {
                tree.put(page, MovedPage.of(way));
            }
        }
    }

    private void clippings(ExecutorService threads, FileTree tree, Shelf shelf) throws IOException {
        Page<PublicCard> cards;
        int number = 1;
        do {
            cards = edition.cards(shelf, number++, CHUNK);
            run(
                    threads,
                    tree,
                    inEachLanguage(cards.items().stream()
                            .map(card -> Frame.pathOf(card.path()))
                            .toList()));
        } while (cards.items().size() == CHUNK);
    }

    /** The addresses of pages, below the folder of each language. */
    private List<String> inEachLanguage(List<String> paths) {
        List<String> all = new ArrayList<>();
        for (Language language : Language.values()) {
            String folder = new Tongues.Written(settings.language()).folder(language);
            paths.forEach(path -> all.add(folder + path));
        }
        return all;
    }

    private List<String> singles() {
        List<String> paths = new ArrayList<>(inEachLanguage(List.of("outlets/", "categories/", "feeds/")));
        paths.addAll(List.of("robots.txt", "favicon.svg", Assets.stylesPath()));
        paths.addAll(site.sitemaps());
        return paths;
    }

    private static List<Shelf> shelves(Overview overview) {
        List<Shelf> shelves = new ArrayList<>(List.of(new Shelf.Everything()));
        overview.months().stream()
                .map(tally -> tally.month().getYear())
                .distinct()
                .forEach(year -> shelves.add(new Shelf.Year(year)));
        overview.months().forEach(tally -> shelves.add(new Shelf.Month(tally.month())));
        if (overview.undated() > 0) {
            shelves.add(new Shelf.Undated());
        }
        overview.categories()
                .forEach(tally -> shelves.add(new Shelf.Category(tally.name().slug())));
        overview.outlets()
                .forEach(tally -> shelves.add(new Shelf.Outlet(tally.name().slug())));
        overview.persons()
                .forEach(tally -> shelves.add(new Shelf.Person(tally.name().slug())));
        return shelves;
    }

    private List<String> pagesOf(Shelf shelf) {
        String list = Percent.encodePath(shelf.path());
        int pages = edition.cards(shelf, 1, settings.pageSize()).pages();
        List<String> paths = new ArrayList<>(List.of(list));
        for (int n = 2; n <= pages; n++) {
            paths.add(list + "page/" + n + "/");
        }
        List<String> all = new ArrayList<>(inEachLanguage(paths));
        Stream.of("feed.atom", "feed.rss", "feed.json").forEach(feed -> all.add(list + feed));
        return all;
    }

    private void run(ExecutorService threads, FileTree tree, List<String> paths) throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (String path : paths) {
            tasks.add(() -> {
                writeOne(tree, path);
                return null;
            });
        }
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while writing the static edition", stop);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException io
                    ? io
                    : new IOException("A page could not be made", failed.getCause());
        }
    }

    private void writeOne(FileTree tree, String path) throws IOException {
        Answer answer = site.answer(Ask.of("/" + path));
        // A clipping withdrawn meanwhile answers 404 or 410: the stamp has changed, and all of it will be written
        // again.
        if (answer.status() == 200) {
            tree.put(path, answer.body());
        }
    }
}
