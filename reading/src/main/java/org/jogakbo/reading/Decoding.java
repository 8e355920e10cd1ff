package org.jogakbo.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text: by byte order mark, else as the server said, else as the page's {@code meta} says, else as the bytes look, else
 * as windows-1252 (HTML standard, section 13.2.3.2; what labels mean: {@link EncodingLabels}). Two steps aside from the standard: bytes
 * that are faultless UTF-8 are read as UTF-8 even if the page's {@code meta} names another charset, for a page saved anew as UTF-8 often
 * keeps its old one, and text in another charset is hardly ever UTF-8 by chance; and bytes that are not UTF-8 at all are not read as it.
 */
final class Decoding {
    private static final int DETECT_WINDOW = 1 << 20;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern LABEL =
            Pattern.compile("(?:^|[;\\s])charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Decoding() {}

    static String decode(byte[] bytes, @Nullable String contentType) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            String text = new String(bytes, marked.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        Optional<Charset> said = declared(contentType);
        boolean claimsUtf8 = said.filter(StandardCharsets.UTF_8::equals).isPresent();
        if (said.isPresent() && !claimsUtf8) {
            return new String(bytes, said.get());
        }
        // Decoded once: nearly every page is UTF-8, and long.
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean whole = utf8.indexOf('\ufffd') < 0 || isFaultless(bytes);
        if (whole && utf8.length() < bytes.length) {
            return utf8;
        }
        Optional<Charset> named = claimsUtf8 && (whole || isMostlyWhole(utf8)) ? said : Prescan.charset(bytes);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return new String(bytes, named.get());
        }
        // UTF-8 is declared by habit on pages of other charsets; it must look like it.
        boolean fitting = whole ? !looksLikeIso2022(bytes) : named.isPresent() && isMostlyWhole(utf8);
        return fitting ? utf8 : detected(bytes, utf8);
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int one = at(bytes, 0);
        int two = at(bytes, 1);
        if (one == 0xef && two == 0xbb && at(bytes, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return WideText.charset(bytes);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }

    private static Optional<Charset> declared(@Nullable String contentType) {
        Matcher label = LABEL.matcher(contentType == null ? "" : contentType);
        return label.find() ? EncodingLabels.charset(label.group(1)) : Optional.empty();
    }

    private static boolean isFaultless(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean looksLikeIso2022(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, Prescan.WINDOW), StandardCharsets.ISO_8859_1);
        return head.contains("\u001b$");
    }

    private static String detected(byte[] bytes, String utf8) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECT_WINDOW));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset charset =
                name == null ? WINDOWS_1252 : EncodingLabels.charset(name).orElse(WINDOWS_1252);
        boolean unicode = charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII);
        return unicode && isMostlyWhole(utf8) ? utf8 : new String(bytes, unicode ? WINDOWS_1252 : charset);
    }

    /** A page in UTF-8 with a few broken bytes, as when it was cut between two of them. */
    private static boolean isMostlyWhole(String utf8) {
        int broken = 0;
        int foreign = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            broken += c == '\ufffd' ? 1 : 0;
            foreign += c > 0x7f ? 1 : 0;
        }
        return broken * 10L < foreign;
    }
}
