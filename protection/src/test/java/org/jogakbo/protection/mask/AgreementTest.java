package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.mask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands beside a masked name")
class AgreementTest {
    /** 서해미 ends in a vowel, 서해문 in a consonant, 서해술 in ㄹ. */
    private static Mask as(String replacement) {
        Protection rule = Protection.of(Level.ROLE, replacement);
        return mask(
                Person.of(1, List.of("서해미"), rule),
                Person.of(2, List.of("서해문"), rule),
                Person.of(3, List.of("서해술"), rule),
                Person.of(4, List.of("Peter Ashwell"), rule),
                Person.of(5, List.of("Agnes Morris"), rule));
    }

    @ParameterizedTest
    @CsvSource({
        "는,은", "가,이", "를,을", "와,과", "와의,과의", "나,이나", "라는,이라는", "라고,이라고", "란,이란", "랑,이랑", "며,이며", "야,아", "였다,이었다",
        "다,이다", "고,이고", "지만,이지만", "예요,이에요", "는커녕,은커녕", "가,이가", "는,이는", "도,이도"
    })
    void a_particle_does_not_tell_how_the_name_ends(String open, String closed) {
        for (String replacement : List.of("Willow", "[name withheld]", "선장", "기관사", "한 어부")) {
            assertEquals(
                    as(replacement).text("어제 서해미" + open + " 왔다"),
                    as(replacement).text("어제 서해문" + closed + " 왔다"));
        }
    }

    @ParameterizedTest
    @CsvSource({"서해미로", "서해술로", "서해문으로"})
    void a_direction_does_not_either(String printed) {
        assertEquals("범인은 선장으로 보였다", as("선장").text("범인은 " + printed + " 보였다"));
        assertEquals("범인은 어부로 보였다", as("어부").text("범인은 " + printed + " 보였다"));
        assertEquals("범인은 Seal로부터", as("Seal").text("범인은 " + printed + "부터"));
    }

    @ParameterizedTest
    @CsvSource({"선장,선장은,선장이,선장을", "어부,어부는,어부가,어부를", "[x],[x]는,[x]가,[x]를"})
    void a_particle_goes_with_what_stands_for_the_name(
            String replacement, String topic, String subject, String object) {
        assertEquals(topic + " 갔다", as(replacement).text("서해문은 갔다"));
        assertEquals(subject + " 갔다", as(replacement).text("서해미가 갔다"));
        assertEquals(object + " 봤다", as(replacement).text("서해문을 봤다"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s씨는 왔다", "%s 이사장은", "%s에게는", "%s의 배", "%s도", "%s 선장이", "%s 이 사람"})
    void what_does_not_depend_on_the_name_stays(String printed) {
        assertEquals(printed.formatted("어부"), as("어부").text(printed.formatted("서해문")));
        assertEquals(printed.formatted("선장"), as("선장").text(printed.formatted("서해미")));
    }

    @Test
    void a_particle_behind_a_mark_or_brackets_goes_along() {
        assertEquals("“어부”는 갔다", as("어부").text("“서해문”은 갔다"));
        assertEquals("어부(52)가 갔다", as("어부").text("서해문(52)이 갔다"));
        assertEquals("어부 는 갔다", as("어부").text("서해문 은 갔다"));
    }

    @Test
    void a_particle_in_the_next_run_goes_along() {
        Body body = new Body(List.of(new Block.Paragraph(
                List.of(new Run("서해문", "https://a.example/", java.util.Set.of()), Run.of("은 갔다")))));
        assertEquals("어부는 갔다", as("어부").body(body).text());
    }

    @Test
    void two_names_in_a_row_each_take_their_own() {
        assertEquals("어부와 어부는", as("어부").text("서해문과 서해미는"));
    }

    @Test
    void an_english_article_goes_with_what_stands_for_the_name() {
        assertEquals("It was a Willow fan.", as("Willow").text("It was an Agnes Morris fan."));
        assertEquals("It was a Willow fan.", as("Willow").text("It was a Peter Ashwell fan."));
        assertEquals("An Alder fan and vitamin A", as("Alder").text("A Peter Ashwell fan and vitamin A"));
    }

    @Test
    void no_english_article_stands_before_one_that_the_replacement_brings() {
        assertEquals("It was the skipper affair.", as("the skipper").text("It was an Agnes Morris affair."));
        assertEquals("It was the skipper affair.", as("the skipper").text("It was a Peter Ashwell affair."));
        assertEquals("“the skipper” affair", as("the skipper").text("The “Peter Ashwell” affair"));
        assertEquals("The Willow affair", as("Willow").text("The Peter Ashwell affair"));
        assertEquals("Vitamin A, the skipper said", as("the skipper").text("Vitamin A, Peter Ashwell said"));
    }

    @Test
    void a_possessive_does_not_tell_that_a_name_ends_in_s() {
        assertEquals("Willow’s boat", as("Willow").text("Agnes Morris’ boat"));
        assertEquals("Willow’s boat", as("Willow").text("Agnes Morris’s boat"));
        assertEquals("Willow’s boat", as("Willow").text("Peter Ashwell’s boat"));
        assertEquals("‘Willow’ said no", as("Willow").text("‘Agnes Morris’ said no"));
    }
}
