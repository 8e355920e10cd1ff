package org.jogakbo.protection.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;

/** What is made of many persons is kept for the next who asks, and never for other persons or other rules. */
class KeptNamesTest {
    private static final List<String> NAMES = List.of(
            "Wenna Trebilcock",
            "Ondrej Halamka",
            "Сабина Ветлугина",
            "구단비",
            "Ilse Bruckmoser",
            "Tadeo Villarrubia",
            "Maaike Roodzant",
            "Corentin Lagadec",
            "Signe Hvidtfeldt",
            "Paavo Kettunen");

    private static List<Person> crowd(Protection rule) {
        List<Person> crowd = new ArrayList<>();
        NAMES.forEach(name -> crowd.add(Person.of(crowd.size() + 1, List.of(name), rule)));
        return crowd;
    }

    private static Protection role(String words) {
        return Protection.of(Level.ROLE, words);
    }

    @Test
    void theSamePersonsAreTakenApartOnce() {
        assertSame(Names.of(crowd(role("a clerk"))), Names.of(crowd(role("a clerk"))));
        assertNotSame(Names.of(crowd(role("a clerk"))), Names.of(crowd(role("a smith"))));
    }

    @Test
    void anotherRuleForTheSameNamesCountsAtOnce() {
        assertEquals(
                "So said a clerk.",
                new Mask(new Protections(crowd(role("a clerk")))).text("So said Wenna Trebilcock."));
        assertEquals(
                "So said a smith.",
                new Mask(new Protections(crowd(role("a smith")))).text("So said Wenna Trebilcock."));
    }

    @Test
    void oneMoreOrLessCountsAtOnce() {
        List<Person> fewer = crowd(role("a clerk")).subList(1, NAMES.size());
        assertTrue(new Mask(new Protections(crowd(role("a clerk")))).touches("Wenna Trebilcock"));
        assertFalse(new Mask(new Protections(fewer)).touches("Wenna Trebilcock"));
        assertTrue(new Mask(new Protections(crowd(role("a clerk")))).touches("Wenna Trebilcock"));
    }

    @Test
    void whoRemembersAnswersAsWhoDoesNot() {
        Mask plain = new Mask(new Protections(crowd(role("a clerk"))));
        Mask remembering = plain.remembering();
        for (int round = 0; round < 2; round++) {
            for (String text : List.of("Trebilcock left.", "Wenna Trebilcock came. Trebilcock left.", "구단비는 웃었다.")) {
                Mentions mentions = remembering.mentioned(List.of(text));
                assertEquals(
                        plain.in(plain.mentioned(List.of(text))).text(text),
                        remembering.in(mentions).text(text));
                assertEquals(plain.text(text), remembering.text(text));
                assertEquals(plain.spelledIn("wennatrebilcock-note"), remembering.spelledIn("wennatrebilcock-note"));
                assertEquals(plain.touches("wennatrebilcock-note"), remembering.touches("wennatrebilcock-note"));
            }
        }
    }
}
