package org.jogakbo.intake.container.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.Receiver;
import org.jogakbo.intake.container.record.Block;
import org.jogakbo.intake.container.record.DigestCount;
import org.jogakbo.intake.container.record.DigestMismatch;
import org.jogakbo.intake.container.record.RecordHead;
import org.jogakbo.intake.container.record.RecordReading;
import org.jogakbo.intake.container.record.WarcPage;
import org.jspecify.annotations.Nullable;

/**
 * Pages and refusals on their way from the records of one file to the receiver. A page waits until what vouches for it was read. For one
 * thread.
 */
final class PageFlow {
    private final String input;
    private final Receiver receiver;
    private final DigestCount digests = new DigestCount();
    private final Revisits revisits;
    private @Nullable WarcPage pending;
    private @Nullable RecordHead pendingHead;
    private long records;
    private int pages;
    private int refusals;

    PageFlow(String input, Receiver receiver, Revisits revisits) {
        this.input = input;
        this.receiver = receiver;
        this.revisits = revisits;
    }

    Bounds bounds() {
        return receiver.bounds();
    }

    DigestCount digests() {
        return digests;
    }

    long records() {
        return records;
    }

    int pages() {
        return pages;
    }

    /**
     * Reads a record; what is wrong in it alone is refused.
     *
     * @param at where it begins in its file, for the refusal
     * @param in from the block's first byte; it is read to the block's end, and not farther
     * @param more is asked when the stream ends before the block does
     * @return whether it was sound
     * @throws IOException when the stream is damaged or at its end
     */
    boolean read(RecordHead head, long at, InputStream in, Block.More more) throws IOException {
        records++;
        Block block = new Block(in, head.length(), more);
        boolean sound = false;
        try {
            RecordReading.Contents contents = RecordReading.read(head, block, bounds(), digests);
            if (head.type().equals("revisit")) {
                revisits.revisit(head, contents.http());
            }
            pending = contents.page();
            pendingHead = head;
            sound = true;
        } catch (DigestMismatch mismatch) {
            refuse(Refusals.mismatch(input, at, head.name(), String.valueOf(mismatch.getMessage())));
        } catch (IOException | RuntimeException damaged) {
            if (block.isBroken()) {
                throw damaged;
            }
            refuse(Refusals.record(input, at, damaged));
        }
        block.transferTo(OutputStream.nullOutputStream());
        return sound;
    }

    /** Passes the page on that waited. */
    void flush() {
        WarcPage page = pending;
        RecordHead head = pendingHead;
        drop();
        if (page == null || head == null) {
            return;
        }
        if (++pages <= bounds().members()) {
            revisits.pagePassed(head);
            page.arrive(input, receiver);
        } else if (pages == bounds().members() + 1) {
            refuse(Refusals.of(input, BeyondBounds.members(bounds().members())));
        }
    }

    /** Forgets the page that waited, for its bytes cannot be trusted. */
    void drop() {
        pending = null;
        pendingHead = null;
    }

    /** Bytes between records. */
    void noRecord(long at, long length) {
        refuse(Refusals.noRecord(input, at, length));
    }

    void refuse(Refusal refusal) {
        refusals++;
        receiver.refuse(refusal);
    }

    boolean isSilent() {
        return pages + refusals == 0;
    }
}
