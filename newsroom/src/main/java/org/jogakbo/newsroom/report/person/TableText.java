package org.jogakbo.newsroom.report.person;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A table as the letters that its bytes mean: UTF-8, UTF-16 by its mark or its zeros, or CP949, whichever decodes without a fault; and by which
 * sign its columns are parted. Nothing is guessed at: what decodes in none of these is refused.
 *
 * @param charset in which it was written, for people
 * @param separator between columns
 */
public record TableText(String text, String charset, char separator) {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] LITTLE_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] BIG_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** @throws PersonTable.Unreadable when the bytes mean no text; it says in which line */
    public static TableText of(byte[] bytes) throws PersonTable.Unreadable {
        if (begins(bytes, UTF_8_MARK)) {
            return strict(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8, "UTF-8");
        }
        if (begins(bytes, LITTLE_MARK)) {
            return strict(bytes, LITTLE_MARK.length, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (begins(bytes, BIG_MARK)) {
            return strict(bytes, BIG_MARK.length, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        // The separators and line ends of UTF-16 have a zero before or behind them, which no other text has.
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even + odd > 0) {
            return odd >= even
                    ? strict(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE")
                    : strict(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        Decoded utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        return utf8.fault() < 0 ? table(utf8.text(), "UTF-8") : strict(bytes, 0, CP949, "CP949");
    }

    /** Between columns, in words. */
    public String parted() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    private record Decoded(String text, int fault) {}

    private static TableText strict(byte[] bytes, int from, Charset charset, String name)
            throws PersonTable.Unreadable {
        Decoded decoded = decode(bytes, from, charset);
        if (decoded.fault() < 0) {
            return table(decoded.text(), name);
        }
        long line = 1 + decoded.text().chars().filter(c -> c == '\n').count();
        throw new PersonTable.Unreadable("Line " + line + " of the table is neither UTF-8 nor UTF-16 nor CP949"
                + " (read as " + name + "). Save it as CSV in UTF-8. Nobody was added.");
    }

    /** The text, or what came before the first fault, and where in the bytes that is; -1: nowhere. */
    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int fault = result.isError() ? in.position() : -1;
        return new Decoded(out.flip().toString(), fault);
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static TableText table(String text, String charset) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            long known = Arrays.stream(head.split(String.valueOf(separator), -1))
                    .filter(cell -> Column.named(cell.replace("\"", "")).isPresent())
                    .count();
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return new TableText(text, charset, best);
    }
}
