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

    /**
     * Steps that the small canary does not look at: what the guard answers to questions (whether words stand in a clipping, whether an address
     * tells, how many places there are), what an editor lets stand, and what captures print elsewhere. The tests of these look at them; here it is
     * only said which they are, so that no other step joins them.
     */
    private static final Set<String> NOT_LOOKED_AT = Set.of(
            "Addresses.of in Masking.addresses",
            "Body.text in Masking.texts",
            "Mask.doubts in Replacements.isFound",
            "Mask.in in Mask.inEveryContext",
            "Mask.inEveryContext in Replacements.<init>",
            "Mask.letting in Masking.of",
            "Mask.matches in Mask.persons",
            "Mask.matches in Mask.places",
            "Mask.matches in Mask.tally",
            "Mask.namesSomebody in Mask.in",
            "Mask.namesSomebody in Masking.isPrintedIn",
            "Mask.remembering in Masking.of",
            "Mask.spelledIn in Replacements.holdsName",
            "Mask.touches in Replacements.holdsName",
            "Mask.touches in Replacements.isFound",
            "Mask.touches in Replacements.lambda$new$1",
            "Mask::touches in Mask.isSteady",
            "Mask::touches in Masking.isPrintedIn",
            "Masking.doubts in Guard.shown",
            "Masking.isPrintedIn in Guard.mentionsProtected",
            "Masking.isPrintedIn in Guard.release",
            "Masking.isPrintedIn in Guard.tells",
            "Masking.prints in Guard.finds",
            "Masking.text in Addressing.tells",
            "Masking.text in Guard.masked",
            "Masking.texts in Masking.prints",
            "Masking.touches in Guard.finds",
            "Masking.touches in Guard.holds",
            "Masking.touches in Guard.tells",
            "Redaction.allowed in Guard.masked",
            "Redaction.allowed in Guard.masking",
            "Redaction.allowed in Guard.shown",
            "Redaction.spans in Guard.masked",
            "SiblingRule.mentions in Guard.tells",
            "SiblingRule.printed in Guard.masking",
            "SiblingRule.printed in Guard.release",
            "SiblingRule.printed in Guard.tells");

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
                .filter(step -> NOT_LOOKED_AT.stream().noneMatch(known -> step.startsWith(known + "(")))
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
