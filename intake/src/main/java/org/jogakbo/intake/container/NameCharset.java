package org.jogakbo.intake.container;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * In which charset a ZIP's names are, when they are not marked as UTF-8: the format says IBM 437 (APPNOTE, appendix
 * D), zippers write UTF-8 all the same, or the code page of a Korean, Japanese, Chinese or Western Windows. All names
 * of one ZIP are in one charset, so the one is taken in which all of them can be read, and look most like words.
 */
final class NameCharset {
    private static final List<Charset> CODE_PAGES = List.of(
            Charset.forName("x-windows-949"),
            Charset.forName("windows-31j"),
            Charset.forName("GB18030"),
            Charset.forName("IBM437"),
            Charset.forName("windows-1252"));
    private static final Charset KS_X_1001 = Charset.forName("EUC-KR");
    private static final int SAMPLE = 1_000;

    private NameCharset() {}

    /** @param names as they were read, one character a byte */
    static Charset of(List<String> names) {
        byte[] sample = names.stream()
                .filter(NameCharset::isRaw)
                .limit(SAMPLE)
                .collect(Collectors.joining("/"))
                .getBytes(StandardCharsets.ISO_8859_1);
        if (sample.length == 0 || likeness(sample, StandardCharsets.UTF_8) > Integer.MIN_VALUE) {
            return StandardCharsets.UTF_8;
        }
        // Of equals, max takes the last: the order is from the most to the least likely.
        return CODE_PAGES.reversed().stream()
                .max(Comparator.comparingInt(charset -> likeness(sample, charset)))
                .orElse(StandardCharsets.ISO_8859_1);
    }

    /** Whether the name may still be bytes: a name that was marked as UTF-8 mostly has other characters, or none. */
    static boolean isRaw(String name) {
        return name.chars().allMatch(c -> c < 256) && name.chars().anyMatch(c -> c > 127);
    }

    /** How much the bytes look like words in a charset, a thousandth a character; the least when they cannot be in it. */
    private static int likeness(byte[] raw, Charset charset) {
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException not) {
            return Integer.MIN_VALUE;
        }
        int[] foreign = text.codePoints().filter(c -> c > 127).toArray();
        int sum = 0;
        for (int c : foreign) {
            sum += likeness(c, charset);
        }
        return foreign.length == 0 ? 0 : sum * 1000 / foreign.length;
    }

    private static int likeness(int c, Charset charset) {
        return switch (UnicodeScript.of(c)) {
            case HANGUL -> isCommonHangul(c) ? 2 : -1;
            case HIRAGANA -> 2;
            case KATAKANA -> c >= 0xff61 && c <= 0xff9f ? 0 : 2;
            case HAN -> charset.name().equals("GB18030") ? 1 : 2;
            case LATIN -> Character.isLetter(c) ? 2 : -2;
            default -> -2;
        };
    }

    /** The syllables of KS X 1001; windows-949 holds the others too, in bytes that other charsets use. */
    private static boolean isCommonHangul(int c) {
        return Character.toString(c).getBytes(KS_X_1001).length == 2;
    }
}
