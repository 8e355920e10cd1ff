package org.jogakbo.intake.container.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jogakbo.intake.container.record.ArcLine;
import org.jogakbo.intake.container.record.HeadBytes;
import org.jogakbo.intake.container.record.RecordHead;

/** The records of a packed member, which can be read but once. For one thread. */
final class RecordStream {
    private static final String WARC = "WARC/";
    private static final int LONGEST_LINE = 8 * 1024;

    private final MemberChain member;
    private final BufferedInputStream in;
    private final long at;
    private final PageFlow flow;
    private boolean arc;

    /** @param at where the member begins in its file, for refusals */
    RecordStream(MemberChain member, long at, PageFlow flow) {
        this.member = member;
        this.in = new BufferedInputStream(member, 2 * LONGEST_LINE);
        this.at = at;
        this.flow = flow;
    }

    /**
     * Reads to the end of the stream.
     *
     * @throws IOException when the stream itself is damaged, or a record reaches beyond it
     */
    void all() throws IOException {
        for (boolean more = skipEmptyLines(); more; more = skipEmptyLines()) {
            RecordHead head = RecordHead.read(in);
            arc = head.arc();
            // A record before this one was read to its end.
            flow.flush();
            flow.read(head, at, in, arc ? () -> false : member::proceed);
            if (skipEmptyLines() && !startsRecord()) {
                skipToRecord();
            }
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private boolean skipEmptyLines() throws IOException {
        int b;
        do {
            in.mark(1);
            b = in.read();
        } while (b == '\r' || b == '\n');
        in.reset();
        return b >= 0;
    }

    private boolean startsRecord() throws IOException {
        in.mark(LONGEST_LINE);
        boolean starts = arc
                ? ArcLine.parse(new String(HeadBytes.line(in, LONGEST_LINE), StandardCharsets.ISO_8859_1))
                        .isPresent()
                : new String(in.readNBytes(WARC.length()), StandardCharsets.ISO_8859_1).equals(WARC);
        in.reset();
        return starts;
    }

    private void skipToRecord() throws IOException {
        long skipped = 0;
        boolean more = true;
        while (more && (skipped == 0 || !startsRecord())) {
            int length = HeadBytes.line(in, LONGEST_LINE).length;
            skipped += length;
            more = length > 0;
        }
        flow.noRecord(at, skipped);
    }
}
