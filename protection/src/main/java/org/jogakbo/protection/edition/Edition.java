package org.jogakbo.protection.edition;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;

/** The public store, as pages ask it. Every answer is computed from public clippings alone. Safe for any thread. */
public interface Edition {
    /** Changes whenever anything public changes, in this process or another; short, printable, says nothing else. */
    String stamp();

    Overview overview();

    /**
     * The cards of a page of a shelf; an empty page when the shelf is unknown or the number too large.
     *
     * @param number from 1
     */
    Page<PublicCard> cards(Shelf shelf, int number, int size);

    /** The days of a month that have clippings, ascending. */
    List<DayTally> days(YearMonth month);

    Optional<PublicClipping> find(PublicPath path);

    /** Whether a clipping stood here and was withdrawn openly. One that was withdrawn in silence was never here. */
    boolean withdrawn(PublicPath path);

    /**
     * A name for what stands or stood at this address, which says nothing of the address without this edition's salt: 32 hexadecimal
     * digits. Feeds call their entries by it, so that a deletion need not repeat the words of an address.
     */
    String id(PublicPath path);

    /** What was openly withdrawn in the {@value Gone#TOLD_DAYS} days before the edition's last change, newest first. */
    List<Gone> gone(int most);

    /** Where what stood at this address stands now. */
    Optional<PublicPath> moved(PublicPath path);

    /** Every address that leads on, and where to. */
    SortedMap<String, PublicPath> moves();

    Neighbours neighbours(PublicPath path);

    /** The parts of a series, by part, then by date. */
    List<PublicCard> series(String slug);

    /** The card at each of these addresses, in their order; those that are not public are left out. */
    List<PublicCard> cards(List<PublicPath> paths);
}
