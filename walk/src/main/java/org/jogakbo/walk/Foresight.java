package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.Reach;
import org.jogakbo.protection.person.Person;

/** What would stand in public otherwise if persons were protected otherwise: asked before anything is done. Changes nothing. */
final class Foresight {
    private final Archive archive;

    Foresight(Archive archive) {
        this.archive = archive;
    }

    /** The guard, and what follows from copies, as they are with these persons. */
    private record Eyes(Guard guard, Siblings siblings) {}

    /** Of each public clipping that can mention these persons, as they were or as they are to be, and of its siblings. */
    List<Publication.Foreseen> of(List<Person> before, List<Person> after) {
        List<Person> next = new ArrayList<>(archive.register().persons());
        next.removeAll(before);
        next.addAll(after);
        Eyes now = eyes(archive.guard());
        Eyes then = eyes(new Guard(new Protections(next)));
        List<Publication.Foreseen> foreseen = new ArrayList<>();
        for (Ruled ruled : reached(Reach.of(archive.protections(), new Protections(next)))) {
            Optional<PublicClipping> would = judged(ruled, then);
            PublicPath path = ruled.path();
            if (path != null && !judged(ruled, now).equals(would)) {
                foreseen.add(new Publication.Foreseen(ruled.clipping().id(), path, would.map(PublicClipping::path)));
            }
        }
        return foreseen;
    }

    private Eyes eyes(Guard guard) {
        return new Eyes(guard, new Siblings(archive, guard, Map.of()));
    }

    /** Those that are public and that such a change can reach, in the order of their addresses. */
    private List<Ruled> reached(Reach reach) {
        Collection<Ruled> reached = reach.isEverything() ? everything() : Reached.standing(archive, reach);
        return reached.stream()
                .filter(ruled -> ruled.path() != null)
                .sorted(Comparator.comparing(ruled -> String.valueOf(ruled.path())))
                .toList();
    }

    private List<Ruled> everything() {
        List<Ruled> all = new ArrayList<>();
        archive.catalog().eachClipping(all::add);
        return all;
    }

    private Optional<PublicClipping> judged(Ruled ruled, Eyes eyes) {
        Ruling ruling = ruled.ruling();
        Standing standing = ruled.standing();
        if (ruling == null || standing == null) {
            return Optional.empty();
        }
        Verdict verdict = eyes.guard()
                .judge(
                        ruled.text(),
                        archive.register().open(ruled.clipping().id(), ruling),
                        standing,
                        eyes.siblings().rule(ruled.text(), ruled.clipping()),
                        _ -> false);
        return switch (verdict) {
            case Verdict.Passed(PublicClipping clipping) -> Optional.of(clipping);
            case Verdict.Kept _ -> Optional.empty();
        };
    }
}
