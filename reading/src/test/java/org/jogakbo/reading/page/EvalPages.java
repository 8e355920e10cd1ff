package org.jogakbo.reading.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jogakbo.clipping.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads the evaluation's pages and writes a prediction for each set, to be scored by the evaluation's own script; then measures CPU time
 * beside jsoup's bare parse. Arguments: the folder of the sets, the folder to write to.
 */
final class EvalPages {
    private static final List<String> SETS = List.of("scrapinghub", "newspages", "multilang");
    private static final JsonMapper JSON = new JsonMapper();

    private EvalPages() {}

    public static void main(String[] args) throws IOException {
        Path dev = Path.of(args[0]);
        Path out = Files.createDirectories(Path.of(args[1]));
        Map<String, byte[]> pages = new LinkedHashMap<>();
        for (String set : SETS) {
            ObjectNode predictions = JSON.createObjectNode();
            for (var entry : JSON.readTree(
                            dev.resolve(set).resolve("ground-truth.json").toFile())
                    .properties()) {
                byte[] page = unzip(dev.resolve(set).resolve("html").resolve(entry.getKey() + ".html.gz"));
                pages.put(entry.getKey(), page);
                predictions.set(entry.getKey(), predict(page, entry.getValue()));
            }
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(out.resolve(set + ".json").toFile(), predictions);
        }
        if (args.length > 2) {
            time(List.copyOf(pages.values()), Integer.parseInt(args[2]));
        }
    }

    static Document parse(byte[] page, String url) throws IOException {
        try {
            return Jsoup.parse(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(page))
                            .toString(),
                    url);
        } catch (CharacterCodingException notUtf8) {
            return Jsoup.parse(new ByteArrayInputStream(page), null, url);
        }
    }

    private static ObjectNode predict(byte[] page, JsonNode truth) throws IOException {
        String url = truth.path("url").asText();
        ObjectNode node = JSON.createObjectNode();
        ArticlePage.read(parse(page, url), url).ifPresent(reading -> fill(node, reading));
        return node;
    }

    private static void fill(ObjectNode node, Reading reading) {
        node.put("articleBody", reading.body().text());
        node.put("title", reading.title());
        reading.byline().forEach(node.withArray("author")::add);
        if (reading.published() != null) {
            node.put("datePublished", reading.published().iso());
        }
        node.put("quality", reading.quality().label());
        reading.found().forEach((field, trace) -> node.withObject("found").put(field.name(), trace.where()));
    }

    private static void time(List<byte[]> pages, int rounds) throws IOException {
        double bare = 0;
        double whole = 0;
        for (int round = 0; round < rounds * 2; round++) {
            long from = cpu();
            for (byte[] page : pages) {
                parse(page, "");
            }
            long between = cpu();
            for (byte[] page : pages) {
                ArticlePage.read(parse(page, ""), "");
            }
            if (round >= rounds) {
                bare += (between - from) / 1e9;
                whole += (cpu() - between) / 1e9;
            }
        }
        double count = (double) pages.size() * rounds;
        System.out.printf(
                java.util.Locale.ROOT,
                "bare parse %.0f pages per CPU second, parse and read %.0f, ratio %.2f%n",
                count / bare,
                count / whole,
                whole / bare);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] unzip(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
