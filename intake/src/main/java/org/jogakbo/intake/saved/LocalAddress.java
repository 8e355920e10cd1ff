package org.jogakbo.intake.saved;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file names that an address in a saved page may mean. Browsers write them raw in the page's charset, or
 * percent-encoded (RFC 3986, section 2.1), with or without {@code ./} in front.
 */
final class LocalAddress {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("x-windows-949"),
            Charset.forName("windows-31j"),
            Charset.forName("GB18030"),
            Charset.forName("windows-1252"));
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|quot|apos|lt|gt));");

    private LocalAddress() {}

    /** Relative paths, in composed form (NFC), resolved against the folder of the page that refers to them. */
    static Set<String> names(String folder, String value) {
        String bare = value.replaceFirst("^(?:\\./|\\.\\\\)+", "");
        if (bare.isEmpty() || bare.startsWith("/") || bare.matches("(?s)(?i)[a-z][a-z0-9+.-]{1,20}:.*")) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        // A name may hold a question mark or a hash itself, encoded; what stands there raw is a query.
        byte[] raw = percentDecoded(unescaped(bare).replaceFirst("[?#].*", ""));
        for (Charset charset : CHARSETS) {
            try {
                String name = charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
                names.add(composed(folder + name.replace('\\', '/')));
            } catch (CharacterCodingException _) {
                // Then it is in another one.
            }
        }
        return names;
    }

    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Character references replaced; what is no byte is written in UTF-8, still one character a byte. */
    private static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : ENTITY.matcher(value).replaceAll(LocalAddress::character);
    }

    private static String character(MatchResult entity) {
        int code = entity.group(1) != null
                ? Integer.parseInt(entity.group(1))
                : entity.group(2) != null
                        ? Integer.parseInt(entity.group(2), 16)
                        : switch (entity.group(3)) {
                            case "amp" -> '&';
                            case "quot" -> '"';
                            case "apos" -> '\'';
                            case "lt" -> '<';
                            default -> '>';
                        };
        byte[] utf8 = Character.isValidCodePoint(code)
                ? Character.toString(code).getBytes(StandardCharsets.UTF_8)
                : new byte[0];
        return Matcher.quoteReplacement(new String(utf8, StandardCharsets.ISO_8859_1));
    }

    private static byte[] percentDecoded(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
            if (value.charAt(i) == '%' && high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(value.charAt(i));
            }
        }
        return out.toByteArray();
    }
}
