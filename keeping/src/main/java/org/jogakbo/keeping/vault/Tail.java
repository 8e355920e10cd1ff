package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jogakbo.keeping.Disk;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.vault.record.Damage;
import org.jogakbo.keeping.vault.record.Member;
import org.jogakbo.keeping.vault.record.RecordInput;
import org.jspecify.annotations.Nullable;

/**
 * The end of the newest vault file after a crash: what was written but not acknowledged. Whole records are taken into
 * the list of members, a torn one is moved aside and cut off; nothing is thrown away. A file whose list does not fit is
 * left alone, for a repair that trusts a damaged list would cut off sound records. For one thread.
 */
final class Tail {
    private static final String UNSOUND_REMEDY =
            "The file is left as it is and new records go into another; restore the pair of files from a backup";

    private final VaultFile file;
    private final RandomAccessFile data;
    private final Consumer<Fault> repairs;

    private Tail(VaultFile file, RandomAccessFile data, Consumer<Fault> repairs) {
        this.file = file;
        this.data = data;
        this.repairs = repairs;
    }

    /**
     * Makes the file ready to be appended to.
     *
     * @param repairs is told what had to be done
     * @return whether it may be appended to
     */
    static boolean repair(VaultFile file, Consumer<Fault> repairs) throws IOException {
        if (endsAsListed(file)) {
            return true;
        }
        MemberList list = MemberList.read(file.list());
        if (!Files.exists(file.warc())) {
            return withoutRecords(file, list, repairs);
        }
        try (RandomAccessFile data = new RandomAccessFile(file.warc().toFile(), "rw")) {
            String unsound = new Tail(file, data, repairs).mend(list);
            if (unsound != null) {
                repairs.accept(file.fault(0, unsound, UNSOUND_REMEDY));
            }
            return unsound == null;
        }
    }

    private static boolean endsAsListed(VaultFile file) throws IOException {
        Optional<Member> last = MemberList.last(file.list());
        return last.isPresent()
                && Files.exists(file.warc())
                && Files.size(file.warc()) == last.get().end();
    }

    /** A crash between the making of the list and of the file leaves an empty list, which serves again. */
    private static boolean withoutRecords(VaultFile file, MemberList list, Consumer<Fault> repairs) {
        boolean serves = list.damage() == null && list.members().isEmpty() && !list.torn();
        if (!serves) {
            repairs.accept(file.fault(0, "the file is missing, but its list of members is there", UNSOUND_REMEDY));
        }
        return serves;
    }

    /** Why the file must be left alone, or null when all is well now. */
    private @Nullable String mend(MemberList list) throws IOException {
        long size = data.length();
        if (list.damage() != null || (list.end() == size && !list.torn())) {
            return list.damage();
        }
        List<Member> kept = new ArrayList<>(
                list.members().stream().filter(member -> member.end() <= size).toList());
        if (!kept.isEmpty() && !isAsListed(kept.getLast())) {
            return "the list of members does not fit the records";
        }
        boolean lost = kept.size() < list.members().size();
        int listed = kept.size();
        long end = wholeRecords(kept, size);
        if (lost && kept.size() > listed) {
            return "the list of members does not fit the records";
        }
        if (lost) {
            reportLoss(list.members().subList(listed, list.members().size()), end);
        }
        if (end < size) {
            cut(end, size);
        }
        MemberList.replace(file.list(), kept);
        return null;
    }

    private boolean isAsListed(Member member) throws IOException {
        return Member.digest(data, member.offset(), member.length()).equals(member.digest());
    }

    /** Adds the whole records behind those known; the offset behind the last of them. */
    private long wholeRecords(List<Member> known, long size) throws IOException {
        long end = known.isEmpty() ? 0 : known.getLast().end();
        while (end < size) {
            try (RecordInput record = new RecordInput(data, end, size)) {
                long next = record.check();
                known.add(new Member(end, next - end, Member.digest(data, end, next - end)));
                end = next;
            } catch (Damage _) {
                return end;
            }
        }
        return end;
    }

    /**
     * Records that were acknowledged and are not there: the disk did not keep its word. The lines stay as the proof.
     */
    private void reportLoss(List<Member> lost, long offset) throws IOException {
        Path lines = file.aside(offset, "lost");
        Disk.replace(lines, MemberList.lines(lost));
        repairs.accept(file.fault(
                offset,
                lost.size() + " records that were kept here are no longer whole",
                "Restore the file from a backup, or import their sources again; " + lines + " lists them"));
    }

    private void cut(long end, long size) throws IOException {
        Path torn = file.aside(end, "torn");
        try (RandomAccessFile copy = new RandomAccessFile(torn.toFile(), "rw")) {
            copyFrom(end, size, Disk.into(copy));
            copy.getFD().sync();
        }
        Disk.syncFolder(file.folder());
        data.setLength(end);
        data.getFD().sync();
        repairs.accept(file.fault(
                end,
                "the last record was cut short while it was written, and had not been acknowledged",
                "Nothing needs to be done; its " + (size - end) + " bytes are in " + torn));
    }

    private void copyFrom(long from, long size, OutputStream into) throws IOException {
        byte[] buffer = new byte[1 << 16];
        data.seek(from);
        for (long left = size - from; left > 0; ) {
            int read = data.read(buffer, 0, (int) Math.min(buffer.length, left));
            into.write(buffer, 0, read);
            left -= read;
        }
    }
}
