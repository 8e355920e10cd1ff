package org.jogakbo.reading;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jogakbo.clipping.capture.Payload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that repeat one thing without end. Each of them once took minutes or hours, because the cost grew with the square of the
 * length; the time limit here only tells a hang from an answer.
 */
@DisplayName("A document that repeats one thing is read in step with its length")
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GrowthTest {
    private static final int LENGTH = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n",
                "x\n\n",
                "* x\n",
                "강\n\n",
                "Read more\n",
                "(River Post)\n",
                "April 11, 2016\n\n",
                "Posted in River #\n",
                "[#]x\n",
                "   * [1]Ferry\n",
                "Ferry number # out\nRead more about Ferry number # out\n",
                "Ferry number # out again and again and again, with all its crews and\n",
                "<https://river.example/#>\n",
                "http://river.example/# ",
                "the ferry, the river, ",
                "*a /b _c ",
                "  1. https://river.example/#\n",
                "April 11, 2016\n\nFerry number #\n\nThe ferry crosses the river again, said the boatman.\n\n[River Post]\n\n"
            })
    void as_a_text(String repeated) {
        assertNotNull(read("clip.txt", "Ferry\n\n" + of(repeated)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=entry-content>",
                "<div class=hentry>",
                "<div class=entry-content><p>Words of it.</p></div>"
            })
    void as_a_page(String repeated) {
        assertNotNull(read("clip.html", "<!doctype html><title>Ferry</title><body>" + of(repeated)));
    }

    private static String of(String repeated) {
        StringBuilder out = new StringBuilder(LENGTH + repeated.length());
        for (int i = 0; out.length() < LENGTH; i++) {
            out.append(repeated.replace("#", Integer.toString(i)));
        }
        return out.toString();
    }

    private static Outcome read(String input, String text) {
        Payload payload = Payload.of(text.getBytes(StandardCharsets.UTF_8));
        return new Extraction()
                .read(
                        new Document(input, null, null, payload),
                        reading -> reading.body().html());
    }
}
