package org.jogakbo.protection.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The second look, without any mask before it")
class PlantedTest {
    /** One missed in so many at most: of these, some Georgian, Arabic, Devanagari and Bengali names in Latin letters or with endings. */
    private static final int FEWEST_FOUND = 16;

    @Test
    void finds_names_of_every_script_in_spellings_written_by_hand() {
        SecondLook look = new SecondLook(Planted.persons());
        List<String> missed = new ArrayList<>();
        int texts = 0;
        for (Planted.One one : Planted.all()) {
            for (String text : one.texts()) {
                texts++;
                boolean found = look
                        .finds(List.of(new Place("the text", "Yesterday it rained.\n" + text + "\nIt went on.")))
                        .stream()
                        .anyMatch(find -> find.person() == one.person().id());
                if (!found) {
                    missed.add(text);
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "Second look alone: %d of %d planted spellings held%n", texts - missed.size(), texts);
        assertTrue(texts > 80, "texts: " + texts);
        assertTrue(missed.size() * FEWEST_FOUND <= texts, "missed: " + missed);
    }

    @Test
    void can_find_everybody_planted() {
        assertEquals(List.of(), List.copyOf(new SecondLook(Planted.persons()).hidden()));
    }
}
