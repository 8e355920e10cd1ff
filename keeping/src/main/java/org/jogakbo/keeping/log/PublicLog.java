package org.jogakbo.keeping.log;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.keeping.Fault;

/**
 * An append-only log of what was published, corrected and withdrawn, hashed as RFC 6962 says. One process may append
 * (the data folder's lock sees to it); within that process it is safe for any thread.
 */
public interface PublicLog extends AutoCloseable {
    /**
     * Appends entries, all of them or none, and signs a new checkpoint. They are on the disk, and there for ever, when
     * this returns. After a crash in the middle of it they are either all there or none is: compare {@code
     * checkpoint().size()} and {@link #entry}.
     *
     * @return the index of the first of them
     * @throws IOException when the disk refuses; the log is then as it was before
     */
    long append(List<LogEntry> entries) throws IOException;

    /** The newest checkpoint, signed. */
    Checkpoint checkpoint();

    /** @throws IOException also when there is no entry with this index */
    LogEntry entry(long index) throws IOException;

    /** The entries from this index on, in order, read as they are asked for; a failing disk is thrown unchecked. */
    Stream<LogEntry> entries(long from);

    /**
     * The hashes that prove that an entry is in the log of this size, for {@link MerkleProof#included} (RFC 6962,
     * 2.1.1).
     */
    List<byte[]> inclusionProof(long index, long size) throws IOException;

    /**
     * The hashes that prove that the log only grew between two sizes, for {@link MerkleProof#consistent} (RFC 6962,
     * 2.1.2).
     */
    List<byte[]> consistencyProof(long from, long to) throws IOException;

    /** The public key with which checkpoints are checked. */
    VerifierKey verifierKey();

    /** Computes everything again from the entries and compares; no faults told means that all is as it was written. */
    void verify(Consumer<Fault> faults) throws IOException;

    @Override
    void close() throws IOException;
}
