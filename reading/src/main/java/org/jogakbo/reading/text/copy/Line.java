package org.jogakbo.reading.text.copy;

import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line as it stands.
 *
 * @param text without blanks around it and without the sign of a list
 * @param indent how many columns its first sign stands from the margin
 * @param within how many columns its text stands from the margin, behind the sign of a list
 * @param listed whether it begins with the sign of a list
 */
record Line(String text, int indent, int within, boolean listed) {
    private static final Pattern BULLET = Pattern.compile("([*+#@•◦▪■□○●◎☆★·]|o(?= )|-(?= ))(?: +(.*)|$)");
    private static final int TAB = 8;
    private static final int MIN_RULE = 5;

    /** A line whose list signs are kept as text. */
    static Line plain(String raw) {
        String clean = clean(raw);
        String text = clean.strip();
        // The signs that make a heading in Markdown.
        String bare = text.startsWith("#") ? text.replaceFirst("^#{1,6}\\s+", "") : text;
        int indent = indent(clean);
        return new Line(bare, indent, indent, false);
    }

    /** A line whose list sign says that an item begins; a numbered one stays text. */
    static Line ofDump(String raw) {
        Line line = plain(raw);
        Matcher bullet = BULLET.matcher(line.text());
        if (!bullet.matches() || (line.indent() == 0 && "o-".contains(bullet.group(1)))) {
            return line;
        }
        String text = bullet.group(2) == null ? "" : bullet.group(2);
        int behind = line.text().length() - text.length();
        return new Line(text.strip(), line.indent(), line.indent() + behind, true);
    }

    private static String clean(String raw) {
        return raw.replace('\u00a0', ' ').replace("\ufeff", "").replace("\f", "");
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    /** Whether a line is drawn, not written. */
    static boolean isRule(String text) {
        return text.length() >= MIN_RULE
                && text.chars().allMatch(sign -> sign == text.charAt(0))
                && !Character.isLetterOrDigit(text.charAt(0));
    }

    boolean isBlank() {
        return text.isEmpty() && !listed;
    }

    /** The columns up to the line's end, a letter of eastern scripts counting as two where {@code wide}. */
    int end(boolean wide) {
        return within + columns(text, wide);
    }

    /** The columns of the first word; where words are written together, of the first letter. */
    int firstWord(boolean wide) {
        if (!text.isEmpty() && isTogether(text.codePointAt(0))) {
            return wide ? 2 : 1;
        }
        int space = text.indexOf(' ');
        return columns(space < 0 ? text : text.substring(0, space), wide);
    }

    /** Whether a letter is of a script that sets no blanks between words. */
    static boolean isTogether(int letter) {
        return switch (UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static int columns(String text, boolean wide) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += wide && isWide(text.codePointAt(i)) ? 2 : 1;
        }
        return columns;
    }

    static boolean isWide(int letter) {
        if (letter < 0x1100) {
            return false;
        }
        return switch (UnicodeScript.of(letter)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> (letter >= 0x3000 && letter <= 0x303f) || (letter >= 0xff00 && letter <= 0xff60);
        };
    }
}
