package org.jogakbo.reading.field;

import java.text.Normalizer;
import java.util.Optional;
import org.jogakbo.clipping.PressDate;

/**
 * Reads dates as pages and the press print them: ISO 8601, RFC 822 and 5322, and the forms of many languages.
 *
 * <p>The precision is kept: no day and no zone is invented; a local time without a zone gives the day. What could be two dates
 * ({@code 04/11/2016}), what is relative ("3 hours ago") and two-digit years outside RFC 822 are refused. The text may hold words before
 * and after the date; the first date in it counts, so hand in a date line, not a paragraph. Stateless.
 */
public final class PressDates {
    private static final int MAX_LENGTH = 240;

    private PressDates() {}

    /** The date in a line of at most {@value #MAX_LENGTH} characters, or empty. */
    public static Optional<PressDate> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String line = Eras.inCommonYears(plain(text));
        return DateForms.find(line).flatMap(found -> ClockTime.attach(found, line));
    }

    /** Compatibility forms folded, digits of every script as ASCII, every white space a blank, marks of direction dropped. */
    private static String plain(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text.strip();
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                out.append((char) ('0' + Character.digit(c, 10)));
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }
}
