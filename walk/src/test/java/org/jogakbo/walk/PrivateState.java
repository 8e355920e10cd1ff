package org.jogakbo.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.keeping.edition.PublicStore;
import org.jogakbo.keeping.log.LogEntry;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.publishing.Site;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.walk.editor.Amendment;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.People;
import org.jspecify.annotations.Nullable;

/** Makes a private state from a shape, which is the same for both of a pair, and a secret, which is not. */
final class PrivateState {
    static final SiteSettings SETTINGS = SiteSettings.DEFAULT.withBaseUrl("https://site.example/");
    private static final String[] BOATS = {"the Blue Petrel", "the Old Tern of Wick", "흰갈매기호", "the Kestrel"};
    private static final Instant BEGIN = Instant.parse("2022-03-01T08:00:00Z");

    private final Path inputs;
    private final long shape;
    private final Cast cast;
    private final Random secret;
    private Instant now = BEGIN;

    PrivateState(Path inputs, long shape, long secret) throws IOException {
        this.inputs = Files.createDirectories(inputs);
        this.shape = shape;
        this.secret = random(secret);
        this.cast = new Cast(2 + (int) (shape % 3), secret, random(shape));
    }

    /** Unlike {@code new Random(seed)}, whose first choices are the same for all small seeds. */
    static Random random(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    InstantSource clock() {
        return () -> now;
    }

    List<String> names() {
        return cast.names();
    }

    /** Runs the same public acts for every secret, among private ones of the secret's own. */
    void enact(Archive archive) throws IOException {
        Random acts = random(shape);
        List<String> papers = write(new Papers(shape, cast).all());
        boolean protectedFirst = acts.nextBoolean();
        boolean twoPeople = shape % 5 == 0;
        archive.demandTwoPeople(twoPeople);
        if (!protectedFirst) {
            new Walk(archive).take(papers, false, new Watcher() {});
        }
        something(archive);
        new People(archive).add(cast.persons());
        something(archive);
        tick();
        for (String paper : papers) {
            List<Clipping> held = held(archive, paper);
            something(archive);
            // Of those that wait for a second person, every other one gets two.
            for (int n = 0; twoPeople && n < held.size(); n += 2) {
                new Desk(archive).rule(held.get(n), new Ruling.Release(), "Ada");
                new Desk(archive).rule(held.get(n), new Ruling.Release(), "Bo");
            }
        }
        tick();
        rule(archive, acts, new Ruling.Redact(redaction(acts)));
        masked(archive);
        something(archive);
        tick();
        loosened(archive);
        something(archive);
        tick();
        for (int n = 0; n < 2; n++) {
            rule(archive, acts, new Ruling.Withdraw(acts.nextBoolean()));
            tick();
            if (acts.nextBoolean()) {
                releasedAgain(archive);
            }
        }
        if (acts.nextInt(4) == 0) {
            archive.rebuild();
        }
        archive.settle();
    }

    private static List<Clipping> held(Archive archive, String paper) throws IOException {
        List<Clipping> held = new ArrayList<>();
        new Walk(archive).take(List.of(paper), true, new Watcher() {
            @Override
            public void heldBack(Clipping clipping, String why) {
                held.add(clipping);
            }
        });
        return held;
    }

    /** A clipping whose boat an editor masks before anybody sees it: which boat it is differs. */
    private void masked(Archive archive) throws IOException {
        String boat = BOATS[secret.nextInt(BOATS.length)];
        Path paper = Files.writeString(
                inputs.resolve("masked.txt"),
                "How %s came home\n\nPosted on May %d, 2021 by Mira\n\nAt noon %s lay at the pier of Orrin Bay, and nobody was on board.\n\n[Harbour Herald]\n"
                        .formatted(boat, 1 + shape % 28, boat));
        Redaction.Choice rule = Redaction.Choice.BY_RULE;
        Redaction redaction = new Redaction(
                List.of(new Redaction.Span(boat, "a boat")), rule, null, rule, rule, rule, rule, false, false);
        for (Clipping clipping : taken(archive, paper)) {
            new Desk(archive).rule(clipping, new Ruling.Redact(redaction), "Ada");
            new Desk(archive).rule(clipping, new Ruling.Redact(redaction), "Bo");
        }
    }

    /** Whoever is named again was the same for both: the address that told the name is given back as a way on. */
    private void loosened(Archive archive) throws IOException {
        Path paper = Files.writeString(
                inputs.resolve("loosened.txt"),
                "Ruta Kvist mends nets\n\nPosted on May 9, 2021 by Mira\n\nRuta Kvist of Mill End has mended nets for forty years, and sings while she does.\n\n[Harbour Herald]\n");
        new Walk(archive).take(List.of(paper.toString()), true, new Watcher() {});
        People people = new People(archive);
        Person person = people.add(List.of(Person.of(0, List.of("Ruta Kvist"), Protection.of(Level.ROLE, "a mender"))))
                .persons()
                .getFirst();
        tick();
        something(archive);
        people.replace(Person.of(person.id(), person.names(), Protection.of(Level.NAMED, null)));
    }

    /** What was taken back is released in its current text; whatever was masked in it stays masked. */
    private void releasedAgain(Archive archive) throws IOException {
        List<Ruled> withdrawn = archive.catalog().withdrawn().stream()
                .sorted(Comparator.comparing((Ruled ruled) -> archive.catalog()
                        .formers(ruled.clipping().id())
                        .getLast()
                        .path()
                        .toString()))
                .toList();
        if (!withdrawn.isEmpty()) {
            Amendment release = Amendment.of(Amendment.Stance.RELEASE);
            new Desk(archive).amend(withdrawn.getFirst(), release, "Ada", false);
            new Desk(archive).amend(withdrawn.getFirst(), release, "Bo", false);
        }
    }

    private static List<Clipping> taken(Archive archive, Path paper) throws IOException {
        List<Clipping> taken = new ArrayList<>();
        new Walk(archive).take(List.of(paper.toString()), false, new Watcher() {
            @Override
            public void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
                taken.add(clipping);
            }
        });
        return taken;
    }

