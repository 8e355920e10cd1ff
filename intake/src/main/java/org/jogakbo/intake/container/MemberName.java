package org.jogakbo.intake.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Names of ZIP members: their letters and their tricks. */
final class MemberName {
    /** Zippers that do not mark UTF-8 write it all the same, or the code page of a Korean Windows. */
    private static final List<Charset> LIKELY = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-949"));

    private MemberName() {}

    /** A name that was read as ISO 8859-1 as it was meant, fit to be printed. */
    static String decoded(String name) {
        String meant = name;
        if (name.chars().allMatch(c -> c < 256) && name.chars().anyMatch(c -> c > 127)) {
            byte[] raw = name.getBytes(StandardCharsets.ISO_8859_1);
            meant = LIKELY.stream()
                    .flatMap(charset -> attempt(raw, charset).stream())
                    .findFirst()
                    .orElse(name);
        }
        return meant.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    private static List<String> attempt(byte[] raw, Charset charset) {
        try {
            return List.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException _) {
            return List.of();
        }
    }

    /** Whether the name would leave the container if somebody unpacked it. */
    static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("(?s)[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** Whether a part of the name hides it, or macOS put it there for itself. */
    static boolean isHidden(String name) {
        return Arrays.stream(name.split("/")).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }
}
