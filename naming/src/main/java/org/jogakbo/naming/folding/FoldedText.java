package org.jogakbo.naming.folding;

import java.util.Arrays;
import java.util.BitSet;
import org.jogakbo.naming.spelling.Hangul;

/**
 * A text's letters and digits alone, each with its place in the original and with what stood before it. Escapes are undone ({@link
 * Unescaped}), letters are plain ({@link Letters}), Hangul is in syllables. Time and memory grow with the text alone. Immutable once built;
 * safe for any thread.
 */
public final class FoldedText {
    /** What stands between two letters, from nothing to what never stands inside a name. Inside a part only the first three may stand. */
    public static final int NOTHING = 0;

    public static final int APOSTROPHE = 1;
    /** A hyphen, also one at a line's end. */
    public static final int HYPHEN = 2;
    /** Spaces, a line's end, underscores, middle dots; a dot without a space. */
    public static final int SPACE = 3;

    public static final int COMMA = 4;
    /** A dot and a space: an initial's, or a sentence's end. */
    public static final int STOP = 5;

    /** The end of one block of a text and the beginning of the next, where nothing else stands between. */
    public static final int SEAM = 6;
    /** Quotation marks and brackets. */
    public static final int QUOTE = 7;

    public static final int FAR = 8;
    private static final int DOT = 9;

    /** What whoever puts blocks together sets between them (Unicode, paragraph separator). */
    public static final char SEAM_SIGN = '\u2029';

    private static final int CAPITAL = 1;
    private static final int TURN = 2;
    private static final int DOTTED = 4;
    /** The kind of script that the letter was printed in, from this bit on. */
    private static final int KIND = 3;

    private static final int KINDS = 7;

    private static final int NUMBER = 0;
    private static final int LATIN = 1;
    private static final int CYRILLIC = 7;
    private static final int OTHER = 3;
    private static final int KATAKANA = 4;
    private static final int HIRAGANA = 5;
    static final int HANGUL = 2;
    static final int IDEOGRAPH = 6;
    /** Above the kinds. */
    private static final int JOINED = 64;
    /** A row of at least so many single letters is one word, printed with spaces. */
    private static final int LETTER_SPACED = 5;

    private static final int LONGEST_WORD = 64;
    /** Before it stand the scripts that have capitals, but for Armenian itself. */
    private static final char ARMENIAN = 0x530;

    private static final char HEBREW = 0x590;
    private static final int NEXT_LINE = 0x85;
    /** Draws an Arabic word out. */
    private static final int TATWEEL = 0x640;

    /** From an ASCII sign to its wide form (Unicode, Halfwidth and Fullwidth Forms). */
    private static final int WIDE = 0xfee0;

    private char[] letters;
    private int[] starts;
    private int[] ends;
    private byte[] gaps;
    private byte[] flags;
    private int length;

    private int last = ' ';
    private int lastKind;

    /** @param withoutTags whether anything that looks like a tag is taken for one and left out */
    public FoldedText(String original, boolean withoutTags) {
        this(Unescaped.of(original, withoutTags));
    }

    FoldedText(Unescaped unescaped) {
        Unescaped text = unescaped.composed();
        int size = text.length + 8;
        letters = new char[size];
        starts = new int[size];
        ends = new int[size];
        gaps = new byte[size];
        flags = new byte[size];
        fold(text, RunTogether.in(text));
        closeLetterSpacing();
    }

