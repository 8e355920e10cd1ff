package org.jogakbo.keeping.edition;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jogakbo.keeping.edition.Stretches.Directory;
import org.jogakbo.keeping.sql.Session;
import org.jogakbo.protection.edition.Overview;
import org.jspecify.annotations.Nullable;

/** What was computed from the store while it had this content; thrown away when that changes. Safe for any thread. */
final class Glance {
    private final byte[] contentSum;
    private final ConcurrentMap<Long, Directory> directories = new ConcurrentHashMap<>();
    private volatile @Nullable Overview overview;

    Glance(byte[] contentSum) {
        this.contentSum = contentSum.clone();
    }

    boolean isOf(byte[] sum) {
        return Arrays.equals(contentSum, sum);
    }

    Overview overview(Session session) {
        Overview known = overview;
        if (known == null) {
            known = Queries.tallies(session, Character.toString(Periods.MONTH), Periods.MONTH + "~").overview();
            overview = known;
        }
        return known;
    }

    Directory directory(Session session, long shelf) {
        Directory known = directories.get(shelf);
        if (known == null) {
            known = Stretches.directory(session, shelf);
            directories.put(shelf, known);
        }
        return known;
    }
}
