package org.jogakbo.protection.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The steps are found in the bytecode: a new one is checked without being listed here. */
@DisplayName("No masking step")
class MutationTest {
    /** Calls that make or hand on what the others ask: what is asked of it are the steps. */
    private static final Set<String> NO_STEPS = Set.of(
            "Clipping.body",
            "Clipping.credit",
            "Clipping.series",
            "Figure.image",
            "Mask.mentioned",
            "Masking.count",
            "Masking.of",
            "Masking.shows",
            "Masking::asPerson",
            "NamedPersons.told",
            "Parts.of",
            "PublicLanguage.count",
            "Redaction.headline",
            "Redaction.images",
            "Redaction.link",
            "Redaction.outlet",
            "Replacements.mask",
            "Replacements::words",
            "Scan.mentions",
            "Scan.names",
            "Scan::found");

    private static final String REMEMBERED =
            "What is remembered reads the same anew (KeptNamesTest): without, it only takes longer to look through a text again.";

    /** Steps that are noticed by nothing, each with the reason. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "Mask.remembering in Masking.of",
            REMEMBERED,
            "Scan.remembering in Mask.remembering",
            REMEMBERED,
            "Mask.doubts in Replacements.isFound",
            "A second lock: each word of what stands instead is looked at by itself as well, and is no doubt there.");

    @Test
    void can_be_taken_out_unnoticed() throws Exception {
        Room room = new Room();
        List<Step> steps = room.steps();
        assertEquals(NO_STEPS, room.unknown());
        assertEquals(List.of(), room.noticed(null), "what is noticed when nothing is missing");
        Map<Step, List<String>> noticed = new ConcurrentHashMap<>();
        steps.parallelStream().forEach(step -> noticed.put(step, room.noticed(step)));
        List<String> unnoticed = steps.stream()
                .filter(step -> noticed.getOrDefault(step, List.of()).isEmpty())
                .map(Step::toString)
                .toList();
        List<String> survivors = unnoticed.stream()
                .filter(step -> EQUIVALENT.keySet().stream().noneMatch(known -> step.startsWith(known + "(")))
                .toList();
        long withheld = noticed.values().stream()
                .filter(all -> !all.isEmpty() && all.stream().allMatch(one -> one.contains(Told.STAYS_PRIVATE)))
                .count();
        System.out.printf(
                Locale.ROOT,
                "Mutation check: %d masking steps taken out one by one, %d noticed as leaks, %d as a failure that keeps all private, %d"
                        + " unnoticed, %d of no consequence%n",
                steps.size(),
                steps.size() - withheld - unnoticed.size(),
                withheld,
                survivors.size(),
                unnoticed.size() - survivors.size());
        assertTrue(steps.size() > 60, "steps: " + steps.size());
        assertEquals(List.of(), survivors);
        assertEquals(EQUIVALENT.size(), unnoticed.size(), "a step of no consequence is gone, or is noticed");
    }
}
