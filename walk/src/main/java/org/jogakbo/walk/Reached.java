package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.naming.folding.LetterRuns;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.redaction.Masking;

/**
 * The public clippings whose form a change of who is protected may alter: those that mention, in their own words, their address or elsewhere in a
 * capture, somebody whose entry changes; and the copies of any clipping that does, public or not. The letters that the catalog keeps of each
 * are asked first, the vault never.
 */
public final class Reached {
    private Reached() {}

    /** In no order; none when the change may reach everything, which {@link Reach#isEverything} tells. */
    public static Collection<Ruled> standing(Archive archive, Reach reach) {
        List<ClippingId> likely = new ArrayList<>();
        archive.catalog().eachLetters((id, letters, path) -> {
            boolean may = reach.may(LetterRuns.of(letters)::mayHold) || (path != null && reach.touches(path.slug()));
            if (may) {
                likely.add(id);
            }
        });
        Siblings siblings = new Siblings(archive, archive.guard(), Map.of());
        Map<ClippingId, Ruled> reached = new LinkedHashMap<>();
        for (ClippingId id : likely) {
            Optional<Ruled> ruled = archive.catalog().ruled(id).filter(one -> names(archive, one, reach));
            ruled.ifPresent(one -> {
                reached.put(id, one);
                siblings.standing(one.clipping())
                        .forEach(copy -> reached.put(copy.clipping().id(), copy));
            });
        }
        return reached.values().stream().filter(one -> one.standing() != null).toList();
    }

    private static boolean names(Archive archive, Ruled ruled, Reach reach) {
        boolean addressed = ruled.path() != null && reach.touches(ruled.path().slug());
        return addressed
                || reach.touches(Stream.of(
                                Masking.everything(ruled.clipping()),
                                Masking.everything(ruled.text()),
                                archive.printed(ruled.clipping().id()))
                        .flatMap(List::stream)
                        .toList());
    }
}
