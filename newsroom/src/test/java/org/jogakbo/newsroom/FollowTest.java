package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.web.Manners;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Tally;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.Watcher;
import org.jogakbo.walk.follow.Outside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import of addresses")
class FollowTest {
    private static final Manners HERE =
            Manners.of("Jogakbo/test").allowingPrivateAddresses(true).pausing(Duration.ZERO);

    @TempDir
    private Path folder = Path.of("");

    private final List<Refusal> refusals = new ArrayList<>();
    private final TreeMap<String, Clipping> kept = new TreeMap<>();
    private Blog blog;

    @BeforeEach
    void open() throws IOException {
        blog = new Blog();
    }

    @AfterEach
    void close() {
        blog.close();
    }

    private Tally take(Outside outside, String path, boolean publish) throws IOException {
        try (Archive archive =
                Archive.open(folder.resolve("data"), new KeySource.InFile(folder.resolve("identity.key")), "test")) {
            return new Walk(archive, outside).take(List.of(blog.url(path)), publish, new Watcher() {
                @Override
                public void refused(Refusal refusal) {
                    refusals.add(refusal);
                }

                @Override
                public void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
                    kept.put(clipping.title(), clipping);
                }
            });
        }
    }

    private String text(int post) {
        Clipping clipping = kept.get("The flood of day " + post);
        return clipping == null ? "nothing" : clipping.body().text();
    }

    private static Outside following(int mostPages) {
        return new Outside(HERE, true, mostPages);
    }

    @Test
    void a_page_alone_is_a_page_alone() throws IOException {
        Tally tally = take(Outside.named(HERE), "/", false);
        assertEquals(2, tally.clippings());
        assertEquals(List.of("/robots.txt", "/"), blog.asked());
    }

    @Test
    void a_blog_is_followed_to_its_last_page_and_into_every_post_that_is_cut_short() throws IOException {
        Tally tally = take(following(100), "/", true);
        assertEquals(6, tally.clippings());
        assertEquals(6, kept.size());
        assertEquals(List.of(), refusals);
        for (int post = 1; post <= 5; post++) {
            assertTrue(text(post).contains("church steps"), text(post));
        }
        List<String> asked = blog.asked();
        assertEquals(1 + 3 + 5, asked.size(), asked::toString);
        assertFalse(asked.contains("/2016/04/flood-6/") || asked.contains("/desk/"), asked::toString);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_can_be_published_still() throws IOException {
        take(following(100), "/", false);
        blog.asked();
        Tally again = take(following(100), "/", true);
        assertEquals(0, again.clippings());
        assertEquals(8, again.duplicates());
        assertEquals(0, again.captures());
        assertEquals(6, again.published());
        assertEquals(9, blog.asked().size());
    }

    @Test
    void a_list_longer_than_is_allowed_is_told() throws IOException {
        take(following(2), "/", false);
        assertEquals(1, refusals.size());
        assertTrue(refusals.getFirst().toString().contains("/page/3/"), refusals::toString);
    }

    @Test
    void a_post_that_is_gone_is_refused_and_the_rest_goes_on() throws IOException {
        blog.lose("/2016/04/flood-2/");
        Tally tally = take(following(100), "/", false);
        assertEquals(6, tally.clippings());
        assertEquals(1, tally.refusals());
        assertTrue(refusals.getFirst().toString().contains("(404)"), refusals::toString);
    }

    @Test
    void a_feed_leads_to_the_posts_it_cuts_short() throws IOException {
        take(following(100), "/feed/", false);
        assertEquals(List.of("/robots.txt", "/feed/", "/2016/04/flood-1/"), blog.asked());
        assertTrue(text(1).contains("church steps"));
    }

    @Test
    void an_address_of_this_computer_is_refused_unless_it_is_allowed() {
        Told refused = Told.by("read", blog.url("/")).expecting(1);
        assertTrue(refused.err().contains("--allow-private-addresses"), refused.err());
        assertEquals(List.of(), blog.asked());
        Told read = Told.by("read", "--json", "--allow-private-addresses", blog.url("/"))
                .expecting(0);
        assertEquals(2, read.json().size());
        Told.by("read", "--allow-private-addresses", blog.url("/desk/")).expecting(1);
        assertFalse(blog.asked().contains("/desk/"));
    }

    @Test
    void too_few_pages_are_a_misunderstanding() {
        Told.by("import", "--most-pages", "0", "x", "--data", folder.resolve("data"))
                .expecting(2);
    }
}
