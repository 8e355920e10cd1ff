package org.jogakbo.reading.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final List<String> PIECES = List.of(
            "http://",
            "https://",
            "HTTP://",
            "mill.example",
            "/",
            "2021",
            "a",
            "-",
            ".",
            "..",
            "?",
            "=",
            "&",
            "#",
            "%20",
            "%",
            " ",
            "\t",
            ":",
            "8080",
            "@",
            "[",
            "강",
            "~",
            "+",
            "//",
            "'",
            "\\");

    @Test
    void what_is_plain_is_left_as_it_is_by_all_who_resolve_it() {
        Random random = new Random(11);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder made = new StringBuilder(random.nextBoolean() ? "https://mill.example/" : "");
            for (int n = random.nextInt(8); n > 0; n--) {
                made.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String address = made.toString();
            if (WebAddress.isPlain(address)) {
                plain++;
                assertEquals(address, WebAddress.resolve("https://base.example/dir/page?x#y", address));
                Element link =
                        Jsoup.parse("<a>x</a>", "https://base.example/dir/page").selectFirst("a");
                assertEquals(
                        address, link == null ? "" : link.attr("href", address).absUrl("href"));
            }
        }
        assertTrue(plain > 10_000, plain + " were plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/2021/06/x/",
                "mill.example/x",
                "https://mill.example",
                "https:///x",
                "https://mill.example:8080/x",
                "https://user@mill.example/x",
                "https://mill.example/../x",
                "https://mill.example/a b",
                "https://mill.example/강",
                "javascript:alert(1)"
            })
    void the_rest_is_looked_at(String address) {
        assertFalse(WebAddress.isPlain(address), address);
    }
}
