package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Tally;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.Watcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export is made durable slice by slice: nothing told is lost, and the rest is added later. */
class LargeExportImportTest {
    private static final int POSTS = 1_300;

    @TempDir
    private Path folder = Path.of("");

    private Path export() throws IOException {
        String items = IntStream.range(0, POSTS)
                .mapToObj(n -> """
                        <item><title>Weir report %1$d</title><link>https://weir.example/%1$d/</link>
                        <content:encoded><![CDATA[<p>The keeper of weir number %1$d wrote down the height of the water.</p>]]></content:encoded>
                        <wp:post_date>2016-04-%2$02d 10:00:00</wp:post_date><wp:post_date_gmt>2016-04-%2$02d 10:00:00</wp:post_date_gmt>
                        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                        """.formatted(n, 1 + n % 28))
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("weir.xml"), """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><link>https://weir.example</link>%s</channel></rss>""".formatted(items));
    }

    private Tally take(Watcher watcher) throws IOException {
        try (Archive archive =
                Archive.open(folder.resolve("data"), new KeySource.InFile(folder.resolve("identity.key")), "test")) {
            return new Walk(archive).take(List.of(export().toString()), true, watcher);
        }
    }

    /** Stops everything after so many posts, as a killed process would. */
    private static final class Stopping implements Watcher {
        private int left;
        private int told;

        Stopping(int left) {
            this.left = left;
        }

        @Override
        public void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
            told++;
            if (--left == 0) {
                throw new IllegalStateException("stopped");
            }
        }
    }

    @Test
    void every_post_is_new_once_and_known_afterwards() throws IOException {
        Tally first = take(new Watcher() {});
        assertEquals(List.of(1, POSTS, POSTS), List.of(first.captures(), first.clippings(), first.published()));
        Tally again = take(new Watcher() {});
        assertEquals(List.of(0, 0, 1), List.of(again.captures(), again.clippings(), again.duplicates()));
    }

    @Test
    void what_was_told_is_there_after_a_stop_in_the_middle_and_the_rest_is_added() throws IOException {
        Stopping stopping = new Stopping(600);
        assertThrows(IllegalStateException.class, () -> take(stopping));
        assertEquals(600, stopping.told);
        Tally rest = take(new Watcher() {});
        assertEquals(0, rest.captures());
        // Opening the folder read the whole export; this import publishes what was not public yet.
        assertTrue(rest.published() >= POSTS - 2 * 512, rest.toString());
        Told found = Told.by("search", "weir report 1299", "--json", "--data", folder.resolve("data"));
        assertTrue(found.expecting(0).out().contains("/2016/04/1299/"), found.toString());
        Told.by("verify", "--data", folder.resolve("data")).expecting(0);
    }
}
