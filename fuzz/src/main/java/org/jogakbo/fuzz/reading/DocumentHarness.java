package org.jogakbo.fuzz.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;

/** The whole extraction: any bytes, with any content type and name. */
public final class DocumentHarness {
    private static final List<String> TYPES = Arrays.asList(
            null,
            "text/html",
            "text/html; charset=utf-8",
            "text/html; charset=euc-kr",
            "text/plain; charset=utf-16le",
            "application/xhtml+xml; charset=iso-2022-kr",
            "application/rss+xml",
            "application/json; charset=x-nothing",
            "text/plain; charset=\"utf-32\"",
            "application/pdf",
            "text/html; charset=shift_jis",
            "text/html; charset=utf-7");
    private static final List<String> INPUTS = List.of("clip.html", "clip.txt", "clip", "clip.xml", "clip.pdf");
    private static final List<String> URLS = Arrays.asList(
            null,
            "https://blog.example/2016/04/",
            "https://press.example/news/one",
            "file:///clip.html",
            "not an address");

    private DocumentHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Split split = new Split(data);
        String type = split.choice(TYPES);
        String input = split.choice(INPUTS);
        String url = split.choice(URLS);
        byte[] bytes = split.rest();
        Document document = new Document(input, url, type, Payload.of(bytes));
        List<Reading> readings = new ArrayList<>();
        Outcome outcome = new Extraction().read(document, readings::add);
        Sound.readings(bytes.length, readings);
        Sound.that(
                !(outcome instanceof Outcome.Done(int count)) || (count == readings.size() && count > 0),
                "The outcome counts other readings than it gave: " + outcome);
        List<Reading> again = new ArrayList<>();
        new Extraction().read(document, again::add);
        Sound.same(readings, again);
    }
}
