package org.jogakbo.keeping.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in one transaction of a {@link Catalog}. Questions are answered with what this transaction has
 * changed already. Of use only while the transaction's work runs, by its thread.
 *
 * <p>A method that names a capture or clipping which the catalog does not have throws an {@link
 * IllegalArgumentException}.
 */
public interface Changes {
    /** Whether the catalog has this capture. */
    boolean known(Digest capture);

    /** Adds a capture that waits to be read; one that is known stays as it is. */
    void addCapture(Capture capture);

    /** Notes that the bytes of a known capture lie elsewhere in the vault now. */
    void relocate(Capture capture);

    void markRead(Digest capture);

    void markRefused(Digest capture, Refusal refusal);

    /** Puts a capture back among those that wait to be read. */
    void markPending(Digest capture);

    /** The clippings with this key of their address, by id. */
    List<Clipping> byUrl(String urlKey);

    /** The clippings with this key of their title, by id. */
    List<Clipping> byTitle(String titleKey);

    Optional<Clipping> clipping(ClippingId id);

    Optional<Ruled> ruled(ClippingId id);

    /**
     * Saves a new clipping (version 1) or the next version of one; the version before is kept. Its captures must be
     * known.
     *
     * @throws StaleClippingException when the version is not the next one
     */
    void save(Clipping clipping, @Nullable String urlKey, String titleKey);

    /** Adds prints by which copies of the clipping's text are looked up; those of earlier versions stay. */
    void putPrints(ClippingId clipping, Set<Long> prints);

    /**
     * Keeps what a capture prints of a clipping beyond the clipping's own texts, in place of what was kept of the two.
     *
     * @param texts packed, as who puts them here reads them
     */
    void putPrinted(ClippingId clipping, Digest capture, byte[] texts);

    /** See {@link Catalog#printed}. */
    List<byte[]> printed(ClippingId clipping);

    /** Keeps which runs of letters stand in a clipping and in what its captures print of it. */
    void putLetters(ClippingId clipping, byte[] letters);

    /** Keeps a decision; it counts from now on, and the earlier ones are kept. */
    void rule(ClippingId clipping, Catalog.Decision decision);

    /** The same on the clipping's current text. */
    default void rule(ClippingId clipping, Ruling ruling, Instant at, String by) {
        int version = clipping(clipping).map(Clipping::version).orElse(0);
        rule(clipping, new Catalog.Decision(ruling, at, by, version));
    }

    /** Puts the same decision in another form: sealed, or under another key. */
    void reseal(Catalog.Redacting redacting);

    /** Keeps where the clipping stands in public. */
    void stand(ClippingId clipping, Standing standing);

    /** Forgets where the clipping stood in public. */
    void unstand(ClippingId clipping);

    /** Keeps that a clipping left an address, in place of what was kept of the two. */
    void leave(Catalog.Former former);

    /** Forgets that a clipping stood at this address once. */
    void forget(ClippingId clipping, PublicPath path);

    /** Keeps that an editor allowed a find of the second look; one that was allowed before stays as it was. */
    void allow(ClippingId clipping, Catalog.Allowance allowance);

    /** The next free number for a person; numbers of removed persons are not given again. */
    long nextPerson();

    /** Keeps a person, in place of what was kept under this number. */
    void putPerson(KeptPerson person);

    /** Forgets a person. */
    void removePerson(long id);

    void set(String setting, String value);

    /** Keeps the last fetch from an address, in place of the one before. */
    void fetched(Catalog.Fetch fetch);
}
