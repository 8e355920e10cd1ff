package org.jogakbo.protection.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pseudonym that nobody gave")
class PseudonymChoiceTest {
    private static final byte[] KEY = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    @Test
    void is_the_same_for_the_same_key_and_number_and_another_for_another_key() {
        assertEquals(PseudonymChoice.of(KEY, 7, _ -> false), PseudonymChoice.of(KEY, 7, _ -> false));
        byte[] other = "another key here".getBytes(StandardCharsets.US_ASCII);
        int same = 0;
        for (long person = 1; person <= 100; person++) {
            same += PseudonymChoice.of(KEY, person, _ -> false).equals(PseudonymChoice.of(other, person, _ -> false))
                    ? 1
                    : 0;
        }
        assertFalse(same > 10, same + " of 100 are the same under two keys");
    }

    @Test
    void is_never_one_that_is_taken_even_when_all_are() {
        Set<String> taken = new HashSet<>();
        for (long person = 1; person <= 500; person++) {
            String name = PseudonymChoice.of(KEY, person, taken::contains);
            assertFalse(!taken.add(name), name);
        }
        assertNotEquals(PseudonymChoice.of(KEY, 1, _ -> false), PseudonymChoice.of(KEY, 1, taken::contains));
    }
}
