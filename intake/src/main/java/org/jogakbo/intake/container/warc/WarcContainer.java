package org.jogakbo.intake.container.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.Receiver;
import org.jogakbo.intake.container.record.RecordHead;

/**
 * A WARC or ARC file, packed record by record, as a whole, or not at all. Its web pages arrive; a damaged record, a digest that does not fit,
 * and bytes between records are refused, and reading goes on where the next record begins. For one thread.
 */
public final class WarcContainer {
    /** What a crawl without pages is said to hold. */
    public static final String NOTHING = "no web page with status 200";

    /** How many times a file is read at most for records that may be hidden in others. */
    private static final int REREAD = 4;

    private final String input;
    private final Path path;
    private final Packing packing;
    private final PageFlow flow;
    private long passedOver;

    /** A file that stands alone. */
    public static void open(String input, Path path, Packing packing, Receiver receiver) {
        Revisits revisits = new Revisits();
        WarcContainer warc = new WarcContainer(input, path, packing, receiver, revisits);
        warc.open();
        revisits.report(input, receiver);
        if (warc.gaveNothing() && revisits.missing() == 0) {
            receiver.refuse(Refusals.nothingInside(input, NOTHING));
        }
    }

    /** @param revisits knows the pages of the files before this one, if they belong together */
    public WarcContainer(String input, Path path, Packing packing, Receiver receiver, Revisits revisits) {
        this.input = input;
        this.path = path;
        this.packing = packing;
        this.flow = new PageFlow(input, receiver, revisits);
    }

    PageFlow flow() {
        return flow;
    }

    /** Whether neither a page nor a refusal came out of it. */
    public boolean gaveNothing() {
        return flow.isSilent();
    }

    /** Reads the file to its end, whatever lies in it. */
    public void open() {
        try (FileChannel file = FileChannel.open(path)) {
            for (long at = 0; at < file.size(); ) {
                at = packing == Packing.NONE ? record(file, at) : member(file, at);
            }
        } catch (IOException cause) {
            flow.refuse(Refusals.of(input, cause));
        }
    }

    /** Reads the records, or members, that begin at these offsets. */
    public void open(long[] offsets) {
        try (FileChannel file = FileChannel.open(path)) {
            for (long at : offsets) {
                if (packing == Packing.NONE) {
                    record(file, at);
                } else {
                    member(file, at);
                }
            }
        } catch (IOException cause) {
            flow.refuse(Refusals.of(input, cause));
        }
    }

    /** One record of a plain file; the offset at which to go on. */
    private long record(FileChannel file, long at) throws IOException {
        RecordHead head;
        try {
            head = RecordHead.read(from(file, at));
        } catch (IOException | RuntimeException damaged) {
            return stray(file, at, damaged);
        }
        long start = at + head.size();
        long end = start + head.length();
        long next = end > file.size() ? -1 : WarcSeams.following(file, end, head.arc());
        if (next < 0) {
            // Either the length is wrong, or what follows is no record: if one begins within the block, it is the
            // length.
            long seam = WarcSeams.nextRecord(file, start, head.arc());
            if (seam < end) {
                String why = seam == file.size() ? "the record is cut short" : "another record begins before its end";
                flow.refuse(Refusals.record(input, at, new IOException(why)));
                return seam;
            }
        }
        if (flow.read(head, at, from(file, start), () -> false)) {
            flow.flush();
        } else if (next >= 0) {
            return behindUnsound(file, start, end, next, head.arc());
        }
        return next < 0 && end < file.size()
                ? garbage(file, end, head.arc())
                : Math.min(Math.max(next, end), file.size());
    }

    /** A length that is wrong may lead to the start of a record by chance: what it passed over is looked for, as long as that is cheap. */
    private long behindUnsound(FileChannel file, long start, long end, long next, boolean arc) throws IOException {
        long seam = WarcSeams.nextRecord(file, start, arc);
        passedOver += Math.max(0, end - seam);
        return seam < end && passedOver <= REREAD * file.size() ? seam : next;
    }

    private long stray(FileChannel file, long at, Exception damaged) throws IOException {
        boolean arc = !WarcSeams.startsWith(file, at, new byte[] {'W', 'A', 'R', 'C'});
        long warc = WarcSeams.nextRecord(file, at + 1, false);
        long next = arc ? Math.min(warc, WarcSeams.nextRecord(file, at + 1, true)) : warc;
        flow.refuse(Refusals.record(input, at, damaged));
        return next;
    }

    private long garbage(FileChannel file, long from, boolean arc) throws IOException {
        long next = WarcSeams.nextRecord(file, from, arc);
        flow.refuse(Refusals.noRecord(input, from, next - from));
        return next;
    }

    private static InputStream from(FileChannel file, long at) throws IOException {
        file.position(at);
        return new BufferedInputStream(Channels.newInputStream(file));
    }

    /** One member of a packed file, with one record in it or with many; the offset at which to go on. */
    private long member(FileChannel file, long at) throws IOException {
        if (at > 0 && !WarcSeams.startsWith(file, at, packing.mark())) {
            return garbageBetween(file, at);
        }
        long start = at == 0 && packing == Packing.ZSTD ? ZstdMember.first(file) : at;
        try (MemberChain member = new MemberChain(file, start, packing, flow.bounds())) {
            return records(file, member, start);
        } catch (IOException damaged) {
            flow.refuse(Refusals.record(input, start, damaged));
            return WarcSeams.nextMember(file, start + 1, packing);
        }
    }

    private long records(FileChannel file, MemberChain member, long at) throws IOException {
        try {
            new RecordStream(member, at, flow).all();
            // The member's check sum stands at its end: only now are its last bytes vouched for.
            flow.flush();
            return member.end();
        } catch (IOException | RuntimeException damaged) {
            flow.drop();
            flow.refuse(Refusals.record(input, at, damaged));
            return member.isEnded() ? member.end() : WarcSeams.nextMember(file, at + 1, packing);
        }
    }

    private long garbageBetween(FileChannel file, long at) throws IOException {
        long next = WarcSeams.nextMember(file, at, packing);
        flow.refuse(Refusals.noRecord(input, at, next - at));
        return next;
    }
}
