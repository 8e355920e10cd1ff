package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 보람 is a name, and what makes an effort worth it; 이슬 is a name, and dew. */
class NamesThatAreWordsTest {
    private static final SecondLook LOOK =
            new SecondLook(List.of(person(1, "보람"), person(2, "이슬"), person(3, "Mercy")));

    private static Person person(long id, String name) {
        return Person.of(id, List.of(name), Protection.of(Level.WITHHELD, null));
    }

    private static List<Find> finds(String words) {
        return LOOK.finds(List.of(new Place("the text", words)), Set.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "보람이 있는 하루였다고 적었다.",
                "풀잎에 이슬이 맺혔다. 이슬은 곧 말랐다.",
                "아무 보람도 없이 돌아왔다",
                "They begged for mercy at the gate."
            })
    void standAsWords(String words) {
        assertEquals(List.of(), finds(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"보람 씨는 배를 기다렸다", "보람에게 편지가 왔다", "이슬이는 돌아오지 않았다", "이슬 양이 말했다", "이슬(24)"})
    void areHeldAsNames(String words) {
        assertFalse(finds(words).isEmpty());
    }
}
