package org.jogakbo.newsroom.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.identity.KeySource;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.Watcher;
import org.jogakbo.walk.editor.Desk;
import org.jogakbo.walk.editor.People;
import org.jspecify.annotations.Nullable;

/** One archive's life: people protected before and after their clippings were published, rulings of every kind, clippings taken back. */
final class Life implements Runnable {
    static final int SPELLINGS = 44;
    private static final int MOST_RULINGS = 24;
    private static final String BYSTANDER = "Ansgar Lightwater";

    private final Path folder;
    private final List<Canary> canaries;
    private final boolean hidden;
    private final int documents;
    private final Map<Path, Format> files = new LinkedHashMap<>();
    private final Map<Canary, Plants> plants = new LinkedHashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final Set<String> addresses = new TreeSet<>();
    private final List<Clipping> clippings = new ArrayList<>();

    /**
     * @param hidden whether the canaries are protected; else they are named by ruling, so that there is a page for each
     * @param documents about each of them
     */
    Life(Path folder, List<Canary> canaries, boolean hidden, int documents) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.canaries = canaries;
        this.hidden = hidden;
        this.documents = documents;
        canaries.forEach(canary -> plants.put(canary, new Plants(canary)));
    }

    Path data() {
        return folder.resolve("data");
    }

    @Override
    public void run() {
        try {
            live();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void live() throws IOException {
        List<String> first = write(0, documents - 1);
        List<String> later = write(documents - 1, documents);
        int half = canaries.size() / 2;
        try (Archive archive = Archive.open(data(), new KeySource.Given("0".repeat(64)), "canary")) {
            People people = new People(archive);
            people.add(List.of(Person.of(0, List.of(BYSTANDER), Protection.of(Level.NAMED, null))));
            people.add(persons(canaries.subList(0, half)));
            take(archive, first);
            noteAddresses(archive);
            people.add(persons(canaries.subList(half, canaries.size())));
            take(archive, later);
            noteAddresses(archive);
            rule(archive);
            archive.settle();
        }
    }

    private List<Person> persons(List<Canary> some) {
        return some.stream()
                .map(canary -> hidden
                        ? canary.protectedPerson()
                        : Person.of(0, List.of(canary.given()), Protection.of(Level.NAMED, null)))
                .toList();
    }

    private List<String> write(int from, int to) throws IOException {
        Wrappings wrappings = new Wrappings(Files.createDirectories(folder.resolve("in-" + from)));
        Format[] formats = Format.values();
        List<String> inputs = new ArrayList<>();
        for (int n = from; n < to; n++) {
            for (Canary canary : canaries) {
                Format next = formats[(canary.number() + 7 * n) % formats.length];
                boolean last = n == documents - 1;
                // A print has no room for all spellings.
                Format format = last && next == Format.PRINT ? Format.TEXT : next;
                Path file = wrappings.write(format, planted(canary), canary.number() * 10 + n, last ? SPELLINGS : 0);
                files.put(file, format);
                inputs.add(file.toString());
            }
        }
        return inputs;
    }

    private Plants planted(Canary canary) {
        return Objects.requireNonNull(plants.get(canary));
    }

    private void take(Archive archive, List<String> inputs) throws IOException {
        new Walk(archive).take(inputs, true, new Watcher() {
            @Override
            public void kept(String input, Clipping clipping, Novelty novelty, @Nullable PublicPath path) {
                clippings.add(clipping);
            }

            @Override
            public void refused(Refusal refusal) {
                troubles.add(refusal.toString());
            }

            @Override
            public void heldBack(Clipping clipping, String why) {
                troubles.add(clipping.title() + ": " + why);
            }
        });
    }

    private Map<String, Clipping> standing(Archive archive) {
        Map<String, Clipping> standing = new TreeMap<>();
        archive.catalog().eachClipping(ruled -> {
            if (ruled.path() != null) {
                standing.put(String.valueOf(ruled.path()), ruled.clipping());
            }
        });
        return standing;
    }

    private void noteAddresses(Archive archive) {
        addresses.addAll(standing(archive).keySet());
    }

    private void rule(Archive archive) throws IOException {
        List<Clipping> all = List.copyOf(standing(archive).values());
        List<Ruling> rulings = List.of(
                new Ruling.Redact(redaction(Choice.STANDS, null, false, false)),
                new Ruling.Redact(redaction(Choice.LEFT_OUT, null, true, false)),
                new Ruling.Redact(redaction(Choice.BY_RULE, "https://safe.example/copy", false, false)),
                new Ruling.Redact(redaction(Choice.STANDS, null, true, true)),
                new Ruling.Withdraw(false),
                new Ruling.Withhold());
        int step = Math.max(1, all.size() / MOST_RULINGS);
        for (int i = 0; i < Math.min(MOST_RULINGS, all.size() / step); i++) {
            new Desk(archive).rule(all.get(i * step), rulings.get(i % rulings.size()), "editor");
        }
    }

    private static Redaction redaction(Choice each, @Nullable String reroute, boolean monthOnly, boolean unlisted) {
        List<Redaction.Span> spans = List.of(new Redaction.Span("Wick Quay", null));
        return new Redaction(spans, each, reroute, each, each, each, Choice.BY_RULE, monthOnly, unlisted);
    }

    Map<Path, Format> files() {
        return files;
    }

    /** Every clipping that came in, as the private side has it. */
    List<Clipping> clippings() {
        return clippings;
    }

    /** What was refused, or held back from the public though nobody ruled so. */
    List<String> troubles() {
        return troubles;
    }

    /** Every address at which a clipping ever stood. */
    Set<String> addresses() {
        return addresses;
    }

    List<Canary> canaries() {
        return canaries;
    }

    int places() {
        return plants.values().stream().mapToInt(Plants::places).sum();
    }

    /** How many spellings were planted of the person of whom the fewest were. */
    int fewestSpellings() {
        return plants.values().stream()
                .mapToInt(one -> one.printed().size())
                .min()
                .orElse(0);
    }
}
