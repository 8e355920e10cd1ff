package org.jogakbo.reading.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextLengthTest {
    @Test
    void so_many_letters_make_no_shorter_text() {
        String letters = "ab강 \n\t\u00a0\u200b\u00ad\u3000<b>x</b><br>&amp;";
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder html = new StringBuilder("<div>");
            for (int n = random.nextInt(40); n > 0; n--) {
                int at = random.nextInt(10);
                html.append(at < 9 ? String.valueOf(letters.charAt(at)) : letters.substring(9));
            }
            Element body = Jsoup.parse(html.append("</div>").toString()).body();
            int many = 1 + random.nextInt(30);
            assertTrue(!TextLength.hasLetters(body, many) || body.text().length() >= many, html.toString());
        }
    }

    @Test
    void letters_are_counted_over_elements_and_white_space_is_not() {
        Element body = Jsoup.parse("<p>one <b>two</b></p>\n   <p>three</p>").body();
        assertTrue(TextLength.hasLetters(body, 11));
        assertFalse(TextLength.hasLetters(body, 12));
    }
}
