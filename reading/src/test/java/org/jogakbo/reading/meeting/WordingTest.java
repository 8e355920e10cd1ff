package org.jogakbo.reading.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String OWN =
            "Divers brought up a bell and half of a wheel from the wreck off Low Skerry at noon. ";
    private static final String OTHER = "그날 아침 항구에는 배가 한 척도 없었고 사람들은 방파제에 서서 바다만 바라보고 있었다고 한다. ";
    private static final String HOUSE =
            "This paper answers letters on the first Monday of each month, and its office stands by the old weighbridge in Harrow Sound. Subscribe for news of the coast, its boats and its people, all the year round. ";

    private static boolean one(String a, String b) {
        return Wording.of(a).isOneTextWith(Wording.of(b));
    }

    @Test
    void a_copy_is_one_whatever_its_signs_and_case() {
        assertTrue(one(
                OWN + OTHER,
                "“" + (OWN + OTHER).toUpperCase(java.util.Locale.ROOT).replace(" ", "  ")));
    }

    @Test
    void an_excerpt_is_one() {
        assertTrue(one(OTHER, OWN + OTHER + HOUSE));
        assertTrue(
                one(HOUSE + OWN, HOUSE + OWN.replace("a bell", "an anchor") + OTHER),
                "begins alike, and most is shared");
    }

    @Test
    void lines_of_the_house_make_no_copy() {
        assertFalse(one(OWN + HOUSE, OTHER + HOUSE));
    }

    @Test
    void a_quotation_makes_no_copy() {
        assertFalse(one(OWN + OTHER, HOUSE + OWN));
    }

    @Test
    void short_texts_are_copies_when_they_are_equal_alone() {
        assertTrue(one("The lamps were dark again.", "The lamps were dark again!"));
        assertFalse(one("The lamps were dark again.", "The lamps were dark again today."));
    }
}
