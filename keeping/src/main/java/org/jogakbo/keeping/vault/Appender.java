package org.jogakbo.keeping.vault;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Disk;
import org.jogakbo.keeping.vault.record.Member;
import org.jogakbo.keeping.vault.record.MemberOutput;
import org.jogakbo.keeping.vault.record.RecordHeader;
import org.jogakbo.keeping.vault.record.RecordInput;

/** Appends to the newest file of the vault and to its list of members, all or nothing. For one thread. */
final class Appender implements Closeable {
    /** In bytes; some hundred thousand records. */
    private static final long LONGEST_LIST = 8 << 20;

    private final VaultFile file;
    private final RandomAccessFile data;
    private final RandomAccessFile list;
    private String warcinfo = "";
    private long end;
    private long listEnd;

    private Appender(VaultFile file) throws IOException {
        this.file = file;
        this.list = new RandomAccessFile(file.list().toFile(), "rw");
        this.data = new RandomAccessFile(file.warc().toFile(), "rw");
        this.end = data.length();
        this.listEnd = list.length();
    }

    /** On a file that {@link Tail} found ready. */
    static Appender reopen(VaultFile file) throws IOException {
        Appender appender = new Appender(file);
        if (appender.end > 0) {
            try (RecordInput first = new RecordInput(appender.data, 0, appender.end)) {
                appender.warcinfo = first.header().field("WARC-Record-ID");
            } catch (IOException damaged) {
                appender.close();
                throw damaged;
            }
        }
        return appender;
    }

    /** On a new file. The list comes first: a record file without a list was therefore never left by a crash. */
    static Appender create(VaultFile file) throws IOException {
        if (!Files.exists(file.list())) {
            MemberList.replace(file.list(), List.of());
        }
        Appender appender = new Appender(file);
        Disk.syncFolder(file.folder());
        return appender;
    }

    VaultFile file() {
        return file;
    }

    /**
     * Whether the next record belongs into another file: this one, or its list, which is read whole, is long enough.
     */
    boolean isFull(long rollAt) {
        return end >= rollAt || listEnd >= LONGEST_LIST;
    }

    List<Capture> append(List<Arrival> arrivals) throws IOException {
        refuseStrangers();
        boolean done = false;
        try {
            List<Capture> captures = write(arrivals);
            done = true;
            return captures;
        } catch (IOException failed) {
            throw new IOException(
                    failed.getMessage() + " (while " + arrivals.getFirst().input() + " was being kept in " + file.warc()
                            + "). Nothing of it was kept, and all that was kept before is whole."
                            + " See that the disk has room and the input can be read, then import it again.",
                    failed);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    private void refuseStrangers() throws IOException {
        if (data.length() != end || list.length() != listEnd) {
            throw new IOException(
                    file.warc() + " was changed by another program (" + data.length() + " bytes long, not " + end
                            + "), so nothing is added to it. Stop the other program, and start this one again.");
        }
    }

    private List<Capture> write(List<Arrival> arrivals) throws IOException {
        List<Member> members = new ArrayList<>();
        List<Capture> captures = new ArrayList<>();
        data.seek(end);
        if (end == 0) {
            members.add(writeWarcinfo(arrivals.getFirst().arrivedAt()));
        }
        for (Arrival arrival : arrivals) {
            Digest digest = digest(arrival);
            RecordHeader header = RecordHeader.resource(
                    newId(), warcinfo, arrival, digest, arrival.payload().size());
            try (InputStream block = arrival.payload().open()) {
                members.add(MemberOutput.write(data, header, block));
            }
            captures.add(capture(arrival, digest, members.getLast()));
        }
        data.getFD().sync();
        byte[] lines = MemberList.lines(members);
        list.seek(listEnd);
        list.write(lines);
        list.getFD().sync();
        listEnd += lines.length;
        end = members.getLast().end();
        return captures;
    }

    private Member writeWarcinfo(Instant date) throws IOException {
        warcinfo = newId();
        byte[] block = "software: Jogakbo\r\nformat: WARC File Format 1.1\r\n".getBytes(StandardCharsets.US_ASCII);
        RecordHeader header = RecordHeader.warcinfo(warcinfo, date, file.name(), block);
        return MemberOutput.write(data, header, new ByteArrayInputStream(block));
    }

    private Capture capture(Arrival arrival, Digest digest, Member member) {
        return new Capture(
                digest,
                arrival.input(),
                arrival.url(),
                arrival.contentType(),
                arrival.arrivedAt(),
                arrival.payload().size(),
                file.name(),
                member.offset());
    }

    private static String newId() {
        return "<urn:uuid:" + UUID.randomUUID() + ">";
    }

    private static Digest digest(Arrival arrival) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = arrival.payload().open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
        }
        return Digest.ofRaw(sha256.digest());
    }

    private void rollBack() throws IOException {
        list.setLength(listEnd);
        data.setLength(end);
        data.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        try (data) {
            list.close();
        }
    }
}
