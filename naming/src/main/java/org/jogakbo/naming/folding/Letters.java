package org.jogakbo.naming.folding;

import java.text.Normalizer;
import java.util.Locale;
import org.jogakbo.naming.spelling.Hangul;

/** What a code point is when case, width, accents and look-alikes do not count (Unicode NFKD, and the confusables of UTS 39 that matter). */
final class Letters {
    /** Pairs: a letter that looks like, or is printed for, the Latin one after it. */
    private static final String ALIKE =
            "аaвbсcԁdеeһhіiјjкkӏlмmнhоoрpԛqѕsтtυuѵvԝwхxуyүyґrіiїiёeʀrɢgɴnʟlʙbʜhɪiʏyᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢz"
                    + "αaβbεeηnιiκkνvοoρpτtχxγyωwøołlđdħhŧtıiȷjɑaɡgɩiƙkƿpðdŋnɨiʉuɵoəeɛeɔoʋv";

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

    /** Letters and digits in lower case; empty when the code point is none, or plain already. */
    static String of(int c) {
        if (c < 0x80 || isMark(c)) {
            return "";
        }
        if (enclosed(c) != 0) {
            return Character.toString(enclosed(c));
        }
        StringBuilder out = new StringBuilder(4);
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(one -> out.append(plain(one)));
        return out.toString();
    }

    /** Apostrophes and dots that Unicode counts among the letters. */
    private static boolean isMark(int c) {
        return (c >= 0x2b9 && c <= 0x2c1) || c == 'ㆍ' || c == '\u119e';
    }

    private static String plain(int c) {
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
