package org.jogakbo.fuzz.reading;

import org.jogakbo.clipping.body.Body;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.html.HtmlBody;

/** The last lines of a post: credit, "Read more", related articles. */
public final class CreditHarness {
    private CreditHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String html = new Split(data).text();
        Body body = HtmlBody.of(Pages.parse(html).body().childNodes(), Pages.URL);
        Sound.body(body);
        Tail tail = Tail.peel(body, Pages.URL + "one/");
        Sound.that(tail.equals(Tail.peel(body, Pages.URL + "one/")), "The same tail was read in two ways");
        Sound.body(tail.body());
        Sound.that(
                tail.body().text().length() <= body.text().length(),
                "The body is longer without its credit than with it");
    }
}
