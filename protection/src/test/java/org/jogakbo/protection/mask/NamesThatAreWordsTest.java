package org.jogakbo.protection.mask;

import static org.jogakbo.protection.mask.Crowd.HIDDEN;
import static org.jogakbo.protection.mask.Crowd.mask;
import static org.jogakbo.protection.mask.Crowd.withheld;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name that is a word as well")
class NamesThatAreWordsTest {
    private static final Mask MASK = mask(
            withheld(1, "Faith"),
            withheld(2, "Dawn"),
            withheld(3, "June"),
            withheld(4, "Mark"),
            withheld(5, "구름"),
            withheld(6, "希望"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then %s, 41, slept.",
                "%s, 41, slept.",
                "%s (41) slept.",
                "They asked %s to leave.",
                "“No,” said %s.",
                "Ms. %s slept.",
                "%s said no.",
                "%s’s mother slept.",
                "His sister %s slept.",
                "%s, come here.",
            })
    void is_masked_where_it_is_used_as_a_name(String printed) {
        for (String name : List.of("Faith", "Dawn", "Mark")) {
            assertEquals(printed.formatted(HIDDEN), MASK.text(printed.formatted(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They lost all faith in it, at dawn.",
                "They mark the day in June.",
                "On June 7 they left.",
                "It was the Faith of old.",
                "Mark the day well.",
                "They sang Blind Faith again.",
                "Blind Faith was sung.",
                "It is in Dawn Street.",
                "구름이 걷히고 해가 났다.",
                "하얀 구름을 보았다.",
                "我们有希望。"
            })
    void is_left_where_it_is_a_word(String text) {
        assertEquals(text, MASK.text(text));
        assertEquals(List.of(), MASK.doubts(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Faith remains.", "Families Lose Faith At Sea", "Dawn had come.", "구름은 말했다."})
    void is_held_where_it_cannot_be_told(String text) {
        assertEquals(text, MASK.text(text));
        assertEquals(1, MASK.doubts(text).size(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"구름 씨는 왔다.", "구름이가 왔다.", "구름에게 주었다.", "구름(41)은 왔다.", "가수 구름은 왔다.", "구름 양은 왔다.", "希望女士走了。"})
    void is_masked_where_what_follows_persons_follows(String text) {
        assertTrue(MASK.text(text).contains(HIDDEN), MASK.text(text));
    }
}
