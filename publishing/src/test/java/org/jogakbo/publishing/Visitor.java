package org.jogakbo.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks a site for addresses as a reader's browser does. */
record Visitor(Site site) {
    /** @param address path, and query behind a question mark */
    Answer ask(String address) {
        String[] sides = address.split("\\?", 2);
        Map<String, String> query = new HashMap<>();
        for (String pair : sides.length < 2 ? new String[0] : sides[1].split("&")) {
            String[] both = pair.split("=", 2);
            query.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return site.answer(new Ask(sides[0], query, null));
    }

    /** The page at an address, which must be there. */
    Document page(String address) {
        Answer answer = ask(address);
        assertEquals(200, answer.status(), address);
        return Jsoup.parse(answer.text());
    }
}
