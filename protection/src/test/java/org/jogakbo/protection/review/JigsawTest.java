package org.jogakbo.protection.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JigsawTest {
    private static final Person HANNA = Jigsaw.pseudonym("Hanna");
    private static final Clipping FIRST = Told.clipping(
            "A weaver",
            "2020-05-02",
            "Hanna, 34, mends nets. She comes from Saltmere. Tamsin Oreld, 51, worked as a baker.");
    private static final Clipping SECOND = Told.clipping(
            "The crossing",
            "2021-06-19",
            "Hanna fled in 2014. Her younger brother rows. She worked as a signal clerk.",
            "The skipper is from Orrin.");
    private static final Clipping OTHER = Told.clipping("The ferry", "2021-06-20", "It rained on 3 March 2014.");

    private static List<String> told(Jigsaw jigsaw) {
        return jigsaw.details().stream()
                .map(detail -> detail.aspect().label() + ": " + detail.value())
                .sorted()
                .toList();
    }

    @Test
    void details_of_one_pseudonym_are_put_together_across_clippings() {
        Jigsaw jigsaw = Jigsaw.of(HANNA, List.of(FIRST, SECOND, OTHER));
        assertEquals(
                List.of(
                        "birth: born 1985 or 1986",
                        "crossing: 2014",
                        "occupation: signal clerk",
                        "relative: younger brother",
                        "town: Saltmere"),
                told(jigsaw));
        assertEquals(2, jigsaw.clippings());
    }

    @Test
    void each_detail_knows_where_it_is_told() {
        Detail town = Jigsaw.of(HANNA, List.of(FIRST, SECOND)).details().getFirst();
        assertEquals("Saltmere", town.value());
        assertEquals(List.of(new Detail.Place(FIRST.id(), "A weaver", "She comes from Saltmere.")), town.places());
    }

    @Test
    void korean_tells_as_much() {
        Clipping clipping =
                Told.clipping("배", "2021-06-19", "솔미어 출신인 윤새봄(34) 씨는 2014년 3월에 탈북했다. 그녀는 신호수로 일했고 여동생이 있다.");
        Person person = Person.of(7, List.of("윤새봄"), Protection.of(Level.WITHHELD, null));
        assertEquals(
                List.of("birth: born 1986 or 1987", "crossing: 2014", "occupation: 신호수", "relative: 여동생", "town: 솔미어"),
                told(Jigsaw.of(person, List.of(clipping))));
    }

    @Nested
    class The_score {
        @Test
        void is_nothing_where_nothing_is_told() {
            Jigsaw jigsaw = Jigsaw.of(HANNA, List.of(OTHER));
            assertEquals(0, jigsaw.score());
            assertEquals(0, jigsaw.clippings());
            assertEquals(List.of(), jigsaw.leaveOut());
        }

        @Test
        void grows_with_each_detail_and_ends_at_a_hundred() {
            int one = Jigsaw.of(HANNA, List.of(FIRST)).score();
            int both = Jigsaw.of(HANNA, List.of(FIRST, SECOND)).score();
            assertTrue(one > 0 && one < both, one + " and " + both);
            assertEquals(100, both);
        }

        @Test
        void counts_a_detail_told_twice_once() {
            Clipping again = Told.clipping("Again", "2020-07-01", "Hanna, 34, came from Saltmere.");
            assertEquals(
                    Jigsaw.of(HANNA, List.of(FIRST)).bits(),
                    Jigsaw.of(HANNA, List.of(FIRST, again)).bits());
        }

        @Test
        void falls_below_the_threshold_without_what_is_to_be_left_out() {
            Jigsaw jigsaw = Jigsaw.of(HANNA, List.of(FIRST, SECOND));
            double out = jigsaw.leaveOut().stream().mapToDouble(Detail::bits).sum();
            assertTrue(jigsaw.bits() - out < Jigsaw.SAFE, jigsaw.toString());
            assertEquals("Saltmere", jigsaw.leaveOut().getFirst().value());
        }
    }
}
