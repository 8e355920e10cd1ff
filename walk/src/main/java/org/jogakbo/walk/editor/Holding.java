package org.jogakbo.walk.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.Publication;
import org.jogakbo.walk.Watcher;
import org.jogakbo.walk.look.LastLook;

/** What the second look holds back, for an editor to allow or to mask. For one thread. */
public final class Holding {
    /** A clipping that is held, and the finds in the order of its text: the first is number 1. */
    public record Row(Clipping clipping, List<LastLook.Held> finds) {}

    /** What came of allowing. */
    public sealed interface Allowed {
        /** Nothing is held in it, or nothing under these numbers. */
        record Nothing() implements Allowed {}

        /** It stands in public at this address. */
        record Shown(String path) implements Allowed {}

        /** It is still private, and why. */
        record StillHeld(String why) implements Allowed {}
    }

    private final Archive archive;
    private final Publication publication;

    public Holding(Archive archive) {
        this.archive = archive;
        this.publication = new Publication(archive);
    }

    /** Every clipping that an editor released and the second look holds, by id. */
    public List<Row> rows() {
        List<Clipping> waiting = new ArrayList<>();
        archive.catalog().eachClipping(ruled -> {
            Ruling ruling = ruled.ruling();
            boolean released =
                    ruling != null && !(ruling instanceof Ruling.Withhold) && !(ruling instanceof Ruling.Withdraw);
            if (released && ruled.path() == null) {
                waiting.add(ruled.clipping());
            }
        });
        return waiting.stream()
                .map(clipping -> new Row(clipping, publication.held(clipping)))
                .filter(row -> !row.finds().isEmpty())
                .toList();
    }

    /**
     * Lets finds stand in this text of a clipping.
     *
     * @param numbers which; empty for all
     * @param by who allows it; perhaps empty
     */
    public Allowed allow(Clipping clipping, Set<Integer> numbers, String by) throws IOException {
        List<LastLook.Held> held = publication.held(clipping);
        List<LastLook.Held> meant = IntStream.rangeClosed(1, held.size())
                .filter(n -> numbers.isEmpty() || numbers.contains(n))
                .mapToObj(n -> held.get(n - 1))
                .toList();
        if (meant.isEmpty()) {
            return new Allowed.Nothing();
        }
        List<String> whys = new ArrayList<>();
        Optional<PublicPath> path = publication
                .allow(clipping, meant, by, new Watcher() {
                    @Override
                    public void heldBack(Clipping other, String why) {
                        whys.add(why);
                    }
                })
                .pathOf(clipping.id());
        archive.settle();
        return path.<Allowed>map(shown -> new Allowed.Shown(shown.toString()))
                .orElseGet(() -> new Allowed.StillHeld(String.join(" ", whys)));
    }
}
