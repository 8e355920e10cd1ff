package org.jogakbo.newsroom.walk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.person.Person;

/** What an editor decides; every decision reaches every public output before the call returns. */
public final class Desk {
    /** What came of a withdrawal. */
    public sealed interface Withdrawal {
        /** It is gone from this address. */
        record Done(String path) implements Withdrawal {}

        /** Nothing public has this slug. */
        record Unknown() implements Withdrawal {}

        /** Clippings of several months have this slug. */
        record Several(List<String> paths) implements Withdrawal {}
    }

    private static final int BATCH = 256;

    private final Archive archive;
    private final Publication publication;

    public Desk(Archive archive) {
        this.archive = archive;
        this.publication = new Publication(archive);
    }

    /** Withdraws the public clipping with this slug, or at this path. */
    public Withdrawal withdraw(String slugOrPath) throws IOException {
        List<Ruled> found = new ArrayList<>();
        archive.catalog().eachClipping(ruled -> {
            PublicPath path = ruled.standing() == null ? null : ruled.standing().path();
            if (path != null
                    && (path.slug().equals(slugOrPath) || path.toString().equals(slugOrPath))) {
                found.add(ruled);
            }
        });
        if (found.isEmpty()) {
            return new Withdrawal.Unknown();
        }
        if (found.size() > 1) {
            return new Withdrawal.Several(found.stream().map(Desk::pathOf).toList());
        }
        publication.rule(found.getFirst().clipping(), new Ruling.Withdraw(), new Watcher() {});
        archive.settle();
        return new Withdrawal.Done(pathOf(found.getFirst()));
    }

    /**
     * Protects a person in every clipping.
     *
     * @return how many public clippings changed
     */
    public int protect(Person person) throws IOException {
        archive.unsettle();
        archive.catalog().change(changes -> archive.register().add(changes, person));
        int changed = refreshAll();
        archive.settle();
        return changed;
    }

    /** Makes the indexes and the public side anew from the catalog. */
    public void rebuild() throws IOException {
        new Recovery(archive).rebuild();
    }

    /** Sends everything that is public through the guard again. */
    int refreshAll() throws IOException {
        List<Clipping> standing = new ArrayList<>();
        archive.catalog()
                .eachClipping(
                        ruled -> Optional.ofNullable(ruled.standing()).ifPresent(_ -> standing.add(ruled.clipping())));
        int changed = 0;
        for (int from = 0; from < standing.size(); from += BATCH) {
            List<Clipping> some = standing.subList(from, Math.min(standing.size(), from + BATCH));
            changed += publication.refresh(some, new Watcher() {}).changed();
        }
        return changed;
    }

    private static String pathOf(Ruled ruled) {
        return ruled.standing() == null ? "" : String.valueOf(ruled.standing().path());
    }
}
