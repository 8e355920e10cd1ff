package org.jogakbo.keeping.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jogakbo.keeping.Invented;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stores that hold the same answer the same, however it came about; lists are long enough to be counted in many
 * stretches.
 */
class SameAnswersTest {
    private static final int COUNT = 1_600;

    @TempDir
    Path folder;

    @Test
    void come_from_the_same_clippings_in_any_order_of_calls() {
        List<PublicClipping> all = Invented.released(COUNT);
        List<PublicPath> gone = IntStream.iterate(0, i -> i < COUNT, i -> i + 13)
                .mapToObj(i -> all.get(i).path())
                .toList();
        try (PublicStore straight = SqlitePublicStore.open(folder.resolve("straight.db"), PublicStoreContract.SALT);
                PublicStore winding = SqlitePublicStore.open(folder.resolve("winding.db"), PublicStoreContract.SALT);
                PublicStore memory = new MemoryEdition(PublicStoreContract.SALT)) {
            List<PublicClipping> kept =
                    all.stream().filter(one -> !gone.contains(one.path())).toList();
            straight.apply(kept, gone, Instant.EPOCH);
            memory.apply(kept, gone, Instant.EPOCH);
            wind(winding, all, gone);
            String expected = answers(memory, kept);
            assertEquals(expected, answers(straight, kept));
            assertEquals(expected, answers(winding, kept));
            assertEquals(List.of(), straight.verify());
            assertEquals(List.of(), winding.verify());
        }
    }

    /** Puts in and takes out at random, in small changes, until all is as it should be. */
    private static void wind(PublicStore store, List<PublicClipping> all, List<PublicPath> gone) {
        Random random = new Random(11);
        List<PublicClipping> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        for (int i = 0; i < COUNT; i += 200) {
            store.apply(shuffled.subList(i, i + 200), List.of(), Instant.EPOCH);
        }
        for (int round = 0; round < 4; round++) {
            List<PublicClipping> some = shuffled.subList(round * 250, round * 250 + 230);
            store.apply(List.of(), some.stream().map(PublicClipping::path).toList(), Instant.EPOCH);
            store.apply(some.reversed(), List.of(), Instant.EPOCH);
        }
        store.apply(List.of(), gone, Instant.EPOCH);
    }

    /** Everything a store can be asked. */
    private static String answers(Edition edition, List<PublicClipping> kept) {
        StringBuilder out = new StringBuilder(edition.stamp()).append('\n');
        Overview overview = edition.overview();
        out.append(overview).append('\n');
        list(edition, new Shelf.Everything(), out);
        list(edition, new Shelf.Undated(), out);
        IntStream.range(2005, 2027).forEach(year -> list(edition, new Shelf.Year(year), out));
        for (MonthTally month : overview.months()) {
            list(edition, new Shelf.Month(month.month()), out);
            out.append(edition.days(month.month())).append('\n');
        }
        overview.categories()
                .forEach(tally -> list(edition, new Shelf.Category(tally.name().slug()), out));
        overview.outlets()
                .forEach(tally -> list(edition, new Shelf.Outlet(tally.name().slug()), out));
        overview.persons()
                .forEach(tally -> list(edition, new Shelf.Person(tally.name().slug()), out));
        out.append(edition.days(YearMonth.of(1999, 1)));
        edition.series("down-the-river").forEach(card -> line(card, out));
        kept.forEach(one -> out.append(edition.find(one.path()))
                .append(edition.neighbours(one.path()))
                .append('\n'));
        return out.toString();
    }

    private static void list(Edition edition, Shelf shelf, StringBuilder out) {
        out.append(shelf).append('\n');
        int pages = edition.cards(shelf, 1, 23).pages();
        for (int number = 1; number <= pages + 1; number++) {
            edition.cards(shelf, number, 23).items().forEach(card -> line(card, out));
        }
    }

    private static void line(PublicCard card, StringBuilder out) {
        out.append(card.path()).append(' ').append(card.published()).append('\n');
    }
}
