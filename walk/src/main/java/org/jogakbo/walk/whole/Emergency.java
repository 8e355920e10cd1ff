package org.jogakbo.walk.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jogakbo.keeping.DataFolder;
import org.jogakbo.keeping.StoreException;
import org.jogakbo.keeping.WriterLock;
import org.jogakbo.keeping.edition.EditionChange;
import org.jogakbo.keeping.edition.SqlitePublicStore;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.leak.Place;
import org.jogakbo.protection.leak.Places;
import org.jogakbo.protection.leak.SecondLook;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Person;
import org.jogakbo.search.open.PublicIndex;

/**
 * Takes pages from the public side of an archive whose catalog is lost: nothing else can be done there, and this must be. Their addresses answer
 * as if they had never been; what was done is kept in {@link TakenDown}.
 */
public final class Emergency {
    private final DataFolder folder;
    private final String command;

    /** @param command what this process does, for the message to another that wants the same folder */
    public Emergency(Path root, String command) {
        this.folder = DataFolder.open(root);
        this.command = command;
    }

    /** Takes down what stands at this path or under this slug. */
    public List<PublicPath> takeDown(String slugOrPath) throws IOException {
        return takeDown(clipping -> clipping.path().slug().equals(slugOrPath)
                || clipping.path().toString().equals(slugOrPath));
    }

    /** Takes down every page on which this person may stand, by the mask's eyes or by the second look's: it cannot be told here what may stay. */
    public List<PublicPath> takeDown(Person person) throws IOException {
        Mask mask = new Mask(new Protections(List.of(person)));
        SecondLook look = new SecondLook(List.of(person));
        return takeDown(clipping -> {
            List<Place> places = Places.of(clipping);
            return mask.touches(clipping.body().text())
                    || mask.spelledIn(clipping.path().slug())
                    || places.stream().anyMatch(place -> mask.touches(place.text()))
                    || !look.finds(places).isEmpty();
        });
    }

    private List<PublicPath> takeDown(Predicate<PublicClipping> which) throws IOException {
        if (!folder.edition().toFile().isFile()) {
            throw new StoreException(folder.edition() + " is missing: nothing is public.");
        }
        try (WriterLock _ = folder.lock(command);
                SqlitePublicStore store = SqlitePublicStore.open(folder.edition(), new byte[32]);
                PublicIndex index = PublicIndex.in(folder.publicIndex())) {
            List<PublicPath> gone = new ArrayList<>();
            store.eachClipping(clipping -> {
                if (which.test(clipping)) {
                    gone.add(clipping.path());
                }
            });
            if (!gone.isEmpty()) {
                new TakenDown(folder).add(gone);
                store.apply(new EditionChange(List.of(), List.of(), gone, Map.of(), Instant.EPOCH));
                index.remove(gone);
                index.commit();
            }
            return gone;
        }
    }
}
