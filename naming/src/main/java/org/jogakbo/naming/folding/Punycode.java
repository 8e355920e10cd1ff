package org.jogakbo.naming.folding;

import java.util.ArrayList;
import java.util.List;

/** Labels of hosts that stand for letters outside ASCII: {@code xn--…} (RFC 3492; RFC 5890, 2.3.2.1). */
final class Punycode {
    private static final String MARK = "xn--";
    /** A label has at most 63 letters. */
    private static final int LONGEST = 63;

    private static final int BASE = 36;
    private static final int DAMP = 700;
    private static final int SKEW = 38;
    private static final int MOST = 26;

    private Punycode() {}

    /** The text with its labels decoded; every letter of one stands for the whole label. */
    static Unescaped taken(Unescaped text) {
        if (!isIn(text)) {
            return text;
        }
        Unescaped out = Unescaped.sized(text.length);
        for (int i = 0; i < text.length; ) {
            int end = isMark(text, i) ? end(text, i) : i;
            List<Integer> letters = end > i + MARK.length() ? decoded(text.slice(i + MARK.length(), end)) : List.of();
            if (letters.isEmpty()) {
                out.add(text.points[i], text.starts[i], text.ends[i]);
                i++;
            } else {
                for (int letter : letters) {
                    out.add(letter, text.starts[i], text.ends[end - 1]);
                }
                i = end;
            }
        }
        return out;
    }

    static boolean isIn(Unescaped text) {
        for (int i = 0; i < text.length; i++) {
            if (isMark(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Unescaped text, int at) {
        if ((text.points[at] | 32) != 'x' || at + MARK.length() >= text.length) {
            return false;
        }
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.points[at - 1]);
        return begins && (text.points[at + 1] | 32) == 'n' && text.points[at + 2] == '-' && text.points[at + 3] == '-';
    }

    private static int end(Unescaped text, int at) {
        int end = at;
        while (end < text.length && end - at < LONGEST && isLabel(text.points[end])) {
            end++;
        }
        return end;
    }

    private static boolean isLabel(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
    }

    /** Nothing when this is no Punycode. */
    private static List<Integer> decoded(String label) {
        int basic = Math.max(0, label.lastIndexOf('-'));
        List<Integer> out = new ArrayList<>();
        label.substring(0, basic).chars().forEach(out::add);
        int at = basic > 0 ? basic + 1 : 0;
        int c = 0x80;
        int bias = 72;
        long place = 0;
        while (at < label.length()) {
            long before = place;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < label.length() ? digit(label.charAt(at++)) : -1;
                if (digit < 0 || place > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
                    return List.of();
                }
                place += digit * weight;
                int threshold = Math.clamp(k - bias, 1, MOST);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            int size = out.size() + 1;
            bias = adapted(place - before, size, before == 0);
            c += (int) (place / size);
            place %= size;
            if (!Character.isValidCodePoint(c)) {
                return List.of();
            }
            out.add((int) place++, c);
        }
        return out;
    }

    private static int adapted(long delta, int size, boolean first) {
        long rest = first ? delta / DAMP : delta / 2;
        rest += rest / size;
        int k = 0;
        while (rest > (BASE - 1) * MOST / 2) {
            rest /= BASE - 1;
            k += BASE;
        }
        return (int) (k + BASE * rest / (rest + SKEW));
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' + MOST : (c | 32) >= 'a' && (c | 32) <= 'z' ? (c | 32) - 'a' : -1;
    }
}
