package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.naming.runs.LetterRuns;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.leak.Places;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.redaction.Masking;

/**
 * The public clippings whose form a change of who is protected may alter: those that mention, in their own words, their address or elsewhere in a
 * capture, somebody whose entry changes; and the copies of any clipping that does, public or not. The letters that the catalog keeps of each
 * are asked first, the vault never.
 */
public final class Reached {
    private static final int BATCH = 500;

    private Reached() {}

    /** The clippings, public or not, that name anybody whose entry changes, by id; all when the change may reach everything. */
    public static List<Ruled> naming(Archive archive, Reach reach) {
        List<Ruled> naming = new ArrayList<>();
        if (reach.isEverything()) {
            archive.catalog().eachClipping(naming::add);
            return naming;
        }
        List<ClippingId> likely = likely(archive, reach);
        for (int from = 0; from < likely.size(); from += BATCH) {
            List<Ruled> batch = likely.subList(from, Math.min(likely.size(), from + BATCH)).stream()
                    .flatMap(id -> archive.catalog().ruled(id).stream())
                    .toList();
            batch.parallelStream().filter(ruled -> names(archive, ruled, reach)).forEachOrdered(naming::add);
        }
        return naming;
    }

    /** By their letters these can name anybody whose entry changes; to be looked at. */
    private static List<ClippingId> likely(Archive archive, Reach reach) {
        List<ClippingId> likely = new ArrayList<>();
        archive.catalog().eachLetters((id, letters, path) -> {
            boolean may = reach.may(LetterRuns.of(letters)::mayHold) || (path != null && reach.touches(path.slug()));
            if (may) {
                likely.add(id);
            }
        });
        return likely;
    }

    /** In no order; none when the change may reach everything, which {@link Reach#isEverything} tells. */
    public static Collection<Ruled> standing(Archive archive, Reach reach) {
        Siblings siblings = new Siblings(archive, archive.guard(), Map.of());
        Map<ClippingId, Ruled> reached = new LinkedHashMap<>();
        for (Ruled one : naming(archive, reach)) {
            reached.put(one.clipping().id(), one);
            siblings.standing(one.clipping())
                    .forEach(copy -> reached.put(copy.clipping().id(), copy));
        }
        seen(archive, new SecondLook(reach.changed()), reached);
        return reached.values().stream().filter(one -> one.standing() != null).toList();
    }

    /** What is public and shows a name for which the mask has no eyes: the second look has others. */
    private static void seen(Archive archive, SecondLook look, Map<ClippingId, Ruled> reached) {
        if (look.isIdle()) {
            return;
        }
        List<PublicClipping> batch = new ArrayList<>(BATCH);
        archive.store().eachClipping(clipping -> {
            batch.add(clipping);
            if (batch.size() == BATCH) {
                look(archive, look, batch, reached);
                batch.clear();
            }
        });
        look(archive, look, batch, reached);
    }

    private static void look(
            Archive archive, SecondLook look, List<PublicClipping> batch, Map<ClippingId, Ruled> reached) {
        batch.parallelStream()
                .filter(clipping -> !look.finds(Places.of(clipping)).isEmpty())
                .map(PublicClipping::path)
                .toList()
                .forEach(path -> archive.catalog()
                        .clippingAt(path)
                        .ifPresent(ruled -> reached.putIfAbsent(ruled.clipping().id(), ruled)));
    }

    private static boolean names(Archive archive, Ruled ruled, Reach reach) {
        boolean addressed = ruled.path() != null && reach.touches(ruled.path().slug());
        return addressed
                || reach.touches(Stream.of(
                                Masking.everything(ruled.clipping()),
                                Masking.everything(ruled.text()),
                                archive.printed(ruled.clipping().id()))
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }
}
