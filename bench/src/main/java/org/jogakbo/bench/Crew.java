package org.jogakbo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Invented people, and posts that name them. The same seed invents the same people. */
record Crew(List<Person> people) {
    private static final String[] FAMILIES = {"강 Kang", "민 Min", "노 Roh", "배 Bae", "서 Seo", "유 Yoo", "차 Cha", "한 Han"};
    private static final String[] SYLLABLES = {
        "가 ga", "나 na", "도 do", "람 ram", "래 rae", "미 mi", "별 byeol", "보 bo", "새 sae", "솔 sol", "아 a", "온 on", "호 ho",
        "해 hae"
    };
    private static final int MONTH = 28;

    /** One person in Hangul and as the press prints the name. */
    record Person(String hangul, String family, String given) {
        String latin() {
            return family + " " + given;
        }

        /** What people type. */
        List<String> queries() {
            return List.of(
                    hangul,
                    latin(),
                    given + " " + family,
                    latin().toLowerCase(Locale.ROOT),
                    family.toUpperCase(Locale.ROOT) + " " + given.replace("-", ""));
        }
    }

    static Crew of(int size, long seed, Crew others) {
        Random random = new Random(seed);
        Set<Person> people = new LinkedHashSet<>();
        while (people.size() < size) {
            String[] family = FAMILIES[random.nextInt(FAMILIES.length)].split(" ");
            String[] one = SYLLABLES[random.nextInt(SYLLABLES.length)].split(" ");
            String[] two = SYLLABLES[random.nextInt(SYLLABLES.length)].split(" ");
            String given = one[1].substring(0, 1).toUpperCase(Locale.ROOT) + one[1].substring(1) + "-" + two[1];
            Person person = new Person(family[0] + one[0] + two[0], family[1], given);
            if (!others.people().contains(person)) {
                people.add(person);
            }
        }
        return new Crew(List.copyOf(people));
    }

    /** Writes a text archive page with one post for each, and more for the first. */
    Path write(Path file, int ofTheFirst) throws IOException {
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < people.size() + ofTheFirst; i++) {
            Person person = people.get(i < people.size() ? i : 0);
            posts.add("""
                    Signal %1$d at the pass

                    Posted on %2$s %3$d, 2021 by Mira

                    %4$s worked the signal numbered %1$d through the night of the %3$dth, and wrote down each of %5$d wagons. Nobody had asked for it.

                    그날 밤 %6$s은 %1$d번 신호기에서 열차 %5$d대를 세었다고 한다.

                    [The Mill Gazette]
                    """.formatted(
                            i, i % 2 == 0 ? "June" : "March", 1 + i % MONTH, person.latin(), 40 + i, person.hangul()));
        }
        return Files.writeString(file, String.join("\n", posts));
    }

    /** Writes everybody as a table for {@code person import}. */
    Path table(Path file) throws IOException {
        return Files.write(
                file,
                Stream.concat(
                                Stream.of("name,aliases,protect,as"),
                                people.stream().map(one -> one.hangul() + "," + one.latin() + ",role,the keeper"))
                        .toList());
    }
}
