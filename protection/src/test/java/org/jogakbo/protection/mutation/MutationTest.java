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
            "Mask.refuseGrowth",
            "Masking.of",
            "Masking::asPerson",
            "Parts.of",
            "PublicLanguage.count",
            "Redaction.headline",
            "Redaction.images",
            "Redaction.link",
            "Redaction.outlet");

    private static final String HELD =
            "It holds a clipping in which a word may be a name, for a person to look at (GuardWordsTest); it masks nothing.";

    /** Steps that are noticed by nothing, each with the reason. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            "Mask::touches in Mask.<init>",
            "It asks whether what stands for a name is a name itself, so that looking again comes to an end; it masks nothing.",
            "Masking.doubts in Guard.isDoubtful",
            HELD,
            "Masking.doubts in Guard.finds",
            "It asks whether an editor may let a word stand; it masks nothing.",
            "Mask.doubts in Masking",
            HELD,
            "Mask.text in Masking.lambda$doubts",
            HELD,
            "Masking.of in Guard.isDoubtful",
            HELD,
            "Masking.texts in Masking.doubts",
            HELD);

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
                .filter(step -> EQUIVALENT.keySet().stream().noneMatch(step::startsWith))
                .toList();
        long withheld = noticed.values().stream()
                .filter(all -> !all.isEmpty() && all.stream().allMatch(one -> one.contains(Probe.STAYS_PRIVATE)))
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
    }
}
