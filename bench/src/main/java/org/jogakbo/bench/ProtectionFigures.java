package org.jogakbo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jogakbo.bench.invention.Invention;

/**
 * Measures what protecting costs over an invented archive, and whether searching tells by its time who is protected. {@code
 * bench/protection} starts it. Linux only, for it reads {@code /proc}.
 */
public final class ProtectionFigures {
    private static final int PEOPLE = 200;
    private static final int WITHDRAWALS = 5;
    private static final double WITHDRAWAL_LIMIT_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofHours(2);

    /** What is usual for leaks by time: above this, the two cannot be of one kind. */
    private static final double WELCH_LIMIT = 4.5;

    private final Workshop workshop;
    private final int clippings;
    private final Table table = new Table();
    private final Crew keepers = Crew.of(PEOPLE, Invention.SEED, new Crew(List.of()));

    private ProtectionFigures(Workshop workshop, int clippings) {
        this.workshop = workshop;
        this.clippings = clippings;
    }

    /** Arguments: the checkout's folder, then perhaps {@code --clippings N}. */
    public static void main(String[] arguments) throws Exception {
        Order order = Order.of("bench/protection", arguments);
        try (Workshop workshop = new Workshop(order.project())) {
            order.announce(" and more that name " + PEOPLE + " invented people");
            new ProtectionFigures(workshop, order.clippings()).measure();
        }
    }

    private void measure() throws IOException, InterruptedException {
        try {
            importing();
            withdrawing("withdraw, nobody protected", 0);
            protecting();
            withdrawing("withdraw, 200 people protected", WITHDRAWALS);
            searching();
            checking();
        } finally {
            table.print();
        }
    }

    private Child.Used run(String... command) throws IOException, InterruptedException {
        String[] all = Stream.concat(
                        Stream.of(command), Stream.of("--data", workshop.data().toString()))
                .toArray(String[]::new);
        return workshop.launcher(all).finish(PATIENCE);
    }

    private void importing() throws IOException, InterruptedException {
        Path pages = workshop.path("pages");
        new Invention(Invention.SEED).write(pages, clippings);
        Path signals = keepers.write(workshop.path("signals.txt"), clippings / 100);
        run("import", pages.toString(), signals.toString(), "--publish");
        Workshop.delete(pages);
    }

    private void withdrawing(String figure, int from) throws IOException, InterruptedException {
        List<Double> wall = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int i = from; i < from + WITHDRAWALS; i++) {
            Child.Used used = run("withdraw", "signal-" + i + "-at-the-pass");
            wall.add(used.wallMillis() / 1e3);
            cpu.add(used.cpuMillis() / 1e3);
        }
        table.row(
                figure,
                Table.median(wall),
                "s",
                WITHDRAWAL_LIMIT_SECONDS,
                "median of " + WITHDRAWALS + ", " + Table.number(Table.median(cpu)) + " CPU");
    }

    private void protecting() throws IOException, InterruptedException {
        Path people = new Crew(keepers.people().subList(1, PEOPLE)).table(workshop.path("people.csv"));
        took("person import, 199 people in a clipping each", run("person", "import", people.toString()));
        Crew.Person first = keepers.people().getFirst();
        took(
                "person add, in %d clippings".formatted(clippings / 100 + 1),
                run(
                        "person",
                        "add",
                        first.hangul(),
                        "--alias",
                        first.latin(),
                        "--protect",
                        "role",
                        "--as",
                        "the keeper"));
    }

    private void checking() throws IOException, InterruptedException {
        took("leakcheck of the public side", run("leakcheck"));
    }

    private void took(String figure, Child.Used used) {
        table.row(
                figure,
                "%s s, %s s CPU"
                        .formatted(Table.number(used.wallMillis() / 1e3), Table.number(used.cpuMillis() / 1e3)));
    }

    /** Both kinds of question, mixed; each is asked once, so that no cache answers. */
    private void searching() throws IOException, InterruptedException {
        Crew strangers = Crew.of(PEOPLE, Invention.SEED + 1, keepers);
        try (Served served = Served.await(
                workshop.launcher("serve", "--data", workshop.data().toString(), "--port", "0"))) {
            for (String query : new Invention(Invention.SEED).queries(1_000)) {
                served.http().get("/search?q=" + Http.encoded(query));
            }
            List<Crew.Person> everybody = new ArrayList<>(keepers.people());
            everybody.addAll(strangers.people());
            List<String> questions = new ArrayList<>(
                    everybody.stream().flatMap(one -> one.queries().stream()).toList());
            Collections.shuffle(questions, new Random(Invention.SEED));
            List<String> known = keepers.people().stream()
                    .flatMap(one -> one.queries().stream())
                    .toList();
            Sample protectedOnes = new Sample();
            Sample others = new Sample();
            for (String question : questions) {
                long start = System.nanoTime();
                served.http().get("/search?q=" + Http.encoded(question));
                (known.contains(question) ? protectedOnes : others).add((System.nanoTime() - start) / 1e6);
            }
            table.row(
                    "search for somebody protected, median",
                    Table.number(protectedOnes.median()) + " ms",
                    "for nobody known " + Table.number(others.median()) + " ms",
                    protectedOnes.median() / others.median());
            table.row(
                    "the same, Welch's t of %d and %d".formatted(protectedOnes.size(), others.size()),
                    Math.abs(protectedOnes.welch(others)),
                    "",
                    WELCH_LIMIT,
                    "");
        }
    }

    /** Times, in milliseconds. */
    private static final class Sample {
        private final List<Double> values = new ArrayList<>();

        void add(double value) {
            values.add(value);
        }

        int size() {
            return values.size();
        }

        double median() {
            return Table.median(values);
        }

        private double mean() {
            return values.stream().mapToDouble(value -> value).average().orElse(0);
        }

        private double varianceOfMean() {
            double mean = mean();
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            return squares / (values.size() - 1) / values.size();
        }

        /** How far apart the means are, in standard errors (Welch 1947). */
        double welch(Sample other) {
            return (mean() - other.mean()) / Math.sqrt(varianceOfMean() + other.varianceOfMean());
        }
    }
}
