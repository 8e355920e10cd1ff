package org.jogakbo.protection.leak.bytes;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.protection.leak.Place;

/**
 * A text without what wraps letters in files: tags, character references, percent-encoding, escapes of JSON. Coarse: what it opens too much
 * only makes the second look see more.
 */
public final class Unwrapped {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");

    /** Tags that may stand within a word. */
    private static final Pattern INLINE = Pattern.compile(
            "(?i)a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|q|rb|ruby|s|samp|small|span|strong|sub|sup|u|wbr");

    private static final Pattern VALUE = Pattern.compile("=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u\\{?([0-9a-fA-F]{4,6})\\}?|\\\\x([0-9a-fA-F]{2})|\\\\([nrt])");
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-F]{2})+");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("shy", ""),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""));
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    /** Where escapes are printed oddly: percent signs, references and backslashes. */
    private static final Pattern HIDING = Pattern.compile("[\uff01-\uff5e]|[%&=\\\\][^\\s]*\\p{Cf}");

    private static final int LAYERS = 4;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("EUC-KR"));

    private Unwrapped() {}

    /** Of one value: an address, a piece of JSON; layer by layer. */
    public static String of(String text) {
        String before = text;
        for (int layer = 0; layer < LAYERS; layer++) {
            String out = once(before);
            if (out.equals(before)) {
                break;
            }
            before = out;
        }
        return before;
    }

    private static String once(String text) {
        String out = HIDING.matcher(text).find() ? narrow(UNSEEN.matcher(text).replaceAll("")) : text;
        if (out.indexOf('&') >= 0) {
            out = REFERENCE.matcher(out).replaceAll(found -> Matcher.quoteReplacement(reference(found.group(1))));
        }
        if (out.indexOf('\\') >= 0) {
            out = ESCAPE.matcher(out)
                    .replaceAll(found -> Matcher.quoteReplacement(escape(found.group(1), found.group(2))));
        }
        if (out.indexOf('%') >= 0) {
            out = PERCENT.matcher(out).replaceAll(found -> Matcher.quoteReplacement(bytes(found.group(), "%")));
        }
        if (out.indexOf('=') >= 0) {
            out = QUOTED.matcher(out.replace("=\r\n", "").replace("=\n", ""))
                    .replaceAll(found -> Matcher.quoteReplacement(bytes(found.group(), "=")));
        }
        return out;
    }

    /** Of a file that may be HTML or XML: first what a reader sees, then what the tags hold. */
    public static List<Place> ofFile(String where, String text) {
        if (text.indexOf('<') < 0) {
            return List.of(new Place(where, of(text)));
        }
        StringBuilder values = new StringBuilder();
        String seen = TAG.matcher(text).replaceAll(tag -> {
            Matcher value = VALUE.matcher(tag.group(3));
            while (value.find()) {
                values.append(value.group(1)).append('\n');
            }
            return INLINE.matcher(tag.group(2)).matches() ? "" : "\n";
        });
        return List.of(new Place(where, of(seen)), new Place("an attribute in " + where, of(values.toString())));
    }

    /** Signs and letters that are printed wide, as ASCII has them. */
    private static String narrow(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c > 0xff00 && c < 0xff5f ? c - 0xfee0 : c)));
        return out.toString();
    }

    private static String reference(String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, " ");
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int letter = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(letter) ? Character.toString(letter) : " ";
    }

    private static String escape(String longOne, String shortOne) {
        String hex = longOne == null ? shortOne : longOne;
        int letter = hex == null ? '\n' : Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(letter) ? Character.toString(letter) : " ";
    }

    private static String bytes(String written, String sign) {
        String[] parts = written.substring(1).split(sign, -1);
        byte[] bytes = new byte[parts.length];
        for (int i = 0; i < parts.length; i++) {
            bytes[i] = (byte) Integer.parseInt(parts[i], 16);
        }
        for (Charset charset : CHARSETS) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException _) {
                // Not in this one: the next.
            }
        }
        return written;
    }
}
