package org.jogakbo.intake.container;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names of ZIP members. They are only printed and compared, never made into paths: what leads out of the ZIP leads nowhere. */
public final class MemberName {
    private MemberName() {}

    /** A name that was read as ISO 8859-1 as it was meant, fit to be printed. */
    public static String decoded(String name, Charset charset) {
        String meant = NameCharset.isRaw(name) ? new String(name.getBytes(StandardCharsets.ISO_8859_1), charset) : name;
        return meant.replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    /** Whether a part of the name hides it, or macOS put it there for itself. */
    static boolean isHidden(String name) {
        return Arrays.stream(name.split("/"))
                .anyMatch(part ->
                        (part.startsWith(".") && !part.equals("..") && !part.equals(".")) || part.equals("__MACOSX"));
    }
}
