package org.jogakbo.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jogakbo.walk.editor.People;
import org.jogakbo.walk.people.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of who is protected, judged again where it can reach, leaves the public side as judging everything would. */
class ReachedTest {
    private static final int ARCHIVES = Integer.getInteger("jogakbo.reached", 12);
    private static final String[] NAMES = {
        "Tak Bo-ra",
        "탁보라",
        "Gil Du-seok",
        "길두석",
        "Ilse Varga",
        "Ilse K. Varga",
        "VARGA",
        "#freeilsevarga",
        "ilse.varga@quay.example",
        "Зорин Пётр",
        "赵敏华",
        "%ED%83%81%EB%B3%B4%EB%9D%BC",
        "Å½Ã¡k",
        "the Kestrel",
        "탁보라는",
        "Varga",
        "Bora",
        "T. B. Gil",
        "D.S. Gil"
    };
    private static final String[] PERSONS = {
        "Tak Bo-ra", "길두석", "Ilse Varga", "Зорин Пётр", "赵敏华", "Žák", "Tak Bo-ran", "Varga"
    };
    private static final String[] WORDS =
            "The ferry left late and nobody at the quay knew why 어제 부두에서 배가 떠났다".split(" ");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_public_side_is_what_judging_everything_makes_it() throws IOException {
        for (int seed = 1; seed <= ARCHIVES; seed++) {
            Random random = PrivateState.random(seed);
            try (Archive archive =
                    InMemory.archive(folder.resolve("a" + seed), () -> Instant.parse("2024-05-01T08:00:00Z"))) {
                new Walk(archive).take(List.of(pages(seed, random).toString()), true, new Watcher() {});
                People people = new People(archive);
                for (int change = 0; change < 5; change++) {
                    try {
                        change(people, random);
                    } catch (Refused _) {
                        // "Ilse of the quay" may not stand where Ilse is protected: nothing was changed.
                    }
                    List<String> faults = new ArrayList<>();
                    new Projection(archive).compare(faults::add);
                    assertEquals(List.of(), faults, "seed " + seed + ", change " + change);
                }
            }
        }
    }

    private static void change(People people, Random random) throws IOException {
        List<Person> there = people.everybody();
        Protection rule = random.nextInt(4) == 0
                ? Protection.of(Level.NAMED, null)
                : random.nextBoolean()
                        ? Protection.of(Level.WITHHELD, null)
                        : Protection.of(Level.ROLE, random.nextBoolean() ? "the lawyer" : "Ilse of the quay");
        if (there.isEmpty() || random.nextInt(3) > 0) {
            people.add(List.of(Person.of(0, List.of(PERSONS[random.nextInt(PERSONS.length)]), rule)));
        } else {
            Person one = there.get(random.nextInt(there.size()));
            people.replace(new Person(one.id(), one.names(), one.relatives(), one.details(), rule));
        }
    }

    private Path pages(int seed, Random random) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in" + seed));
        for (int i = 0; i < 14; i++) {
            String body = words(random, 70);
            String hidden = random.nextInt(4) == 0 ? NAMES[random.nextInt(NAMES.length)] : "nobody";
            Files.writeString(in.resolve("p" + i + ".html"), """
                    <html><head><title>%1$s</title><meta property="og:type" content="article"><meta name="keywords" content="%2$s">
                    <link rel="canonical" href="https://quay.example/2021/03/p%3$d.html"></head>
                    <body><article><h1>%1$s</h1><p>%4$s.</p><p>%5$s.</p></article></body></html>
                    """.formatted(
                            words(random, 5) + i, hidden, i % 12, body, words(random, 60)));
        }
        return in;
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder("It");
        for (int i = 0; i < count; i++) {
            words.append(' ')
                    .append(
                            random.nextInt(40) == 0
                                    ? NAMES[random.nextInt(NAMES.length)]
                                    : WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    @Test
    void what_the_capture_prints_elsewhere_takes_the_link_away_and_the_text_stays() throws IOException {
        Path page = folder.resolve("one.html");
        Files.writeString(page, """
                <html><head><title>The ferry</title><meta property="og:type" content="article"><meta property="og:site_name" content="Quay Weekly"><meta name="author-note" content="&#xD0C1;보라">
                <link rel="canonical" href="https://quay.example/2021/03/ferry.html"></head>
                <body><article><h1>The ferry</h1><p>%s.</p><p>%s.</p></article></body></html>
                """.formatted(
                        "Nobody at the quay knew why the ferry left so late that evening. ".repeat(4),
                        "The lamp was lit. ".repeat(9)));
        try (Archive archive = InMemory.archive(folder.resolve("b"), () -> Instant.parse("2024-05-01T08:00:00Z"))) {
            new Walk(archive).take(List.of(page.toString()), true, new Watcher() {});
            assertTrue(shown(archive).contains("https://quay.example/2021/03/ferry.html"));
            new People(archive).add(List.of(Person.of(0, List.of("Tak Bo-ra"), Protection.of(Level.WITHHELD, null))));
            assertFalse(shown(archive).contains("https://quay.example"), shown(archive));
            assertTrue(shown(archive).contains("Nobody at the quay knew"));
            List<Clipping> clippings = new ArrayList<>();
            archive.catalog().eachClipping(ruled -> clippings.add(ruled.clipping()));
            assertTrue(archive.printed(clippings.getFirst().id()).contains("탁보라"));
        }
    }

    private static String shown(Archive archive) {
        StringBuilder all = new StringBuilder();
        archive.store()
                .eachClipping(clipping -> all.append(clipping.card())
                        .append(clipping.body())
                        .append(clipping.related())
                        .append('\n'));
        return all.toString();
    }
}
