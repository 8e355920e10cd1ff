package org.jogakbo.reading.feed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.reading.Decoded;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jspecify.annotations.Nullable;

/** Runs a folder of feed conformance cases, each with its expectation in its first comment, and prints those that fail: {@code FeedCases FOLDER}. */
final class FeedCases {
    /** Where the cases say that they are served. */
    private static final String SERVED = "http://127.0.0.1:8097/";

    private static final Pattern EXPECT = Pattern.compile("Expect:[ \\t]*(.*?)\\s*(?:-->|\\r?\\n)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?im)^\\s*Header:\\s+Content-type:\\s*(.+?)\\s*$");
    private static final Pattern LOCATION = Pattern.compile("(?im)^\\s*Header:\\s+Content-Location:\\s*(.+?)\\s*$");

    int files;
    int runnable;
    int held;
    final List<String> failed = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        FeedCases cases = of(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        cases.failed.forEach(out::println);
        out.println(cases);
    }

    static FeedCases of(Path folder) throws IOException {
        FeedCases cases = new FeedCases();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList()) {
                cases.run(folder, file);
            }
        }
        return cases;
    }

    private void run(Path folder, Path file) throws IOException {
        files++;
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher expect = EXPECT.matcher(text);
        Optional<FeedExpectation> expectation =
                expect.find() ? FeedExpectation.parse(expect.group(1)) : Optional.empty();
        if (expectation.isEmpty()) {
            return;
        }
        String location = header(LOCATION, text);
        String url = location == null || !location.startsWith("http") ? SERVED + folder.relativize(file) : location;
        FeedCase read = read(file, bytes, url, header(TYPE, text));
        runnable++;
        boolean holds = expectation.get().holds(read);
        held += holds ? 1 : 0;
        if (!holds) {
            failed.add(folder.relativize(file) + "  " + expect.group(1) + "  READ " + read.entries());
        }
    }

    private static FeedCase read(Path file, byte[] bytes, String url, @Nullable String type) {
        List<Reading> readings = new ArrayList<>();
        new Extraction().read(new Document(file.toString(), url, type, Payload.of(bytes)), readings::add);
        String text = Decoded.text(bytes, type);
        return new FeedCase(Feed.isFeed(text) ? XmlFeed.parse(text, url).posts() : List.of(), readings);
    }

    private static @Nullable String header(Pattern pattern, String text) {
        Matcher header = pattern.matcher(text.substring(0, Math.min(text.length(), 2_000)));
        return header.find() ? header.group(1) : null;
    }

    @Override
    public String toString() {
        return files + " files, " + runnable + " runnable, " + held + " hold";
    }
}
