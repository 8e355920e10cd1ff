package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.vault.record.Damage;
import org.jogakbo.keeping.vault.record.Member;
import org.jogakbo.keeping.vault.record.RecordInput;

/**
 * Goes through the captures of one vault file: from head to head by its list of members, or by reading all when that is
 * damaged.
 */
final class CaptureWalk {
    private final VaultFile file;
    private final RandomAccessFile data;
    private final Consumer<Fault> faults;

    private CaptureWalk(VaultFile file, RandomAccessFile data, Consumer<Fault> faults) {
        this.file = file;
        this.data = data;
        this.faults = faults;
    }

    /** The captures behind this offset. */
    static Stream<Capture> over(VaultFile file, long after, Consumer<Fault> faults) {
        try {
            MemberList list = MemberList.read(file.list());
            RandomAccessFile data = new RandomAccessFile(file.warc().toFile(), "r");
            CaptureWalk walk = new CaptureWalk(file, data, faults);
            Stream<Long> offsets = list.damage() == null
                    ? list.members().stream().map(Member::offset)
                    : StreamSupport.stream(
                            Spliterators.spliteratorUnknownSize(walk.scan(), Spliterator.ORDERED), false);
            return offsets.filter(offset -> offset > after)
                    .flatMap(walk::capture)
                    .onClose(walk::close);
        } catch (IOException unreadable) {
            faults.accept(
                    file.fault(0, "the file cannot be read (" + unreadable.getMessage() + ")", VaultCheck.RESTORE));
            return Stream.of();
        }
    }

    private Stream<Capture> capture(long offset) {
        try (RecordInput record = new RecordInput(data, offset, data.length())) {
            return record.header().isResource() ? Stream.of(record.capture(file.name())) : Stream.of();
        } catch (Damage damage) {
            faults.accept(file.fault(offset, damage.what(), VaultCheck.RESTORE));
            return Stream.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The offsets of the records, each found by reading the one before it to its end. */
    private Iterator<Long> scan() throws IOException {
        long size = data.length();
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Long next() {
                long offset = next;
                try (RecordInput record = new RecordInput(data, offset, size)) {
                    next = record.check();
                } catch (Damage damage) {
                    faults.accept(file.fault(offset, damage.what(), VaultCheck.RESTORE));
                    next = size;
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                return offset;
            }
        };
    }

    private void close() {
        try {
            data.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
