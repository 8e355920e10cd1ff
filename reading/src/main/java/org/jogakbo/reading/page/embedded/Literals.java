package org.jogakbo.reading.page.embedded;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a script, with their escapes resolved (ECMAScript, section 12.9.4). */
final class Literals {
    private static final int MAX_LITERALS = 4_000;

    private Literals() {}

    /** Those of at least this length as written, in order. A quote in a comment or a regular expression may hide what follows it. */
    static List<String> of(String script, int shortest) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < script.length() && found.size() < MAX_LITERALS; i++) {
            char quote = script.charAt(i);
            if (quote == '"' || quote == '\'' || quote == '`') {
                int end = end(script, i, quote);
                if (end - i > shortest) {
                    found.add(resolved(script.substring(i + 1, end)));
                }
                i = end;
            }
        }
        return found;
    }

    /** Where the literal ends: at its quote, or at the line's end if it has none. */
    private static int end(String script, int start, char quote) {
        int i = start + 1;
        while (i < script.length() && script.charAt(i) != quote) {
            char c = script.charAt(i);
            if (c == '\n' && quote != '`') {
                return i;
            }
            i += c == '\\' ? 2 : 1;
        }
        return Math.min(i, script.length());
    }

    private static String resolved(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            int digits = escape == 'u' ? 4 : escape == 'x' ? 2 : 0;
            int code = digits == 0 || i + digits >= text.length() ? -1 : code(text.substring(i + 1, i + 1 + digits));
            if (code >= 0) {
                out.append((char) code);
                i += digits;
            } else {
                out.append(plain(escape));
            }
        }
        return out.toString();
    }

    private static String plain(char escape) {
        return switch (escape) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r', 'b', 'f', 'v', '0', '\n' -> "";
            default -> String.valueOf(escape);
        };
    }

    private static int code(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
