package org.jogakbo.walk.editor;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.walk.Archive;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.walk.Publication;
import org.jogakbo.walk.Reached;
import org.jogakbo.walk.Watcher;
import org.jogakbo.protection.PublicPath;

/** What an editor decides on clippings; every decision reaches every public output before the call returns. */
public final class Desk {
    /** Which clipping somebody means. */
    public sealed interface Named {
        /** This one. */
        record One(Ruled clipping) implements Named {}

        /** None has this slug, address or id. */
        record Unknown() implements Named {}

        /** Clippings of several months have this slug. */
        record Several(List<String> paths) implements Named {}
    }

    /** What came of a decision. */
    public sealed interface Decided {
        /** It stands in public at this address. */
        record Shown(String path) implements Decided {}

        /** It does not stand in public, or no more, and why. */
        record Hidden(String why) implements Decided {}
    }

    private static final int BATCH = 256;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{20}");

    private final Archive archive;
    private final Publication publication;

    public Desk(Archive archive) {
        this.archive = archive;
        this.publication = new Publication(archive);
    }

    /** The clipping with this id, or the public one with this slug or at this path. */
    public Named find(String name) {
        List<Ruled> found = new ArrayList<>();
        if (ID.matcher(name).matches()) {
            archive.catalog().ruled(new ClippingId(name)).ifPresent(found::add);
        }
        PublicPath.parse(name).flatMap(archive.catalog()::clippingAt).ifPresent(found::add);
        if (found.isEmpty()) {
            found.addAll(archive.catalog().withSlug(name));
        }
        return switch (found.size()) {
            case 0 -> new Named.Unknown();
            case 1 -> new Named.One(found.getFirst());
            default ->
                new Named.Several(
                        found.stream().map(Ruled::path).map(String::valueOf).toList());
        };
    }

    /**
     * Puts a new ruling in place of whatever stood.
     *
     * @param by who decides; perhaps empty
     */
    public Decided rule(Clipping clipping, Ruling ruling, String by) throws IOException {
        List<String> whys = new ArrayList<>();
        Optional<PublicPath> path = publication
                .rule(clipping, ruling, by, new Watcher() {
                    @Override
                    public void heldBack(Clipping held, String why) {
                        whys.add(why);
                    }
                })
                .pathOf(clipping.id());
        archive.settle();
        return path.<Decided>map(shown -> new Decided.Shown(shown.toString()))
                .orElseGet(() -> new Decided.Hidden(String.join(" ", whys)));
    }

    /** Makes the indexes and the public side anew from the catalog. */
    public void rebuild() throws IOException {
        archive.rebuild();
    }

    /** Sends what a change of who is protected can reach through the guard again; how many public clippings changed. */
    int refresh(Protections before) throws IOException {
        Reach reach = Reach.of(before, archive.protections());
        return reach.isEverything() ? refreshAll() : refresh(new ArrayList<>(Reached.standing(archive, reach)));
    }

    /** Sends everything that is public through the guard again; how many public clippings changed. */
    int refreshAll() throws IOException {
        List<Ruled> standing = new ArrayList<>();
        archive.catalog()
                .eachClipping(ruled -> Optional.ofNullable(ruled.standing()).ifPresent(_ -> standing.add(ruled)));
        return refresh(standing);
    }

    private int refresh(List<Ruled> standing) throws IOException {
        // In the order of what the public sees, so that nothing private decides which of two takes an address.
        standing.sort(Comparator.comparing((Ruled ruled) -> String.valueOf(ruled.path()))
                .thenComparing(ruled -> ruled.standing() == null
                        ? Instant.EPOCH
                        : ruled.standing().released())
                .thenComparingInt(ruled -> ruled.clipping().position()));
        int changed = 0;
        for (int from = 0; from < standing.size(); from += BATCH) {
            List<Clipping> some = standing.subList(from, Math.min(standing.size(), from + BATCH)).stream()
                    .map(Ruled::clipping)
                    .toList();
            changed += publication.refreshAlone(some, new Watcher() {}).changed();
        }
        return changed;
    }
}
