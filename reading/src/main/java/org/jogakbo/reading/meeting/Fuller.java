package org.jogakbo.reading.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Digest;
import org.jspecify.annotations.Nullable;

/** What the archive keeps when a post is met again: the fuller text wins, each gap is filled from the other, and both captures stay. */
public final class Fuller {
    private Fuller() {}

    /** The next version of the clipping, or the same clipping when the reading adds nothing, not even a capture. */
    public static Clipping of(Clipping known, Reading met, Digest capture) {
        Clipping merged = merge(known, met, withCapture(known.captures(), capture), known.version());
        return merged.equals(known) ? known : merge(known, met, merged.captures(), known.version() + 1);
    }

    private static Clipping merge(Clipping known, Reading met, List<Digest> captures, int version) {
        boolean metIsFuller = met.body().text().length() > known.body().text().length();
        return new Clipping(
                known.id(),
                known.kind(),
                version,
                first(known.url(), met.url()),
                known.title(),
                either(known.byline(), met.byline()),
                first(known.poster(), met.poster()),
                credit(known.credit(), met.credit()),
                moreExact(known.published(), met.published()),
                first(known.modified(), met.modified()),
                first(known.language(), met.language()),
                metIsFuller ? met.body() : known.body(),
                union(known.categories(), met.categories()),
                metIsFuller ? met.readMore() : known.readMore(),
                first(known.readMoreUrl(), met.readMoreUrl()),
                either(known.related(), met.related()),
                first(known.series(), met.series()),
                union(known.pseudonyms(), met.pseudonyms()),
                metIsFuller ? met.links() : known.links(),
                metIsFuller ? met.images() : known.images(),
                metIsFuller ? met.quality() : known.quality(),
                known.position(),
                captures);
    }

    private static List<Digest> withCapture(List<Digest> captures, Digest capture) {
        return union(captures, List.of(capture));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    /** A credit that links to the original is worth more than one that only names it. */
    private static @Nullable Credit credit(@Nullable Credit one, @Nullable Credit other) {
        if (one == null || other == null) {
            return first(one, other);
        }
        boolean known =
                one.known() == null && other.known() != null && other.outlet().equals(one.outlet());
        boolean links = one.url() == null && other.url() != null;
        return links ? other : known ? new Credit(one.printed(), one.outlet(), one.url(), other.known()) : one;
    }

    private static <T> List<T> either(List<T> one, List<T> other) {
        return one.isEmpty() ? other : one;
    }

    private static <T> List<T> union(Collection<T> one, Collection<T> other) {
        LinkedHashSet<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return new ArrayList<>(all);
    }

    private static @Nullable PressDate moreExact(@Nullable PressDate one, @Nullable PressDate other) {
        if (one == null || other == null) {
            return first(one, other);
        }
        return other.precision() > one.precision() ? other : one;
    }
}
