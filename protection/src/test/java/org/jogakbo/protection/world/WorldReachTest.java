package org.jogakbo.protection.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jogakbo.naming.runs.LetterRuns;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.junit.jupiter.api.Test;

/** Wherever the mask finds somebody of the world, protecting them looks: neither the letters kept of a clipping nor its texts say no. */
class WorldReachTest {
    private static final int SOME = Integer.getInteger("jogakbo.reached.people", 120);

    @Test
    void reachesWhateverTheMaskFinds() throws IOException {
        List<Invention> people = new ArrayList<>(Invention.all());
        Collections.shuffle(people, new Random(Long.getLong("jogakbo.seed", 20210611)));
        List<String> missed = new ArrayList<>();
        int found = 0;
        for (Invention person : people.subList(0, Math.min(SOME, people.size()))) {
            Protections protections =
                    new Protections(List.of(Person.of(1, person.forms(), Protection.of(Level.WITHHELD, null))));
            Mask mask = new Mask(protections);
            Reach reach = Reach.of(Protections.NONE, protections);
            for (Spelling spelling : person.spellings()) {
                String text = "The ferry left at nine. " + spelling.printed() + ", and nobody else.";
                if (mask.touches(text)) {
                    found++;
                    if (!reach.may(LetterRuns.in(List.of(text))::mayHold) || !reach.touches(text)) {
                        missed.add(person.forms() + ": " + text);
                    }
                }
            }
        }
        assertTrue(found > 10 * SOME, "found " + found);
        assertEquals(List.of(), missed.stream().limit(10).toList(), missed.size() + " of " + found + " missed");
    }
}
