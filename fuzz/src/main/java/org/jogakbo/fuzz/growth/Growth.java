package org.jogakbo.fuzz.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.feed.Feed;
import org.jogakbo.reading.wordpress.WordPressExport;

/**
 * Reads documents that repeat one pattern, of doubling size, and prints what costs more than twice as much when it is twice as long:
 * {@code Growth [BYTES [FILTER]]}. Sizes are a quarter, a half and all of BYTES.
 */
public final class Growth {
    private static final double SECONDS = 1e9;

    private final int size;
    private final String filter;

    private Growth(int size, String filter) {
        this.size = size;
        this.filter = filter;
    }

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400_000;
        new Growth(size, arguments.length > 1 ? arguments[1] : "").all();
    }

    private void all() {
        Patterns.of("page").forEach(pattern -> grow("page", pattern, Growth::page));
        Patterns.of("page").forEach(pattern -> grow("article", pattern, Growth::article));
        Patterns.of("page").forEach(pattern -> grow("post", pattern, Growth::post));
        Patterns.of("text").forEach(pattern -> grow("text", pattern, text -> document(text, "clip.txt", "text/plain")));
        Patterns.of("feed").forEach(pattern -> grow("feed", pattern, Growth::feed));
        Patterns.of("post").forEach(pattern -> grow("export", pattern, Growth::export));
    }

    private void grow(String reader, String pattern, Consumer<String> read) {
        String name = reader + " " + pattern.replace("\n", "\\n");
        if (!name.contains(filter)) {
            return;
        }
        Map<Integer, Double> spent = new TreeMap<>();
        try {
            read.accept(Patterns.repeated(pattern, size / 8));
            for (int length = size / 4; length <= size; length *= 2) {
                String document = Patterns.repeated(pattern, length);
                long before = processorTime();
                read.accept(document);
                spent.put(length, (processorTime() - before) / SECONDS);
            }
        } catch (Throwable fallen) {
            System.out.println("FELL " + name + ": " + fallen);
            return;
        }
        List<Double> times = new ArrayList<>(spent.values());
        double last = times.getLast();
        double growth = last / Math.max(1e-4, times.get(times.size() - 2));
        boolean steep = (last > 0.3 && growth > 2.8) || last > 1.5;
        System.out.println(
                String.format(Locale.ROOT, "%-6s %6.2f %5.1f %s %s", steep ? "STEEP" : "", last, growth, times, name));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void page(String text) {
        document("<!doctype html><html><head><title>Ferry</title></head><body>" + text, "clip.html", "text/html");
    }

    private static void article(String text) {
        document(
                "<!doctype html><html><head><title>Ferry</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\"}</script></head><body><article><h1>Ferry</h1><p>The ferry crosses the river again after three years, said the boatman.</p>"
                        + text,
                "clip.html",
                "text/html");
    }

    private static void post(String text) {
        document(
                "<html><head><title>Ferry</title></head><body class=archive><h1>Monthly Archives: April 2016</h1><article class=hentry><h2 class=entry-title><a rel=bookmark href=/1>Ferry</a></h2><div class=entry-content><p>The ferry crosses.</p>"
                        + text
                        + "</div></article><article class=hentry><h2 class=entry-title><a rel=bookmark href=/2>Bridge</a></h2><div class=entry-content><p>The bridge falls.</p></div></article>",
                "clip.html",
                "text/html");
    }

    private static void document(String text, String input, String type) {
        Payload payload = Payload.of(text.getBytes(StandardCharsets.UTF_8));
        new Extraction().read(new Document(input, "https://blog.example/2016/04/", type, payload), Growth::use);
    }

    private static void use(Reading reading) {
        reading.body().text();
        reading.body().html();
    }

    private static void feed(String text) {
        Feed.read("<rss version=\"2.0\"><channel><title>River</title>" + text, null)
                .readings()
                .forEach(Growth::use);
    }

    private static void export(String text) {
        String xml =
                "<?xml version=\"1.0\"?><rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><item><title>Ferry</title><content:encoded><![CDATA["
                        + text.replace("]]>", "]] >")
                        + "]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>";
        try {
            WordPressExport.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Growth::use);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
