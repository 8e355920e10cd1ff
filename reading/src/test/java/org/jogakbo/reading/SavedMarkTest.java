package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavedMarkTest {
    private static final String ARTICLE = "<h1>The ferry to Osk sails again</h1>"
            + "<p>The ferry left at dawn with forty people, who stood on deck until the lighthouse came in sight.</p>"
                    .repeat(4)
            + "<p><a href=\"/tides\">The tides</a> were late, and nobody minded that the boat was late as well.</p>";

    private static Reading read(String head, @Nullable String url) {
        List<Reading> readings = new ArrayList<>();
        byte[] page = (head + "<html><head><title>Osk</title></head><body>" + ARTICLE + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
        Outcome outcome = new Extraction().read(new Document("osk.html", url, null, Payload.of(page)), readings::add);
        assertInstanceOf(Outcome.Done.class, outcome);
        return readings.getFirst();
    }

    @Test
    void the_mark_of_the_web_tells_the_address_and_what_links_start_from() {
        Reading reading = read("<!DOCTYPE html>\n<!-- saved from url=(0026)https://ledger.example/osk -->\n", null);
        assertEquals("https://ledger.example/osk", reading.url());
        assertEquals(List.of("https://ledger.example/tides"), reading.links());
    }

    @Test
    void single_file_s_comment_tells_it_too() {
        assertEquals("https://ledger.example/osk", read("""
                <!DOCTYPE html> <html lang=en><!--
                 Page saved with SingleFile\s
                 url: https://ledger.example/osk\s
                 saved date: Thu Mar 17 2022 09:15:30 GMT+0100
                -->""", null).url());
    }

    @Test
    void the_container_knows_better_and_no_address_on_the_web_is_none() {
        String mark = "<!-- saved from url=(0026)https://ledger.example/osk -->";
        assertEquals(
                "https://other.example/", read(mark, "https://other.example/").url());
        assertNull(read("<!-- saved from url=(0014)about:internet -->", null).url());
    }
}
