package org.jogakbo.keeping.vault;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jogakbo.keeping.Fault;
import org.jogakbo.keeping.vault.record.Damage;
import org.jogakbo.keeping.vault.record.Member;
import org.jogakbo.keeping.vault.record.RecordHeader;
import org.jogakbo.keeping.vault.record.RecordInput;

/**
 * Checks every bit of the vault: each record by what it says of itself (framing, checksum, digests) and by the list of
 * members, and the list by the records. Reads each file once for its digest and once to unpack it, in constant memory.
 * For one thread.
 */
final class VaultCheck {
    static final String RESTORE = "Restore the file from a backup; the other records can still be read";

    private final VaultFile file;
    private final RandomAccessFile data;
    private final Consumer<Fault> faults;

    private VaultCheck(VaultFile file, RandomAccessFile data, Consumer<Fault> faults) {
        this.file = file;
        this.data = data;
        this.faults = faults;
    }

    /** Finds files that are missing in the row, that do not belong, and that tell of a loss. */
    static void names(Path folder, Consumer<Fault> faults) throws IOException {
        int expected = 0;
        for (VaultFile file : VaultFile.in(folder)) {
            for (; expected < file.number(); expected++) {
                faults.accept(new VaultFile(folder, expected).fault(0, "the file is missing", RESTORE));
            }
            expected = file.number() + 1;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(path -> name(folder, path, faults));
        }
    }

    private static void name(Path folder, Path path, Consumer<Fault> faults) {
        String name = VaultFile.name(path);
        if (name.endsWith(".lost")) {
            faults.accept(new Fault(
                    path.toString(),
                    "records that were kept are lost; these are their places and digests",
                    "Restore the vault from a backup, or import their sources again; then remove this list"));
        } else if (VaultFile.of(folder, name).isEmpty() && !VaultFile.isAside(path)) {
            faults.accept(new Fault(path.toString(), "no file of the vault", "Move it elsewhere"));
        }
    }

    static void file(VaultFile file, Consumer<Fault> faults) throws IOException {
        MemberList list = MemberList.read(file.list());
        String damage = list.torn() ? "the last line of the list of members is cut short" : list.damage();
        if (damage != null) {
            faults.accept(new Fault(
                    file.list().toString(), damage, "Restore it from a backup; the records may be sound all the same"));
        }
        if (!Files.exists(file.warc())) {
            if (!list.members().isEmpty()) {
                faults.accept(file.fault(0, "the file is missing", RESTORE));
            }
            return;
        }
        try (RandomAccessFile data = new RandomAccessFile(file.warc().toFile(), "r")) {
            VaultCheck check = new VaultCheck(file, data, faults);
            if (damage == null) {
                check.byList(list);
            } else {
                check.byReading();
            }
        }
    }

    private void byList(MemberList list) throws IOException {
        long size = data.length();
        for (Member member : list.members()) {
            if (member.end() > size) {
                faults.accept(file.fault(member.offset(), "the file ends before its records do", RESTORE));
                return;
            }
            check(member);
        }
        if (list.end() < size) {
            faults.accept(file.fault(
                    list.end(),
                    (size - list.end()) + " bytes lie behind the last record",
                    "Stop every program that writes here, and open the vault again"));
        }
    }

    private void check(Member member) throws IOException {
        boolean listed = Member.digest(data, member.offset(), member.length()).equals(member.digest());
        try {
            if (record(member.offset(), member.end()) != member.end()) {
                throw new Damage("bytes lie between the records");
            }
            if (!listed) {
                throw new Damage("the record is sound in itself, but not the one listed in " + file.list());
            }
        } catch (Damage damage) {
            faults.accept(file.fault(member.offset(), damage.what(), RESTORE));
        }
    }

    /** Without a list: from record to record as far as they are sound. */
    private void byReading() throws IOException {
        try {
            for (long offset = 0; offset < data.length(); ) {
                offset = record(offset, data.length());
            }
        } catch (Damage damage) {
            faults.accept(file.fault(0, damage.what(), RESTORE));
        }
    }

    private long record(long offset, long limit) throws IOException {
        try (RecordInput record = new RecordInput(data, offset, limit)) {
            RecordHeader header = record.header();
            boolean heads = header.field("WARC-Type").equals("warcinfo");
            if (heads != (offset == 0)
                    || (heads && !header.field("WARC-Filename").equals(file.name()))) {
                throw new Damage("the file does not begin with its own warcinfo record");
            }
            if (!heads) {
                record.capture(file.name());
            }
            return record.check();
        }
    }
}
