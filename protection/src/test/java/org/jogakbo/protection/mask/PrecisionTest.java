package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.named;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.protection.person.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is not the protected name is left alone")
class PrecisionTest {
    /** These are printed like a protected name and cannot be told from it; or are a town with one in it. */
    private static final Set<String> HOMOGRAPHS = Set.of("강대식", "안서영", "나승국", "진미순", "Kang Dae-sik", "신의주시");

    private static void untouched(Mask mask, String text) {
        List<String> lines = text.lines().toList();
        List<String> masked = mask.text(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(lines.get(i), masked.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "김정은, Kim Jong Un, Kim Jong-un, Kim Jung-eun",
        "김정일, Kim Jong Il, Kim Jong-il, Gim Jeongil",
        "김정남, Kim Jong Nam, Kim Jong-nam, Gim Jeongnam"
    })
    void three_of_one_family_are_told_apart(String name, String one, String two, String three) {
        String everybody =
                "김정은, 김정일, 김정남; Kim Jong Un, Kim Jong Il, Kim Jong Nam; Kim Jong-un, Kim Jong-il, Kim Jong-nam; Kim"
                        + " Jung-eun, Gim Jeongil, Gim Jeongnam; 김정은은, 김정일은, 김정남은.";
        String expected = everybody;
        for (String printed : List.of(name, one, two, three)) {
            expected = expected.replace(printed, HIDDEN);
        }
        expected = expected.replace(HIDDEN + "은", HIDDEN + "는");
        assertEquals(expected, mask(withheld(1, name)).text(everybody));
        String given = mask(withheld(1, one)).text("김정은, 김정일, 김정남");
        assertEquals("김정은, 김정일, 김정남".replace(name, HIDDEN), given);
    }

    @Test
    void a_short_name_is_not_the_head_of_a_longer_one() {
        Mask mask = mask(withheld(1, "김정"), withheld(2, "김용"), withheld(3, "이영"));
        untouched(mask, "김정은은 김정일, 김정남과 함께 있었다. 김정은 위원장. 김용남, 이영애, 이 영화, 이영화는");
        untouched(
                mask,
                "Kim Jong Un, Kim Jong-il, Kim Jong Nam, KIM JONG UN, kim jong un, kim-jong-un, Kim Yong-nam, Lee"
                        + " Young-ae, Jae-yong Kim");
        assertEquals(
                HIDDEN + "의, " + HIDDEN + "도, " + HIDDEN + " 씨, " + HIDDEN + "는", mask.text("김정의, 김용도, 이영 씨, 김용은"));
        assertEquals(HIDDEN + " left, " + HIDDEN + " said.", mask.text("Kim Jong left, Yong Kim said."));
    }

    @Test
    void a_longer_name_that_may_stand_covers_a_shorter_one() {
        Mask mask = mask(withheld(1, "박은"), named(2, "박은도"));
        assertEquals("박은도가 " + HIDDEN + "의 배에", mask.text("박은도가 박은의 배에"));
        assertEquals(
                HIDDEN + " left",
                mask(withheld(1, "Park Eun-do"), named(2, "Park Eun-do")).text("Park Eun-do left"));
        assertEquals(
                "Kim Yong-hee left",
                mask(withheld(1, "김용희"), named(2, "Kim Yong-hee")).text("Kim Yong-hee left"));
    }

    @Test
    void common_words_need_their_capitals() {
        Mask mask =
                mask(withheld(1, "이선"), withheld(2, "소영"), withheld(3, "노영"), withheld(4, "한상인"), withheld(5, "안도"));
        untouched(
                mask,
                "Is UN aid so young? I sunbathe; no young man. An do. Hans Angin sang in the sun. I won. So youngish.");
        assertEquals("He met " + HIDDEN + " and " + HIDDEN + ".", mask.text("He met So Young and Lee Sun."));
    }

    @Test
    void a_sentence_may_end_between_two_names() {
        Mask mask = mask(withheld(1, "김영희"), withheld(2, "Ida Weir"));
        untouched(mask, "He met Kim. Young Hee-ju came. Ida, Weir and two others came. Park, Kim, Young\n\nHee");
    }

    @Test
    void other_people_are_left_alone_on_lists_written_by_hand() {
        List<List<String>> protectedPeople = Crowd.list("printed-spellings.txt");
        List<String> others =
                Crowd.list("other-people.txt").stream().flatMap(List::stream).toList();
        Mask hangul = Crowd.maskOf(protectedPeople.stream().map(List::getFirst).toList());
        Mask latin =
                Crowd.maskOf(protectedPeople.stream().map(line -> line.get(1)).toList());
        List<String> hangulHits = hits(hangul, others);
        List<String> latinHits = hits(latin, others);
        int pairs = 0;
        List<String> crossed = new ArrayList<>();
        for (List<String> person : protectedPeople) {
            Mask mask = mask(withheld(1, person.getFirst()));
            for (List<String> other : protectedPeople) {
                if (!other.equals(person)) {
                    pairs += other.size();
                    crossed.addAll(hits(mask, other));
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Other people by hand: of %d names %d wrongly hidden when %d persons are given in Hangul, %d when in"
                        + " Latin; of %d pairs %d%n",
                others.size(),
                hangulHits.size(),
                protectedPeople.size(),
                latinHits.size(),
                pairs,
                crossed.size());
        hangulHits.removeAll(HOMOGRAPHS);
        latinHits.removeAll(HOMOGRAPHS);
        assertEquals(List.of(), hangulHits);
        assertEquals(List.of(), latinHits);
        assertEquals(List.of(), crossed);
    }

    private static List<String> hits(Mask mask, List<String> names) {
        List<String> hits = new ArrayList<>(names);
        hits.removeIf(name -> !mask.touches("Then " + name + " came."));
        return hits;
    }

    @Test
    void prose_is_left_alone() {
        List<String> people = new ArrayList<>(Crowd.names(220, 20210601));
        people.removeAll(Set.of("정말로"));
        String prose = Crowd.text("prose.txt");
        assertEquals(List.of(), new LeakPatterns(new Protections(persons(people))).finds(prose));
        untouched(Crowd.maskOf(people), prose);
        untouched(Crowd.maskOf(List.of("이선", "소영", "노영", "한상인", "안도", "오송", "이원", "문선", "선우영", "민미")), prose);
    }

    private static List<Person> persons(List<String> names) {
        List<Person> persons = new ArrayList<>();
        names.forEach(name -> persons.add(withheld(persons.size() + 1, name)));
        return persons;
    }

    @Test
    void masking_twice_changes_nothing_more_and_surrogates_stay_whole() {
        Mask mask = Crowd.maskOf(Crowd.names(220, 20210601));
        for (String name : Crowd.names(220, 20210601)) {
            String once = mask.text("😀" + name + "😀 𝐊𝐢𝐦 <b>" + name + "</b> &#x1F600;");
            assertEquals(once, mask.text(once));
            assertTrue(once.startsWith("😀" + HIDDEN + "😀"), once);
            assertFalse(mask.touches(once));
        }
        assertEquals("a " + HIDDEN + " b", mask(withheld(1, "김영희")).text("a 𝐊𝐢𝐦 𝐘𝐨𝐮𝐧𝐠-𝐡𝐞𝐞 b"));
    }
}