    private void tick() {
        now = now.plusSeconds(3_600);
    }

    private List<String> write(Map<String, String> papers) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> paper : papers.entrySet()) {
            files.add(Files.writeString(inputs.resolve(paper.getKey()), paper.getValue())
                    .toString());
        }
        return files;
    }

    /** What nobody outside may notice: more clippings that stay private, and people whom nothing public names. */
    private void something(Archive archive) throws IOException {
        for (int n = secret.nextInt(3); n > 0; n--) {
            Path note = inputs.resolve("private-" + secret.nextInt(1_000_000) + ".txt");
            Files.writeString(
                    note,
                    "Kept aside %d\n\nPosted on May 3, 2021 by Nobody\n\nThis was written in %s and shown to nobody at all, by %s.\n\n[Secret Sheet %d]\n"
                            .formatted(secret.nextInt(), "confidence", cast.name(secret.nextInt(9)), secret.nextInt(9)),
                    StandardCharsets.UTF_8);
            List<Clipping> taken = taken(archive, note);
            if (secret.nextBoolean() && !taken.isEmpty()) {
                new Desk(archive).rule(taken.getFirst(), new Ruling.Withhold(), "editor " + secret.nextInt());
            }
        }
    }

    private static Redaction redaction(Random acts) {
        return new Redaction(
                List.of(),
                Redaction.Choice.BY_RULE,
                null,
                acts.nextBoolean() ? Redaction.Choice.LEFT_OUT : Redaction.Choice.BY_RULE,
                acts.nextBoolean() ? Redaction.Choice.LEFT_OUT : Redaction.Choice.BY_RULE,
                Redaction.Choice.BY_RULE,
                Redaction.Choice.BY_RULE,
                acts.nextBoolean(),
                acts.nextInt(4) == 0);
    }

    private void rule(Archive archive, Random acts, Ruling ruling) throws IOException {
        Map<String, Clipping> shown = new TreeMap<>();
        archive.catalog().eachClipping((Ruled ruled) -> {
            if (ruled.standing() != null) {
                shown.put(String.valueOf(ruled.path()), ruled.clipping());
            }
        });
        int which = acts.nextInt(1_000);
        if (!shown.isEmpty()) {
            new Desk(archive)
                    .rule(List.copyOf(shown.values()).get(which % shown.size()), ruling, "editor " + secret.nextInt());
        }
    }

    /**
     * All that the public can see, by where it is seen.
     *
     * @param everyLanguage whether below {@code /en/} and {@code /ko/} too, where the same pages stand again
     */
    static Map<String, String> seen(Archive archive, boolean everyLanguage) throws IOException {
        PublicStore store = archive.store();
        Map<String, String> seen =
                new TreeMap<>(Crawl.of(new Site(store, archive.publicIndex(), SETTINGS), everyLanguage));
        seen.put("(stamp)", store.stamp());
        StringBuilder log = new StringBuilder();
        try (Stream<LogEntry> entries = archive.log().entries(0)) {
            entries.forEach(entry -> log.append(entry).append('\n'));
        }
        seen.put("(log)", log.toString());
        if (everyLanguage) {
            written(archive, seen);
        }
        return seen;
    }

    private static void written(Archive archive, Map<String, String> seen) throws IOException {
        Path folder = archive.publicFolder().resolveSibling("site");
        new StaticEdition(archive.store(), SETTINGS).write(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                seen.put("(file) " + folder.relativize(file), Files.readString(file));
            }
        }
    }
}
