package org.jogakbo.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A WARC file (ISO 28500), packed record by record, as a whole, or not at all. Its web pages arrive; a damaged record
 * is refused, and reading goes on at the next place that looks like a record. A page is handed on only when what
 * follows it could be read, for a gzip member's check sum stands at its end.
 */
final class WarcContainer {
    private final String input;
    private final Path path;
    private final boolean gzip;
    private final Receiver receiver;
    private @Nullable WarcPage pending;
    private int pages;
    private int refusals;

    WarcContainer(String input, Path path, boolean gzip, Receiver receiver) {
        this.input = input;
        this.path = path;
        this.gzip = gzip;
        this.receiver = receiver;
    }

    void open() {
        try (FileChannel file = FileChannel.open(path)) {
            for (long at = 0; at < file.size(); ) {
                at = stretch(file, at);
            }
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
        }
        if (pages + refusals == 0) {
            refuse(Refusals.nothingInside(input, "no web page with status 200"));
        }
    }

    /** Reads records from here as far as they are sound; the offset at which to go on. */
    private long stretch(FileChannel file, long at) throws IOException {
        return gzip ? gzipStretch(file, at) : plainStretch(file, at);
    }

    private long gzipStretch(FileChannel file, long at) throws IOException {
        if (at > 0 && !WarcSeams.startsWith(file, at, WarcSeams.GZIP)) {
            return WarcSeams.next(file, at, true);
        }
        try (GzipMember member = new GzipMember(file, at, receiver.bounds())) {
            Damage damage = records(member, at);
            if (damage == null) {
                flush();
                return member.position();
            }
            pending = null;
            refuse(Refusals.record(input, at, damage.cause()));
        } catch (IOException damaged) {
            refuse(Refusals.record(input, at, damaged));
        }
        return WarcSeams.next(file, at + 1, true);
    }

    private long plainStretch(FileChannel file, long at) throws IOException {
        file.position(at);
        Damage damage = records(Channels.newInputStream(file), at);
        flush();
        if (damage == null) {
            return file.size();
        }
        refuse(Refusals.record(input, damage.offset(), damage.cause()));
        return WarcSeams.next(file, damage.offset() + 1, false);
    }

    private record Damage(long offset, Exception cause) {}

    /** Reads every record of a stream; what stopped it, or null at its end. */
    private @Nullable Damage records(InputStream in, long at) {
        WarcReader reader = null;
        while (true) {
            WarcPage page;
            try {
                // A reader of an InputStream cannot seek, so that every byte is read and checked.
                reader = reader == null ? new WarcReader(in) : reader;
                Optional<WarcRecord> record = reader.next();
                if (record.isEmpty()) {
                    in.transferTo(OutputStream.nullOutputStream());
                    return null;
                }
                page = WarcPage.of(record.get(), receiver.bounds()).orElse(null);
            } catch (IOException | RuntimeException damaged) {
                return new Damage(at + (reader == null ? 0 : reader.position()), damaged);
            }
            flush();
            pending = page;
        }
    }

    private void flush() {
        WarcPage page = pending;
        pending = null;
        if (page != null && ++pages <= receiver.bounds().members()) {
            page.arrive(input, receiver);
        } else if (page != null && pages == receiver.bounds().members() + 1) {
            refuse(Refusals.of(input, BeyondBounds.members(receiver.bounds().members())));
        }
    }

    private void refuse(Refusal refusal) {
        refusals++;
        receiver.refuse(refusal);
    }
}
