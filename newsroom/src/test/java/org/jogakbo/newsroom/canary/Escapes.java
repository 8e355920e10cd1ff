package org.jogakbo.newsroom.canary;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what languages write letters as: character references, percent-encoding, escapes of JSON. */
final class Escapes {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|shy|nbsp|zwj|zwnj));?");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern JSON = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private Escapes() {}

    static String undone(String text) {
        String out = text;
        if (out.indexOf('&') >= 0) {
            out = REFERENCE.matcher(out).replaceAll(found -> Matcher.quoteReplacement(reference(found)));
        }
        if (out.indexOf('%') >= 0) {
            out = PERCENT.matcher(out).replaceAll(found -> Matcher.quoteReplacement(percent(found.group())));
        }
        if (out.indexOf('\\') >= 0) {
            out = JSON.matcher(out)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        }
        return out;
    }

    private static String reference(MatchResult found) {
        if (found.group(3) != null) {
            return switch (found.group(3)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> "\u00a0";
                default -> "\u00ad";
            };
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
    }

    private static String percent(String run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < run.length(); i += 3) {
            bytes.write(Integer.parseInt(run.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
