package org.jogakbo.walk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.keeping.catalog.Ruled;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;

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
        for (Ruled ruled : mentioning(before, after, now.siblings())) {
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

    private Collection<Ruled> mentioning(List<Person> before, List<Person> after, Siblings siblings) {
        Guard either = new Guard(new Protections(Stream.concat(before.stream(), after.stream())
                .map(person -> person.under(Protection.of(Level.WITHHELD, null)))
                .toList()));
        Map<ClippingId, Ruled> found = new LinkedHashMap<>();
        archive.catalog().eachClipping(ruled -> {
            if (ruled.path() != null && either.mentionsProtected(ruled.clipping())) {
                found.put(ruled.clipping().id(), ruled);
            }
        });
        List<Clipping> own = found.values().stream().map(Ruled::clipping).toList();
        siblings.affected(own)
                .forEach(sibling ->
                        archive.catalog().ruled(sibling.id()).ifPresent(ruled -> found.put(sibling.id(), ruled)));
        return found.values();
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
