package org.jogakbo.reading.pdf.layout;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins two lines of a paragraph. A word that was broken with a hyphen is whole again, unless the text has it with
 * its hyphen elsewhere. Korean is broken inside words by most newspapers and between words by most others, and then
 * prints no space: a line that ends with a printed space, with a mark, or as words end is the end of a word; else the
 * text is asked whether it has the joined word elsewhere.
 */
final class LineJoint {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*-?$");
    private static final Pattern HANGUL_END =
            Pattern.compile(".*[가-힣](?:[은는을를에의와과로도며고만]|까지|부터|에서|에게|으로|처럼|보다|마다|이라|라는|다는|지만|면서|[하했됐있없었였겠]다)[,.]?");

    private final Set<String> words = new HashSet<>();
    private final boolean ragged;

    /** @param ragged whether the text's lines end where words end, as a ragged right edge shows */
    LineJoint(List<Line> lines, boolean ragged) {
        this.ragged = ragged;
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                // A word at the end of a line may be half of one.
                if (word.end() < line.text().length()) {
                    words.add(word.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    String join(String text, boolean blankAtEnd, String next) {
        char end = text.charAt(text.length() - 1);
        char start = next.charAt(0);
        if (end == '\u00ad') {
            return text.substring(0, text.length() - 1) + next;
        }
        if ((end == '-' || end == '\u2010')
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2))) {
            return hyphened(text, next);
        }
        boolean hangul = isHangul(end) && isHangul(start);
        boolean joined = (isSpaceless(end) && isSpaceless(start)) || (hangul && !blankAtEnd && !endsWord(text, next));
        return joined ? text + next : text + " " + next;
    }

    private String hyphened(String text, String next) {
        if (!Character.isLowerCase(next.codePointAt(0))) {
            return text + next;
        }
        Matcher last = LAST.matcher(text);
        Matcher first = WORD.matcher(next);
        String half = last.find() ? last.group().replaceFirst("-$", "") : "";
        String rest = first.lookingAt() ? first.group() : "";
        boolean compound = words.contains((half + "-" + rest).toLowerCase(Locale.ROOT));
        return compound ? text + next : text.substring(0, text.length() - 1) + next;
    }

    private boolean endsWord(String text, String next) {
        Matcher last = LAST.matcher(text);
        Matcher first = WORD.matcher(next);
        String half = last.find() ? last.group() : "";
        String rest = first.lookingAt() ? first.group() : "";
        return ragged
                || (!words.contains(half + rest)
                        && (words.contains(half) || HANGUL_END.matcher(half).matches()));
    }

    private static boolean isHangul(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    private static boolean isSpaceless(char c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> "、。，．！？：；「」『』（）［］〔〕【】ー".indexOf(c) >= 0;
        };
    }
}
