package org.jogakbo.naming.folding;

import java.text.Normalizer;
import java.util.Locale;
import org.jogakbo.naming.spelling.Hangul;

/** What a code point is when case, width, accents and look-alikes do not count (Unicode NFKD, and the confusables of UTS 39 that matter). */
final class Letters {
    /** Pairs: a letter that looks like, or is printed for, the Latin one after it. */
    private static final String ALIKE =
            "аaвbсcԁdеeһhіiјjкkӏlмmнhоoрpԛqѕsтtυuѵvԝwхxуyүyіiїiёeʀrɢgɴnʟlʙbʜhɪiʏyᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜱsꜰfꞯqᴌl"
                    + "αaβbεeηnιiκkνvοoρpτtχxγyωwøołlđdħhŧtıiȷjɑaɡgɩiƙkƿpðdŋnɨiʉuɵoəeɛeɔoʋv";

    /** Pairs: a letter that is printed for the one after it, within a script of its own. Hamza, dots and final shapes make no other letter. */
    private static final String SAME =
            "\u0491\u0433\u03c2\u03c3\u05da\u05db\u05dd\u05de\u05df\u05e0\u05e3\u05e4\u05e5\u05e6\u0671\u0627\u0649\u064a\u06cc\u064a"
                    + "\u06d0\u064a\u06d2\u064a\u06aa\u0643\u06a9\u0643\u0629\u0647\u06d5\u0647\u06c1\u0647\u06c3\u0647\u06be\u0647\u06ba\u0646";

    /** Between letters of one sign that its decomposition parts: ½ is 1 and 2. */
    static final char APART = ' ';

    private static final int KANA = 0x60;

    private Letters() {}

    /** Whether the code point is itself, or its small letter, and there is nothing to look up. */
    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || Hangul.isSyllable(c)
                || isPlainIdeograph(c);
    }

    /** Capitals, also those of mathematics, in circles and squares. */
    static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || (c >= 0x1d400 && c <= 0x1f1ff);
    }

    /** Letters and digits in lower case, {@link #APART} perhaps; empty when the code point is none, or plain already. */
    static String of(int c) {
        if (c < 0x80 || isMark(c)) {
            return "";
        }
        if (enclosed(c) != 0) {
            return Character.toString(enclosed(c));
        }
        String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(4);
        decomposed.codePoints().forEach(one -> {
            if ((Character.isLetterOrDigit(one) && !isMark(one)) || isLetterMark(one)) {
                out.append(plain(one));
            } else if (!out.isEmpty() && parts(one) && out.charAt(out.length() - 1) != APART) {
                out.append(APART);
            }
        });
        return out.toString();
    }

    private static boolean parts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_SYMBOL -> false;
            default -> true;
        };
    }

    /** Whether it is a sign that stands for a word of letters, as № and ™ do, and no letter in a circle. */
    static boolean isSign(int c) {
        int type = c < 0x2000 || isEnclosed(c) ? Character.UNASSIGNED : Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.CURRENCY_SYMBOL;
    }

    private static boolean isEnclosed(int c) {
        return (c >= 0x2460 && c <= 0x24ff) || (c >= 0x3200 && c <= 0x32ff) || (c >= 0x1f100 && c <= 0x1f1ff);
    }

    /** Apostrophes and dots that Unicode counts among the letters. */
    private static boolean isMark(int c) {
        return (c >= 0x2b9 && c <= 0x2c1) || c == 'ㆍ' || c == '\u119e';
    }

    /**
     * Marks that are letters: the vowels of India, Burma, Thailand and Cambodia, without which a word is another word. Vowel points of Arabic
     * and Hebrew, and the dots of India (nukta) that the press leaves out, are none.
     */
    static boolean isLetterMark(int c) {
        if (c < 0x900 || c > 0x17d3 || (c > 0x109f && c < 0x1780)) {
            return false;
        }
        int type = Character.getType(c);
        boolean nukta = c <= 0xcff && (c & 0x7f) == 0x3c;
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !nukta;
    }

    /** What has no decomposition and yet is the letter of another shape: finals, Persian letters, kana of the other set or a small one. */
    private static int same(int c) {
        int at = SAME.indexOf(c);
        if (at >= 0 && at % 2 == 0) {
            return SAME.charAt(at + 1);
        }
        int kana = c >= 'ァ' && c <= 'ヶ' ? c - KANA : c;
        return switch (kana) {
            case 'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ゎ' -> kana + 1;
            default -> kana;
        };
    }

    /** The small Latin letter that a letter of Cyrillic or Greek looks like; itself where there is none. */
    static int lookAlike(int c) {
        int alike = c >= 0x370 && c < 0x530 ? ALIKE.indexOf(Character.toLowerCase(c)) : -1;
        return alike >= 0 && alike % 2 == 0 ? ALIKE.charAt(alike + 1) : c;
    }

    private static String plain(int printed) {
        int c = same(printed);
        int alike = ALIKE.indexOf(c);
        return switch (c) {
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'þ' -> "th";
            default ->
                alike >= 0 && alike % 2 == 0 && c >= 0x80
                        ? ALIKE.substring(alike + 1, alike + 2)
                        : Character.toString(c);
        };
    }

    private static boolean isPlainIdeograph(int c) {
        return c >= 0x3400 && c <= 0x9fff;
    }

    /** Letters in black circles, black squares and flags, which have no decomposition. */
    private static int enclosed(int c) {
        for (int first : new int[] {0x1f150, 0x1f170, 0x1f1e6}) {
            if (c >= first && c < first + 26) {
                return 'a' + c - first;
            }
        }
        return 0;
    }
}
