package org.jogakbo.reading.archive.post;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.ArchiveLabel.Kind;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Trace;
import org.jogakbo.reading.field.PressDates;
import org.jspecify.annotations.Nullable;

/** What an archive page lends to its posts: its date to those without one, its category to all of them. */
public final class ArchiveFill {
    /** Where a lent date was found. */
    public static final Trace TRACE = new Trace("heading of the archive page", 0.8);

    private ArchiveFill() {}

    /** The date that every post of the page shares, as precise as the page's heading. */
    public static Optional<PressDate> date(ArchiveLabel archive) {
        Integer year = archive.year();
        Integer month = archive.month();
        String label = archive.label();
        if (year == null) {
            return Optional.empty();
        }
        if (archive.kind() == Kind.DAY && label != null) {
            return PressDates.parse(label);
        }
        try {
            return Optional.of(
                    month == null ? new PressDate.Year(year) : new PressDate.Month(YearMonth.of(year, month)));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    /** A post's own categories, and the one that the page lists. */
    public static List<String> categories(@Nullable ArchiveLabel archive, List<String> own) {
        List<String> categories = new ArrayList<>(own);
        String label = archive != null && archive.kind() == Kind.CATEGORY ? archive.label() : null;
        if (label != null && own.stream().noneMatch(label::equalsIgnoreCase)) {
            categories.add(label);
        }
        return categories;
    }
}
