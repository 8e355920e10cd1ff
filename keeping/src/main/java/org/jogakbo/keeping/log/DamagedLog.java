package org.jogakbo.keeping.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.keeping.Fault;

/** A log that cannot be appended to, for it is lost or damaged; it says so whenever it is asked. Immutable. */
public final class DamagedLog implements PublicLog {
    private final Path folder;
    private final String why;

    /** @param why a sentence for the person: what is wrong, where, what to do */
    public DamagedLog(Path folder, String why) {
        this.folder = folder;
        this.why = why;
    }

    public String why() {
        return why;
    }

    @Override
    public long append(List<LogEntry> entries) throws IOException {
        throw new IOException(why);
    }

    @Override
    public Checkpoint checkpoint() {
        throw new IllegalStateException(why);
    }

    @Override
    public LogEntry entry(long index) throws IOException {
        throw new IOException(why);
    }

    @Override
    public Stream<LogEntry> entries(long from) {
        throw new IllegalStateException(why);
    }

    @Override
    public List<byte[]> inclusionProof(long index, long size) throws IOException {
        throw new IOException(why);
    }

    @Override
    public List<byte[]> consistencyProof(long from, long to) throws IOException {
        throw new IOException(why);
    }

    @Override
    public VerifierKey verifierKey() {
        throw new IllegalStateException(why);
    }

    @Override
    public void verify(Consumer<Fault> faults) {
        faults.accept(new Fault(
                folder.toString(), why.replaceFirst("\\.$", ""), "Until then, nothing but taking back is done"));
    }

    @Override
    public void close() {}
}
