package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.keeping.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bytes of every arrival for ever. It does not know duplicates: what is stored twice is kept twice. One vault
 * may have one writer in one process (the data folder's lock sees to it); within that process it is safe for any
 * thread.
 */
public interface Vault extends AutoCloseable {
    /**
     * Keeps an arrival; its bytes are on the disk when this returns. Nothing of it is kept when this throws.
     *
     * @throws IOException when the bytes cannot be read or written (a full disk, a file that changed meanwhile); says
     *     which, and the vault is as it was before
     */
    default Capture store(Arrival arrival) throws IOException {
        return store(List.of(arrival)).getFirst();
    }

    /**
     * Keeps several arrivals, all of them or none, for the price of one wait for the disk; the captures are in the
     * order given.
     */
    List<Capture> store(List<Arrival> arrivals) throws IOException;

    /**
     * The bytes of a capture. Reading them to the end compares them with the capture's digest and throws an {@link
     * IOException} that says what is damaged, where, and what to do.
     */
    Payload open(Capture capture);

    /** Whether the bytes of a capture are there, and are what they were: all of them are read. */
    default boolean holds(Capture capture) {
        try (InputStream in = open(capture).open()) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * What the vault holds behind a capture, in the order in which it was stored; close the stream. Digests are as
     * recorded, not computed again. Serves to find captures that the catalog has not heard of, and to build the catalog
     * anew.
     *
     * @param file the file of the last capture known, or null to begin at the very first
     * @param offset the offset of the last capture known; ignored when there is no file
     * @param faults is told of every record that cannot be read; the stream goes on behind it
     * @throws IOException when the vault cannot be listed; what fails later in the stream is thrown unchecked
     */
    Stream<Capture> capturesAfter(@Nullable String file, long offset, Consumer<Fault> faults) throws IOException;

    /** As above; a record that cannot be read ends the stream with an {@link UncheckedIOException}. */
    default Stream<Capture> capturesAfter(@Nullable String file, long offset) throws IOException {
        return capturesAfter(file, offset, fault -> {
            throw new UncheckedIOException(new IOException(fault.toString()));
        });
    }

    /** Checks every bit that was ever stored; no faults told means that all is as it was written. */
    void verify(Consumer<Fault> faults) throws IOException;

    @Override
    void close() throws IOException;
}
