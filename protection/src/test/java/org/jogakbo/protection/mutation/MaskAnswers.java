package org.jogakbo.protection.mutation;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.protection.mask.LeakPatterns;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/** What the masks tell of a text without changing it, and that they come to an end. */
record MaskAnswers(Told told) implements Runnable {
    private static final String TEXT = "Ida Weir left. Weir slept.";

    @Override
    public void run() {
        Mask mask = new Mask(new Protections(List.of(
                Person.of(1, List.of("Ida Weir"), Protection.of(Level.PSEUDONYM, "Ada Moor")),
                Person.of(2, List.of("Ada Moor"), Protection.of(Level.PSEUDONYM, "Ida Weir")))));
        Mask context = mask.in(mask.mentioned(List.of(TEXT)));
        told.says("places are counted", context.tally(TEXT).equals(new Mask.Tally(1, 1)));
        told.says(
                "places are told", context.places(TEXT).equals(List.of(new Mask.Place(0, 8), new Mask.Place(15, 19))));
        told.says("persons are told", context.persons(TEXT).equals(Set.of(1L)));
        told.says(
                "whom another clipping mentions is forgotten",
                context.in(mask.mentioned(List.of("Nobody.")))
                        .text("Weir slept.")
                        .equals("Weir slept."));
        String others = "They met with Karin Weir. Karin Weir said no.";
        told.says(
                "whom the clipping itself tells from them stands",
                mask.in(mask.mentioned(List.of(TEXT, others))).text(others).equals(others));
        told.says("what grows and grows is refused", refusesGrowth());
        told.says(
                "whom a change reaches is found",
                Reach.of(Protections.NONE, Crew.PROTECTIONS).touches("Ida Weir"));
        told.says(
                "patterns of leaks are found",
                !new LeakPatterns(Crew.PROTECTIONS)
                        .finds("thisisminhaeryangstory")
                        .isEmpty());
        told.says(
                "names that stand for each other are masked once",
                mask.text("Ida Weir left.").equals("Ada Moor left."));
    }

    private static boolean refusesGrowth() {
        Protection endless = Protection.of(Level.ROLE, "a very ".repeat(10_000) + "old hand");
        Mask mask = new Mask(new Protections(List.of(Person.of(1, List.of("Ida Weir"), endless))));
        try {
            mask.body(Body.ofParagraphs(List.of("Ida Weir")));
            return false;
        } catch (IllegalStateException _) {
            return true;
        }
    }
}
