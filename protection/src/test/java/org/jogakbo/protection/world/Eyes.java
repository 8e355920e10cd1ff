package org.jogakbo.protection.world;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the pieces of a name in a text: a plain search, in the text as it stands and with references, escapes and tags undone. */
final class Eyes {
    /** Pieces up to this length are looked for between word ends alone, in scripts that part words. */
    private static final int SHORT = 4;

    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]+)|([0-9]+));");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200d\\u00ad\\u2060]");
    private static final Pattern UNPARTED = Pattern.compile(
            ".*[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsMyanmar}\\p{IsKhmer}].*");

    private Eyes() {}

    /** Whether any of the pieces stands in the text. */
    static boolean see(String text, List<String> pieces) {
        String plain = fold(text);
        String undone = fold(undone(text));
        return pieces.stream()
                .map(Eyes::fold)
                .anyMatch(
                        piece -> stands(plain, piece) || stands(undone, piece) || stands(undone, fold(undone(piece))));
    }

    private static boolean stands(String text, String piece) {
        if (piece.isBlank()) {
            return false;
        }
        if (piece.length() > SHORT || UNPARTED.matcher(piece).matches()) {
            return text.contains(piece);
        }
        String quoted = Pattern.quote(piece);
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + quoted + "|(?<=the )" + quoted + "e?s)(?![\\p{L}\\p{M}])")
                .matcher(text)
                .find();
    }

    private static String fold(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .replaceAll("[\\s\\u00a0\\u3000]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String undone(String text) {
        String plain = text.replaceAll("<[^<>]*>", "").replace("&amp;", "&");
        plain = REFERENCE.matcher(plain).replaceAll(Eyes::character);
        plain = ESCAPE.matcher(plain)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        try {
            return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noPercent) {
            return plain;
        }
    }

    private static String character(java.util.regex.MatchResult reference) {
        int code = reference.group(1) != null
                ? Integer.parseInt(reference.group(1), 16)
                : Integer.parseInt(reference.group(2));
        return Matcher.quoteReplacement(Character.toString(code));
    }
}
