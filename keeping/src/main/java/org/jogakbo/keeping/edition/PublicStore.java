package org.jogakbo.keeping.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Edition;

/**
 * The public store as the newsroom writes it. Its answers depend on what it holds, not on the order in which that came.
 * Safe for any thread; changes are made one at a time. A store that fails throws a {@link
 * org.jogakbo.keeping.StoreException}.
 */
public interface PublicStore extends Edition, AutoCloseable {
    /**
     * Takes out first, then puts, then leads on, in one durable transaction. A clipping at an address that is held replaces the one
     * there; putting the same again changes nothing. An address withdrawn stays known as withdrawn (even when it was
     * never held here) until something is put there. A clipping that moves is put at its new address and withdrawn from
     * its old one.
     *
     * <p>Taking something off a list costs time in proportion to the store (see {@code docs/formats/edition.md}), once a
     * call: what is withdrawn or filed elsewhere together belongs into one call.
     *
     * <p>An address that vanishes loses its mark too, if it had one, and whatever led to it.
     */
    void apply(EditionChange change);

    /**
     * The same, of what is put and openly withdrawn alone.
     *
     * @param at when, as {@link #gone} tells of what is withdrawn
     */
    default void apply(List<PublicClipping> put, List<PublicPath> withdrawn, Instant at) {
        apply(new EditionChange(put, withdrawn, List.of(), Map.of(), at));
    }

    /** Whether a clipping stands at this address now; what is not applied yet does not count. */
    boolean holds(PublicPath path);

    /** Every clipping, listed or not, in the order of {@link org.jogakbo.protection.edition.Shelf.Everything}. */
    void eachClipping(Consumer<PublicClipping> each);

    /** Whether exactly this clipping stands at its address, alike in everything. */
    boolean holdsExactly(PublicClipping clipping);

    /**
     * Whether nothing of what was withdrawn or replaced is left in the store's files. False when another process was
     * reading an older state at that moment, or the disk was full; the next change, {@link #forget} or {@link #close} tries again.
     */
    boolean forgotten();

    /** Tries again to remove what {@link #forgotten} says is left. */
    void forget();

    /** Checks the store in itself: one sentence a fault; empty when all is well. */
    List<String> verify();

    @Override
    void close();
}
