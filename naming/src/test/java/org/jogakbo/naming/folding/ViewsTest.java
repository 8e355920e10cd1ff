package org.jogakbo.naming.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final String[] PIECES = {
        "%EA%B9%80",
        "%B1%E8",
        "%u",
        "%25",
        "=EA=B9",
        "=\r\n",
        "\\u00",
        "\\xEA",
        "\\352\\271\\200",
        "\\AC00 ",
        "&#x",
        "&eacute;",
        "&amp;amp;",
        "xn--",
        "xn--3e0b707e.example",
        "<b>",
        "</p",
        "±è¿µ¼ö",
        "ê¹€",
        "Ã©",
        "РџРµ",
        "æ–‡",
        "源",
        "한글",
        "漢字",
        "\ufffd",
        "\ud83d",
        "\udc00",
        "base64,",
        "6rmA7JiB7IiY",
        "=?utf-8?B?",
        "@ab",
        "#cd",
        "a.jpg",
        "M I N H A E",
        " ",
        "\n\n",
        "’",
        "é",
        "ß",
        "ﬀ",
        "\u0081",
        "́"
    };

    @Test
    void a_plain_text_has_one_view() {
        assertEquals(
                1,
                Views.of("Nobody answered the telephone on Tuesday, nor on Wednesday.")
                        .size());
        assertEquals(1, Views.of("어제 저녁 회색 부두에서 배를 보았다고 한다.").size());
        assertEquals(1, Views.of("La « façade » de l’église.").size());
    }

    @Test
    void any_text_has_views_whose_places_lie_in_it() {
        Random random = new Random(20260130);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(
                        random.nextInt(6) == 0
                                ? Character.toString(random.nextInt(0x10000))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            String whole = text.toString();
            for (FoldedText view : Views.of(whole)) {
                int before = 0;
                for (int i = 0; i < view.length(); i++) {
                    assertTrue(
                            view.start(i) >= before && view.start(i) < view.end(i) && view.end(i) <= whole.length(),
                            whole);
                    before = view.start(i);
                }
            }
        }
    }

    @Test
    void the_time_grows_with_the_text_alone() {
        byte[] noise = new byte[1 << 13];
        new Random(7).nextBytes(noise);
        String misread = new String(noise, StandardCharsets.ISO_8859_1);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Views.of(misread);
            for (String piece : PIECES) {
                Views.of(piece.repeat((1 << 12) / piece.length()));
            }
        });
    }
}
