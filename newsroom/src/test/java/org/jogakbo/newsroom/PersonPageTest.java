package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonPageTest {
    private static final List<String> ADDRESSES = List.of(
            "/person/min-haeryang/",
            "/ko/person/min-haeryang/",
            "/person/min-haeryang/feed.atom",
            "/person/min-haeryang/feed.json");

    @Test
    void stands_while_an_editor_names_the_person_and_is_gone_when_they_are_protected(@TempDir Path folder)
            throws Exception {
        Path data = folder.resolve("data");
        try (Served site = Served.example(folder)) {
            assertEquals(404, site.get(ADDRESSES.getFirst()).statusCode());
            Told.by("person", "add", "Min Haeryang", "--protect", "named", "--data", data)
                    .expecting(0);
            Thread.sleep(120);
            for (String address : ADDRESSES) {
                assertEquals(200, site.get(address).statusCode(), address);
            }
            assertTrue(site.get(ADDRESSES.getFirst()).body().contains("Min Haeryang"));
            assertTrue(site.get("/sitemap.xml").body().contains("person/min-haeryang/"));
            Told.by("publish", "--out", folder.resolve("named"), "--data", data).expecting(0);
            assertTrue(Files.exists(folder.resolve("named/person/min-haeryang/index.html")));

            Told.by("person", "protect", "1", "--protect", "withheld", "--data", data)
                    .expecting(0);
            Thread.sleep(120);
            for (String address : ADDRESSES) {
                assertEquals(404, site.get(address).statusCode(), address);
            }
            assertFalse(site.get("/sitemap.xml").body().contains("haeryang"));
            Told.by("publish", "--out", folder.resolve("protected"), "--data", data)
                    .expecting(0);
            assertFalse(Files.exists(folder.resolve("protected/person")));
            Told.by("leakcheck", "--data", data).expecting(0);
            Told.by("verify", "--data", data).expecting(0);
        }
    }
}
