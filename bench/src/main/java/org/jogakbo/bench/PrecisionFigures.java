package org.jogakbo.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jogakbo.bench.RunningText.Text;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.leak.Find;
import org.jogakbo.protection.leak.Place;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/**
 * How often the guard masks where nobody protected is meant: 200 invented people of all cultures over running text. {@code
 * bench/precision} starts it; arguments: the checkout's folder, then the places that {@link RunningText} reads, perhaps {@code --show}.
 */
public final class PrecisionFigures {
    private static final int PEOPLE = 200;
    private static final double PER = 10_000;
    private static final Pattern MASK = Pattern.compile("⟦(\\d+)⟧");
    private static final Pattern UNPARTED =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsMyanmar}\\p{IsKhmer}]");
    private static final Instant NOON = Instant.parse("2021-06-01T12:00:00Z");

    /** What is counted of one set. */
    private static final class Count {
        private int clippings;
        private int held;
        private double words;
        private int masks;
        private int namesakes;
        private int byDoubt;
        private int stopped;

        void add(Count other) {
            clippings += other.clippings;
            held += other.held;
            words += other.words;
            masks += other.masks;
            namesakes += other.namesakes;
            byDoubt += other.byDoubt;
            stopped += other.stopped;
        }
    }

    private final List<List<String>> people;
    private final Set<String> fullNames = new HashSet<>();
    private final Guard guard;
    private final Mask mask;
    private final SecondLook secondLook;
    private final boolean show;

    private PrecisionFigures(List<List<String>> people, boolean show) {
        this.people = people;
        this.show = show;
        List<Person> persons = new ArrayList<>();
        for (List<String> forms : people) {
            forms.forEach(form -> fullNames.add(bare(form)));
            int number = persons.size() + 1;
            persons.add(Person.of(number, forms, Protection.of(Level.ROLE, "⟦" + number + "⟧")));
        }
        Protections protections = new Protections(persons);
        guard = new Guard(protections);
        mask = new Mask(protections);
        secondLook = new SecondLook(persons);
    }

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Path resources = project.resolve("protection/src/test/resources/org/jogakbo/protection");
        List<Path> places = new ArrayList<>();
        places.add(resources.resolve("precision"));
        Arrays.stream(arguments)
                .skip(1)
                .filter(one -> !one.startsWith("--"))
                .map(Path::of)
                .forEach(places::add);
        boolean show = List.of(arguments).contains("--show");
        new PrecisionFigures(people(resources.resolve("world")), show).print(RunningText.sets(places));
    }

    /** Those whose names look common first, then others drawn from every culture. */
    private static List<List<String>> people(Path folder) throws IOException {
        List<List<String>> first = new ArrayList<>();
        List<List<String>> others = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] cells = line.split("\t");
                    if (cells[0].equals("person")) {
                        (cells[1].matches("(?:common-looking|english)-.*") ? first : others)
                                .add(List.of(cells[3].split(" \\| ")));
                    }
                }
            }
        }
        Collections.shuffle(others, new Random(PEOPLE));
        return Stream.concat(first.stream(), others.stream()).limit(PEOPLE).toList();
    }

    private void print(Map<String, List<Text>> sets) {
        System.out.printf(
                "%-16s %9s %10s %7s %9s %7s %10s %6s %9s%n",
                "set", "clippings", "words", "masks", "by doubt", "wrong", "in 10,000", "held", "2nd look");
        Count all = new Count();
        sets.forEach((name, texts) -> {
            Count count = new Count();
            for (Text text : texts) {
                judge(name, text, count);
            }
            row(name, count);
            all.add(count);
        });
        row("all", all);
    }

    private static void row(String name, Count count) {
        int wrong = count.masks - count.namesakes;
        System.out.printf(
                Locale.ROOT,
                "%-16s %9d %10.0f %7d %9d %7d %10.2f %6d %9d%n",
                name,
                count.clippings,
                count.words,
                count.masks,
                count.byDoubt,
                wrong,
                wrong * PER / Math.max(1, count.words),
                count.held,
                count.stopped);
    }

    private void judge(String set, Text text, Count count) {
        Clipping clipping = clipping(text);
        String before = clipping.title() + "\n\n" + clipping.body().text();
        count.clippings++;
        count.words += words(before);
        switch (guard.judge(clipping, new Ruling.Release(), Standing.fresh(NOON), _ -> false)) {
            case Verdict.Kept(String why) -> {
                count.held++;
                tell(set, "held: " + why, before.substring(0, Math.min(80, before.length())));
            }
            case Verdict.Passed(PublicClipping passed) -> {
                count.byDoubt +=
                        mask.in(mask.mentioned(List.of(before))).tally(before).byDoubt();
                masks(
                        set,
                        before,
                        passed.card().title() + "\n\n" + passed.body().text(),
                        count);
                look(set, clipping, passed, count);
            }
        }
    }

    /** What the second look would hold: in vain, for nobody protected is meant. */
    private void look(String set, Clipping clipping, PublicClipping passed, Count count) {
        List<Find> finds = secondLook.finds(
                places(passed.card().title(), passed.body()),
                secondLook.named(places(clipping.title(), clipping.body())),
                List.of());
        if (!finds.isEmpty()) {
            count.stopped++;
            tell(set, "second look", finds.getFirst().toldWithNames());
        }
    }

    private static List<Place> places(String title, Body body) {
        return Stream.concat(
                        Stream.of(new Place("the title", title)),
                        body.blocks().stream().map(block -> new Place("a paragraph", block.text())))
                .toList();
    }

    private void masks(String set, String before, String after, Count count) {
        Matcher mask = MASK.matcher(after);
        int at = 0;
        int from = 0;
        while (mask.find()) {
            String kept = after.substring(from, mask.start());
            at = Math.max(at, before.indexOf(tail(kept), at) + tail(kept).length());
            String rest = after.substring(mask.end());
            int next = before.indexOf(head(rest), at) - skipped(rest);
            String masked = before.substring(at, next < at ? Math.min(at + 30, before.length()) : next);
            count.masks++;
            if (fullNames.contains(bare(masked))) {
                count.namesakes++;
            } else {
                String around = before.substring(Math.max(0, at - 30), Math.min(before.length(), at + 50));
                tell(set, masked + " for " + people.get(Integer.parseInt(mask.group(1)) - 1), around);
            }
            from = mask.end();
        }
    }

    private static String tail(String kept) {
        return kept.substring(Math.max(0, kept.length() - 24));
    }

    /** What stands behind the mask, without a particle that changes with it. */
    private static String head(String rest) {
        String first = upToMask(rest);
        return first.substring(skipped(rest), Math.min(first.length(), 16));
    }

    private static int skipped(String rest) {
        return upToMask(rest).length() > 3 ? 2 : 0;
    }

    private static String upToMask(String rest) {
        return MASK.splitAsStream(rest).findFirst().orElse("");
    }

    private void tell(String set, String what, String where) {
        if (show) {
            System.err.printf("%s: %s: …%s…%n", set, what.replace('\n', ' '), where.replace('\n', ' '));
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** Letters of scripts that do not part words count as a third of a word. */
    private static double words(String text) {
        long unparted = UNPARTED.matcher(text).results().count();
        long parted = Stream.of(UNPARTED.matcher(text).replaceAll(" ").split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return parted + unparted / 3.0;
    }

    private static Clipping clipping(Text text) {
        Digest capture = Digest.of((text.title() + text.paragraphs()).getBytes(StandardCharsets.UTF_8));
        return new Clipping(
                ClippingId.of(capture, 0),
                Reading.Kind.ARCHIVE_PAGE,
                1,
                null,
                text.title().isBlank() ? "A text" : text.title(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                Body.ofParagraphs(text.paragraphs()),
                List.of(),
                false,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                Quality.ARTICLE,
                0,
                List.of(capture));
    }
}
