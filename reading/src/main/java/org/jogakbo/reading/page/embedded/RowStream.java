package org.jogakbo.reading.page.embedded;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The stream of rows in which React's server components come: {@code 1a:["$","p",null,{"children":"…"}]} in a line, or {@code
 * 1b:T4b3,} and a text of so many bytes (hexadecimal, in UTF-8).
 */
final class RowStream {
    private static final int MAX_ROWS = 20_000;

    private RowStream() {}

    /** Hands on the data of each row, a text as a JSON string. */
    static void read(String stream, Consumer<String> json) {
        int at = 0;
        for (int rows = 0; rows < MAX_ROWS && at < stream.length(); rows++) {
            int colon = stream.indexOf(':', at);
            if (colon < 0) {
                return;
            }
            int comma = stream.startsWith("T", colon + 1) ? stream.indexOf(',', colon) : -1;
            int length = comma < 0 || comma - colon > 10 ? -1 : hexadecimal(stream.substring(colon + 2, comma));
            int end;
            if (length >= 0) {
                end = textEnd(stream, comma + 1, length);
                json.accept(quoted(stream.substring(comma + 1, end)));
            } else {
                int line = stream.indexOf('\n', colon);
                end = line < 0 ? stream.length() : line + 1;
                String row = stream.substring(colon + 1, end).strip();
                if (row.startsWith("[") || row.startsWith("{")) {
                    json.accept(row);
                }
            }
            at = end;
        }
    }

    /** After so many bytes of UTF-8. */
    private static int textEnd(String stream, int from, int bytes) {
        int left = bytes;
        int at = from;
        while (at < stream.length() && left > 0) {
            int point = stream.codePointAt(at);
            left -= Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            at += Character.charCount(point);
        }
        return at;
    }

    private static String quoted(String text) {
        return new String(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(text))
                .transform(inner -> '"' + inner + '"');
    }

    private static int hexadecimal(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
