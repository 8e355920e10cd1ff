package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.publishing.words.Percent;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaticEditionTest {
    private static final SiteSettings SETTINGS = SiteSettings.DEFAULT.withTitle("Wick River");

    @TempDir
    private Path folder;

    /** A plain web server over a folder, below an address of its own. */
    private static @Nullable Answer serve(Path root, String below, String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (!path.startsWith(below)) {
            return null;
        }
        String decoded = Percent.decodePath(path.substring(below.length()));
        Path file = root.resolve(decoded.isEmpty() || decoded.endsWith("/") ? decoded + "index.html" : decoded);
        try {
            return Files.isRegularFile(file)
                    ? Answer.of(
                            200,
                            file.toString().endsWith(".html") ? Answer.HTML : Answer.TEXT,
                            Files.readAllBytes(file))
                    : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void writes_one_clipping_as_this_site() throws IOException {
        ShelfEdition edition = new ShelfEdition();
        Scraps.titled("A bell")
                .on("2021-06-19")
                .from("The Mill Gazette")
                .in("Rivers")
                .publish(edition);
        Path out = folder.resolve("site");

        StaticEdition.Summary summary =
                new StaticEdition(edition, SETTINGS.withBaseUrl("https://wick.example/")).write(out);

        String styles = files(out).stream()
                .filter(name -> name.startsWith("assets/"))
                .findFirst()
                .orElseThrow();
        assertEquals("""
                .jogakbo-edition
                2021/06/a-bell/index.html
                2021/06/feed.atom
                2021/06/feed.json
                2021/06/feed.rss
                2021/06/index.html
                2021/feed.atom
                2021/feed.json
                2021/feed.rss
                2021/index.html
                404.html
                STYLES
                categories/index.html
                category/rivers/feed.atom
                category/rivers/feed.json
                category/rivers/feed.rss
                category/rivers/index.html
                favicon.svg
                feed.atom
                feed.json
                feed.rss
                feeds/index.html
                index.html
                ko/2021/06/a-bell/index.html
                ko/2021/06/index.html
                ko/2021/index.html
                ko/404.html
                ko/categories/index.html
                ko/category/rivers/index.html
                ko/feeds/index.html
                ko/index.html
                ko/outlet/mill-gazette/index.html
                ko/outlets/index.html
                outlet/mill-gazette/feed.atom
                outlet/mill-gazette/feed.json
                outlet/mill-gazette/feed.rss
                outlet/mill-gazette/index.html
                outlets/index.html
                robots.txt
                sitemap.xml
                """.replace("STYLES", styles), String.join("\n", files(out)) + "\n");
        assertEquals(files(out).size() - 1, summary.files());
        assertEquals(1, summary.clippings());
    }

    @Test
    void no_link_dangles_at_a_root_or_in_a_folder() throws IOException {
        Path out = folder.resolve("site");
        new StaticEdition(RiverArchive.of(70), SETTINGS).write(out);

        Map<String, Document> atRoot =
                new Crawl(address -> serve(out, "/", address)).from("/", "/404.html", "/ko/404.html");
        Map<String, Document> inFolder = new Crawl(address -> serve(out, "/a/b/", address)).from("/a/b/");

        long pages = files(out).stream().filter(name -> name.endsWith(".html")).count();
        assertEquals(pages, atRoot.size());
        assertEquals(pages - 2, inFolder.size());
        assertEquals(
                0,
                atRoot.values().stream()
                        .filter(page -> !page.select("form").isEmpty())
                        .count());
    }

    @Test
    void the_switch_of_language_leads_to_the_same_page() throws IOException {
        Path out = folder.resolve("site");
        new StaticEdition(RiverArchive.of(10), SETTINGS).write(out);

        Map<String, Document> pages = new Crawl(address -> serve(out, "/", address)).from("/");

        assertEquals(
                "../../ko/2021/08/",
                page(pages, "/2021/08/").select(".tongues a[lang=ko]").attr("href"));
        assertEquals(
                "../../../2021/08/",
                page(pages, "/ko/2021/08/").select(".tongues a[lang=en]").attr("href"));
        assertEquals("2021년 8월", page(pages, "/ko/2021/08/").select("h1").text());
    }

    private static Document page(Map<String, Document> pages, String address) {
        return Objects.requireNonNull(pages.get(address), address);
    }

    @Test
    void what_is_withdrawn_is_gone_from_the_next_edition() throws IOException {
        ShelfEdition edition = RiverArchive.of(10);
        PublicClipping clipping =
                Scraps.titled("Zanzibar confidential").on("2020-02-02").publish(edition);
        Path out = folder.resolve("site");
        new StaticEdition(edition, SETTINGS).write(out);
        assertTrue(files(out).contains("2020/02/zanzibar-confidential/index.html"));

        edition.withdraw(clipping.path());
        new StaticEdition(edition, SETTINGS).write(out);

        for (String name : files(out)) {
            assertFalse(name.contains("zanzibar"), name);
            assertFalse(Files.readString(out.resolve(name)).contains("Zanzibar"), name);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void leaves_a_folder_alone_that_is_not_its_own() throws IOException {
        Path out = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(out.resolve("holiday.txt"), "keep me");

        IOException refusal =
                assertThrows(IOException.class, () -> new StaticEdition(RiverArchive.of(3), SETTINGS).write(out));

        assertTrue(String.valueOf(refusal.getMessage()).contains("was left alone"));
        assertEquals(Set.of("holiday.txt"), files(out));
    }

    @Test
    void pages_are_the_same_however_many_threads_write_them() throws IOException {
        new StaticEdition(RiverArchive.of(40), SETTINGS).write(folder.resolve("one"));
        new StaticEdition(RiverArchive.of(40), SETTINGS).write(folder.resolve("two"));

        assertEquals(files(folder.resolve("one")), files(folder.resolve("two")));
        for (String name : files(folder.resolve("one"))) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)),
                    name);
        }
    }
}
