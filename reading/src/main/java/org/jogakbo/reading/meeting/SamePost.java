package org.jogakbo.reading.meeting;

import java.time.LocalDate;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reading is of a post that the archive has: the same permalink, else the same title with text that fits. Two outlets with one
 * wire text under one headline are two clippings; so are two posts with permalinks of their own.
 */
public final class SamePost {
    /** Of the shorter text's runs of three words, this many must stand in the longer; an excerpt's cut end breaks a few. */
    private static final double FITS = 0.7;

    /** The length of a date that is known to the day. */
    private static final int DAY = 10;

    private SamePost() {}

    public static boolean test(Clipping clipping, Reading reading) {
        String mine = PostKeys.ofUrl(clipping.url());
        String theirs = PostKeys.ofUrl(reading.url());
        if (mine != null && mine.equals(theirs)) {
            return true;
        }
        boolean bothNamed = mine != null && theirs != null;
        return !bothNamed
                && sameTitle(clipping, reading)
                && sameOutlet(clipping, reading)
                && sameDate(clipping.published(), reading.published())
                && textFits(clipping, reading);
    }

    private static boolean sameTitle(Clipping clipping, Reading reading) {
        String title = PostKeys.ofTitle(clipping.title());
        return !title.isEmpty() && title.equals(PostKeys.ofTitle(reading.title()));
    }

    private static boolean sameOutlet(Clipping clipping, Reading reading) {
        return clipping.credit() == null
                || reading.credit() == null
                || Slug.ofName(clipping.credit().outlet())
                        .equals(Slug.ofName(reading.credit().outlet()));
    }

    /** Dates agree as far as both are known; a day's difference is a matter of time zones. */
    private static boolean sameDate(@Nullable PressDate one, @Nullable PressDate other) {
        if (one == null || other == null) {
            return true;
        }
        if (one.precision() >= DAY && other.precision() >= DAY) {
            return Math.abs(LocalDate.parse(day(one)).toEpochDay()
                            - LocalDate.parse(day(other)).toEpochDay())
                    <= 1;
        }
        int known = Math.min(one.precision(), other.precision());
        return one.iso().substring(0, known).equals(other.iso().substring(0, known));
    }

    private static String day(PressDate date) {
        return date.iso().substring(0, DAY);
    }

    private static boolean textFits(Clipping clipping, Reading reading) {
        return SharedText.contained(clipping.body().text(), reading.body().text()) >= FITS;
    }
}
