package org.jogakbo.keeping.vault;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jogakbo.keeping.Disk;
import org.jogakbo.keeping.vault.record.Damage;
import org.jogakbo.keeping.vault.record.Member;
import org.jspecify.annotations.Nullable;

/**
 * The list of members beside a vault file, as it was read: the second witness to every bit of it.
 *
 * @param members those in its whole and sound lines, which follow each other without a gap
 * @param torn whether the last line lacks its end, as after a crash while it was written
 * @param damage why the list cannot be trusted, or null when it can
 */
record MemberList(
        List<Member> members, boolean torn, @Nullable String damage) {
    static final String HEADING = "jogakbo members 1\n";

    private static final int LONGEST_LINE = 18 + 1 + 18 + 1 + 64 + 1;

    MemberList {
        members = List.copyOf(members);
    }

    static MemberList read(Path file) throws IOException {
        try {
            // Latin-1 keeps every byte apart, so that no damage hides behind a replacement character.
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException _) {
            return new MemberList(List.of(), false, "the list of members is missing");
        }
    }

    /**
     * The last member of a list that ends as it should, read without the others: what a start after a clean end needs.
     */
    static Optional<Member> last(Path file) throws IOException {
        try (RandomAccessFile list = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(LONGEST_LINE + 1, list.length())];
            list.seek(list.length() - end.length);
            list.readFully(end);
            String text = new String(end, StandardCharsets.ISO_8859_1);
            int feed = text.lastIndexOf('\n', text.length() - 2);
            return text.endsWith("\n") && feed >= 0
                    ? Optional.of(Member.parse(text.substring(feed + 1, text.length() - 1)))
                    : Optional.empty();
        } catch (Damage | FileNotFoundException _) {
            return Optional.empty();
        }
    }

    private static MemberList parse(String text) {
        List<Member> members = new ArrayList<>();
        if (!text.startsWith(HEADING)) {
            return new MemberList(members, false, "the list of members does not begin as it must");
        }
        int from = HEADING.length();
        try {
            for (int feed = text.indexOf('\n', from); feed >= 0; feed = text.indexOf('\n', from)) {
                members.add(next(members, text.substring(from, feed)));
                from = feed + 1;
            }
        } catch (Damage damage) {
            return new MemberList(members, false, damage.what() + " (line " + (members.size() + 2) + ")");
        }
        return new MemberList(members, from < text.length(), null);
    }

    private static Member next(List<Member> before, String line) throws Damage {
        Member member = Member.parse(line);
        if (member.offset() != end(before)) {
            throw new Damage("the list of members has a gap or an overlap");
        }
        return member;
    }

    /** The offset behind the last member listed. */
    long end() {
        return end(members);
    }

    private static long end(List<Member> members) {
        return members.isEmpty() ? 0 : members.getLast().end();
    }

    /** The lines of these members, as they stand in the file. */
    static byte[] lines(List<Member> members) {
        return members.stream()
                .map(member -> member.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a whole list in the place of what is there. */
    static void replace(Path file, List<Member> members) throws IOException {
        byte[] lines = lines(members);
        byte[] heading = HEADING.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[heading.length + lines.length];
        System.arraycopy(heading, 0, whole, 0, heading.length);
        System.arraycopy(lines, 0, whole, heading.length, lines.length);
        Disk.replace(file, whole);
    }
}
