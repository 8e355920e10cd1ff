package org.jogakbo.keeping.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.PublicPath;
import org.jspecify.annotations.Nullable;

/**
 * The private side's account of everything. Changes are made in durable transactions, one at a time; readers see the
 * state after some transaction, never half of one, and do not wait. Safe for any thread. A store that fails throws a
 * {@link org.jogakbo.keeping.StoreException}.
 */
public interface Catalog extends AutoCloseable {
    /**
     * The catalog in numbers.
     *
     * @param pending captures that wait to be read
     * @param refused captures that cannot be read
     * @param standing clippings that stand in public
     * @param rulings all that were ever made
     */
    record Counts(int captures, int pending, int refused, int clippings, int standing, int persons, int rulings) {}

    /**
     * A ruling, and when and by whom it was made.
     *
     * @param by as the editor names themselves; empty when that was not noted
     * @param text the version of the clipping that the editor saw; 0 where that is not known
     */
    record Decision(Ruling ruling, Instant at, String by, int text) {}

    /** What became of an address at which a clipping stood. */
    enum Left {
        /** The clipping moved, and readers may be led after it. */
        MOVED,
        /** It was left for a person's sake, or taken back without a word: it answers as if it had never been. */
        SILENT,
        /** What stood there was taken back, and the address says so. */
        OPEN
    }

    /**
     * An address at which a clipping stood once.
     *
     * @param at when it left it
     */
    record Former(ClippingId clipping, PublicPath path, Left left, Instant at) {}

    /**
     * A decision that masks or leaves out something, sealed or not.
     *
     * @param number from 1, among the decisions on the clipping
     */
    record Redacting(ClippingId clipping, int number, Ruling ruling) {}

    /** Takes what is known of a clipping's letters. */
    @FunctionalInterface
    interface LettersConsumer {
        void take(ClippingId clipping, byte[] letters, @Nullable PublicPath path);
    }

    /**
     * A find of the second look that an editor allowed. Both digests are made under a secret, so that nobody can guess at names by them.
     *
     * @param find digest of the find in this text of this clipping
     * @param words digest of the person and the words found
     */
    record Allowance(String find, String words, Instant at, String by) {}

    /**
     * What a server said of the bytes that it sent, so that it can be asked whether they are still the same.
     *
     * @param url the address that they came from, after every redirect
     * @param etag the {@code ETag} field as it came, or null (RFC 9110, 8.8.3)
     * @param lastModified the {@code Last-Modified} field as it came, or null (RFC 9110, 8.8.2)
     * @param capture the bytes
     * @param at when they came
     */
    record Fetch(
            String url, @Nullable String etag, @Nullable String lastModified, Digest capture, Instant at) {}

    /** The setting in which the catalog counts its own changes. */
    String GENERATION = "generation";

    /** How many changes there were: a catalog that counts fewer than it did is an older one. 0 where nobody counted. */
    default long generation() {
        return setting(GENERATION).map(Catalog::number).orElse(0L);
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /**
     * Does the work in one transaction: all of it is durable when this returns, none of it happened when the work
     * throws. It is counted ({@link #generation}).
     *
     * @throws IllegalStateException when called from within such work
     */
    <T> T change(Function<Changes, T> work);

    Counts counts();

    Optional<Capture> capture(Digest digest);

    /** Whether the capture was read; empty when there is none. */
    Optional<ReadState> state(Digest digest);

    /** Every capture in the order of the vault: by file name, then by offset. */
    void eachCapture(Consumer<Capture> each);

    /** The captures that wait to be read, in the order of the vault. The consumer may make changes. */
    void eachPending(Consumer<Capture> each);

    /** The capture farthest back in the vault: behind it lies only what the catalog has not heard of. */
    Optional<Capture> lastCapture();

    /** Why captures could not be read, in the order of the vault. */
    void eachRefusal(Consumer<Refusal> each);

    Optional<Clipping> clipping(ClippingId id);

    Optional<Ruled> ruled(ClippingId id);

    /**
     * Every clipping with its ruling and standing, by id. The consumer may make changes; it sees the state from before.
     */
    void eachClipping(Consumer<Ruled> each);

    /** The clippings that stand in public under this slug, in the order of their addresses. */
    List<Ruled> withSlug(String slug);

    /** The clipping that stands at this public address. */
    Optional<Ruled> clippingAt(PublicPath path);

    /** The clippings that were taken back, by id. */
    List<Ruled> withdrawn();

    /** The clippings that stood at an address with this slug once, or at this very address; by id. */
    List<Ruled> formerly(String slugOrPath);

    /** Where a clipping stood once, and stands no more: what it left last comes last. */
    List<Former> formers(ClippingId id);

    /** Every address that was left, by path and id. */
    void eachFormer(Consumer<Former> each);

    /**
     * The other clippings that have, or in an earlier version had, at least so many of these prints, by id; see {@link Changes#putPrints}.
     *
     * @param prints any number
     */
    List<Ruled> sharing(ClippingId clipping, Set<Long> prints, int atLeast);

    /** What its captures print of a clipping beyond its own texts, one for each capture that prints anything; see {@link Changes#putPrinted}. */
    List<byte[]> printed(ClippingId clipping);

    /**
     * Every clipping by id, with the letters kept of it ({@link Changes#putLetters}), or with none where there are none, and where it stands in
     * public, or null.
     */
    void eachLetters(LettersConsumer each);

    /** Every version of a clipping, oldest first; the current one is the last. */
    List<Clipping> versions(ClippingId id);

    /** The clippings that were met in this capture, in the order in which they were: the document's. */
    List<ClippingId> clippingsIn(Digest capture);

    /** Every decision on a clipping, oldest first; the last one counts. */
    List<Decision> decisions(ClippingId id);

    /** The decisions that redact, sealed or not, by clipping and number. */
    List<Redacting> redactings();

    /** What an editor allowed of what the second look found in a clipping, oldest first. */
    List<Allowance> allowances(ClippingId id);

    /** The same of every clipping. */
    List<Allowance> allowances();

    /** By id; who they are is sealed. */
    List<KeptPerson> persons();

    Optional<String> setting(String name);

    /** The last fetch from this address. */
    Optional<Fetch> fetch(String url);

    /** Checks the catalog in itself (not against the vault): one sentence a fault; empty when all is well. */
    List<String> verify();

    @Override
    void close();
}