    /** The letters of a word, folded as texts are. */
    public static String lettersOf(String word) {
        if (word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || Hangul.isSyllable(c))) {
            return word;
        }
        FoldedText folded = new FoldedText(word, false);
        return new String(folded.letters, 0, folded.length);
    }

    private void fold(Unescaped text, BitSet joined) {
        int gap = FAR;
        int newlines = 0;
        for (int i = 0; i < text.length; i++) {
            int c = text.points[i];
            int start = text.starts[i];
            int end = text.ends[i];
            int before = length;
            if (Letters.isPlain(c)) {
                append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c), c, start, end, gap);
            } else if (isInvisible(c)) {
                extend(end, gap);
                continue;
            } else {
                append(Letters.of(c), c, start, end, Letters.isSign(c) ? Math.max(gap, SPACE) : gap);
            }
            if (length > before) {
                flags[before] = (byte) (flags[before] | (joined.get(i) ? JOINED : 0));
                gap = Letters.isSign(c) ? SPACE : NOTHING;
                newlines = 0;
                last = c;
            } else {
                newlines += c == '\n' ? 1 : 0;
                gap = newlines > 1 ? FAR : widened(gap, c);
                if (gap == DOT) {
                    flags[length - 1] = (byte) (flags[length - 1] | DOTTED);
                }
            }
        }
    }

    private static int widened(int gap, int printed) {
        int c = printed == '＝' ? '゠' : printed >= '！' && printed <= '～' ? printed - WIDE : printed;
        if (c == ' ' && gap < DOT) {
            return Math.max(gap, SPACE);
        }
        if (c == SEAM_SIGN) {
            return gap == HYPHEN ? HYPHEN : gap == DOT ? STOP : gap <= SPACE ? SEAM : FAR;
        }
        boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (white) {
            boolean lineBreak = gap == HYPHEN && (c == '\n' || c == '\r');
            return lineBreak ? HYPHEN : gap == DOT ? STOP : Math.max(gap, SPACE);
        }
        boolean small = gap == NOTHING || gap == APOSTROPHE;
        return switch (c) {
            case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´', '′', '׳', '״' -> Math.max(gap, APOSTROPHE);
            case '-', '‐', '‑', '‒', '–', '−', '\u00ad', '﹣', '־' ->
                gap == DOT ? HYPHEN : gap == HYPHEN ? SPACE : Math.max(gap, HYPHEN);
            case '_', '+', '·', 'ㆍ', '・', '‧', '･', '•', '∙', '゠', '፡' -> Math.max(gap, SPACE);
            case ',', '、', '،' -> gap <= SPACE ? COMMA : FAR;
            case '.', '。' -> small ? DOT : FAR;
            case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '(', ')', '[', ']', '（', '）' ->
                gap <= COMMA || gap == STOP || gap == DOT || gap == QUOTE ? QUOTE : FAR;
            default -> FAR;
        };
    }

    /** The letters of one sign or letter; where its decomposition has a sign itself, as ½ has, they stand apart. */
    private void append(String plain, int original, int start, int end, int gap) {
        int before = gap;
        for (int k = 0; k < plain.length(); k++) {
            if (plain.charAt(k) == Letters.APART) {
                before = SPACE;
            } else {
                append(plain.charAt(k), original, start, end, before);
                before = NOTHING;
            }
        }
    }

    private void append(char letter, int original, int start, int end, int gap) {
        grow();
        boolean capital = original < 0x80 ? letter != original : Letters.isCapital(original);
        int kind = kind(original, letter);
        boolean turns = gap == NOTHING && length > 0 && starts[length - 1] != start && turns(kind, capital);
        if (!capital && gap == NOTHING && endsInTwoCapitals()) {
            flags[length - 2] |= TURN; // UNokuzola, a prefix in capitals before a name
        }
        lastKind = kind;
        letters[length] = letter;
        starts[length] = start;
        ends[length] = end;
        gaps[length] = (byte) (gap == DOT ? SPACE : gap);
        flags[length++] = (byte) ((capital ? CAPITAL : 0) | (turns ? TURN : 0) | kind << KIND);
    }

    /** Two capitals and one small letter, nothing between them. */
    private boolean endsInTwoCapitals() {
        return length > 2
                && gaps[length - 1] == NOTHING
                && gaps[length - 2] == NOTHING
                && (flags[length - 1] & CAPITAL) == 0
                && (flags[length - 2] & CAPITAL) != 0
                && (flags[length - 3] & CAPITAL) != 0
                && Character.isLetter(letters[length - 1]);
    }

    /** Whether a word may begin here without a gap: a capital after a small letter, another script, a letter after a digit. */
    private boolean turns(int kind, boolean capital) {
        return (capital && Character.isLowerCase(last))
                || (lastKind != kind && !(isMixable(lastKind) && isMixable(kind)));
    }

    /** Latin letters and their look-alikes of Greek and Cyrillic may stand in one word. */
    private static boolean isMixable(int kind) {
        return kind == LATIN || kind == CYRILLIC;
    }

    /** A long mark, or a vowel that is a mark, goes with the letter before it. */
    private int kind(int printed, char c) {
        if (Character.isDigit(c)) {
            return NUMBER;
        } else if (Hangul.isSyllable(c)) {
            return HANGUL;
        } else if (c == 'ー' || Letters.isLetterMark(printed)) {
            return lastKind;
        }
        boolean katakana = (printed >= 0x30a0 && printed <= 0x30ff) || (printed >= 0xff66 && printed <= 0xff9f);
        boolean cyrillic = printed >= 0x370 && printed < ARMENIAN;
        return c < ARMENIAN
                ? cyrillic ? CYRILLIC : LATIN
                : katakana
                        ? KATAKANA
                        : c >= 0x3040 && c <= 0x309f ? HIRAGANA : c >= 0x3400 && c <= 0x9fff ? IDEOGRAPH : OTHER;
    }

    private void grow() {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
            gaps = Arrays.copyOf(gaps, length * 2);
            flags = Arrays.copyOf(flags, length * 2);
        }
    }

    /** An accent or an invisible character belongs to the letter before it. */
    private void extend(int end, int gap) {
        if (gap == NOTHING && length > 0) {
            ends[length - 1] = end;
        }
    }

    /** {@code M I N} is {@code MIN}. */
    private void closeLetterSpacing() {
        for (int from = 0; from < length; ) {
            int to = from + 1;
            while (to < length && gaps[to] >= HYPHEN && gaps[to] <= SPACE && single(to) && single(to - 1)) {
                to++;
            }
            for (int i = from + 1; to - from >= LETTER_SPACED && i < to; i++) {
                gaps[i] = NOTHING;
            }
            from = to;
        }
    }

    private boolean single(int at) {
        return letters[at] < 0x250
                && Character.isLetter(letters[at])
                && gap(at) > NOTHING
                && (at + 1 >= length || gaps[at + 1] > NOTHING);
    }

    public int length() {
        return length;
    }

    public char letter(int index) {
        return letters[index];
    }

    /** The place in the original of the letter at this index; likewise the end. */
    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    /** What stands before this letter; before the first and after the last there is nothing near. */
    public int gap(int index) {
        return index <= 0 || index >= length ? FAR : gaps[index];
    }

    public boolean isCapital(int index) {
        return index < length && (flags[index] & CAPITAL) != 0;
    }

    /** The kind of script that a letter was printed in; Latin letters and look-alikes are kinds of their own here. */
    int kindOf(int index) {
        return flags[index] >> KIND & KINDS;
    }

    /** Whether a letter was printed in Latin. */
    public boolean isLatin(int index) {
        return index < length && kindOf(index) == LATIN;
    }

    /** Whether it is an ideograph. */
    public boolean isIdeograph(int index) {
        return index < length && kindOf(index) == IDEOGRAPH;
    }

    /** Whether it is a capital, or of a script that has none. */
    public boolean mayBeCapital(int index) {
        return isCapital(index) || (index < length && letters[index] >= HEBREW);
    }

    /**
     * Whether a word of its own may begin here: at its edge, in a script without spaces, or behind the particles that Arabic, Hebrew and
     * Amharic write on to it. Words in katakana are told from what stands around them.
     */
    public boolean begins(int index) {
        return isEdge(index) || isInsideRow(index) || Clitics.endBefore(this, index);
    }

    private boolean isInsideRow(int index) {
        return isUnspaced(letters[index]) && kindOf(index) != KATAKANA && !Letters.isLetterMark(letters[index]);
    }

    /** Whether a word of its own may end before this letter, in a script without spaces too; never inside a syllable. */
    public boolean ends(int index) {
        return isEdge(index)
                || (isUnspaced(letters[index - 1])
                        && kindOf(index - 1) != KATAKANA
                        && !Letters.isLetterMark(letters[index]));
    }

    /** Whether a letter is of a script that prints no spaces between words: Thai, Lao, Tibetan, Burmese, Khmer, kana, ideographs. */
    public static boolean isUnspaced(char c) {
        return (c >= 0xe00 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff) || (c >= 0x2e80 && !Hangul.isSyllable(c));
    }

    /** Whether a dot follows this letter at once. */
    public boolean isDotted(int index) {
        return (flags[index] & DOTTED) != 0;
    }

    /** Whether the letter stands where words are run together: in a hashtag, a handle, an address, the name of a file. */
    public boolean isJoined(int index) {
        return (flags[index] & JOINED) != 0;
    }

    /** Whether a word begins at this letter, or ends before it. */
    public boolean isEdge(int index) {
        return gap(index) > NOTHING || (flags[index] & TURN) != 0;
    }

    /** The letters from here on that no gap and no other script interrupts; of a word without end, its head. */
    public String wordFrom(int from) {
        int to = from;
        while (to < length && to - from < LONGEST_WORD && (to == from || !isEdge(to))) {
            to++;
        }
        return new String(letters, from, to - from);
    }

    /** Where the word begins that ends before this index. */
    public int wordBefore(int to) {
        int from = to - 1;
        while (from > 0 && to - from < LONGEST_WORD && !isEdge(from)) {
            from--;
        }
        return from;
    }

    public String slice(int from, int to) {
        return new String(letters, from, to - from);
    }

    private static boolean isInvisible(int c) {
        if (c < 0x80 || Letters.isLetterMark(c)) {
            return false;
        }
        int type = Character.getType(c);
        return c == TATWEEL
                || (type == Character.CONTROL && c != NEXT_LINE)
                || c == 'ﾞ'
                || c == 'ﾟ'
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.ENCLOSING_MARK;
    }
}
