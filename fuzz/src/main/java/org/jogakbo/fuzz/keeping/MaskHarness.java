package org.jogakbo.fuzz.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

/** Masking: whatever stands around a protected name, and however it is cut into runs, it is gone. */
public final class MaskHarness {
    private static final Protections PROTECTIONS = new Protections(List.of(
            Person.of(1, List.of("Han Areum", "한아름", "HAN A-reum"), Protection.of(Level.WITHHELD, null)),
            Person.of(2, List.of("O'Rill", "오릴"), Protection.of(Level.PSEUDONYM, "Grey Heron")),
            Person.of(3, List.of("Zoé Brück-Őry"), Protection.of(Level.ROLE, "a boatman"))));

    private static final List<String> NAMES = List.of(
            "Han Areum", "한아름", "HAN A-REUM", "O’Rill", "오릴", "ZOÉ Brück-Őry", "Zoe\u0301 Bru\u0308ck-O\u030bry");

    private static final Mask MASK = new Mask(PROTECTIONS);

    private MaskHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Split split = new Split(data);
        String name = split.choice(NAMES);
        int cut = split.choice(List.of(0, 1, 2, 3, 5, 8));
        String around = split.wildText();
        free(around);
        int at = around.length() / 2;
        String before = around.substring(0, at);
        String after = around.substring(at);
        String masked = free(before + ". " + name + " . " + after);
        Sound.that(!masked.contains(name) || around.contains(name), "The name is there still: " + masked);
        runs(
                before + " " + name.substring(0, Math.min(cut, name.length())),
                name.substring(Math.min(cut, name.length())) + " " + after);
    }

    /** A text after masking, in which nothing is left to mask. */
    private static String free(String text) {
        String masked = MASK.text(text);
        Sound.that(!MASK.touches(masked), "After masking there is something left to mask");
        String lower = masked.toLowerCase(Locale.ROOT);
        Sound.that(!MASK.touches(lower) || MASK.touches(text.toLowerCase(Locale.ROOT)), "Case hides a name");
        return masked;
    }

    private static void runs(String one, String other) {
        Body body = new Body(List.of(new Block.Paragraph(
                List.of(Run.of(one), new Run(other, "https://press.example/", Set.of(Run.Mark.STRONG))))));
        Body masked = MASK.body(body);
        Sound.that(!MASK.touches(masked.text()), "After masking runs there is something left to mask");
    }
}
