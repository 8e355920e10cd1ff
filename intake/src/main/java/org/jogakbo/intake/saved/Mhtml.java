package org.jogakbo.intake.saved;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.saved.MimeParts.HtmlPart;
import org.jspecify.annotations.Nullable;

/**
 * A web page saved as one MIME message (MHTML, RFC 2557), as Chromium, Internet Explorer, Word and add-ons of Firefox
 * write it. The root is found by the {@code start} parameter (RFC 2387, section 3.2), else by the address that the
 * message says it is a snapshot of, else it is the first HTML part. If the root only frames another part, that one is
 * the page.
 *
 * @param url where the page was published, or null
 * @param contentType as its part says, with its charset
 * @param savedAt as the message's {@code Date} says, or null
 * @param whole false when the message is damaged or breaks off
 */
public record Mhtml(
        @Nullable String url, String contentType, @Nullable Instant savedAt, Payload page, boolean whole) {
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern FIELD = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9-]{1,60}:.*");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(multipart/related|text/html)\\b");
    private static final Pattern PLACE =
            Pattern.compile("(?im)^(?:snapshot-)?content-location:\\s*\\S|^from:.*saved by");
    private static final Pattern MAIL = Pattern.compile("(?im)^(?:received|to|delivered-to|return-path):");
    private static final Pattern START = Pattern.compile("(?i);\\s*start\\s*=\\s*\"?\\s*<?([^\">;\\s]+)");

    /**
     * Whether a file begins as such a message; e-mail does not.
     *
     * @param head its first bytes, one character a byte
     */
    public static boolean isMhtml(String head) {
        String start = head.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s+", "");
        if (!FIELD.matcher(start).matches()) {
            return false;
        }
        String header = FOLD.matcher(start.split("\\r?\\n\\r?\\n", 2)[0]).replaceAll(" ");
        Matcher type = TYPE.matcher(header);
        // A page without pictures is sometimes one part alone, and then says where it was.
        return type.find()
                && header.toLowerCase(Locale.ROOT).contains("mime-version:")
                && !MAIL.matcher(header).find()
                && (type.group(1).startsWith("m") || PLACE.matcher(header).find());
    }

    /** The page in such a message; empty when no part of it is HTML. */
    public static Optional<Mhtml> read(InputStream message, Bounds bounds) throws IOException {
        MimeParts mime = MimeParts.of(message, bounds);
        if (mime.parts().isEmpty()) {
            return Optional.empty();
        }
        String said = firstAddress(mime.head("snapshot-content-location"), mime.head("content-location"));
        HtmlPart root = root(mime, said);
        HtmlPart shown = framed(root, mime.parts());
        String own = firstAddress(shown.field("content-location"));
        String url = own.isEmpty() && shown.equals(root) ? said : own;
        return Optional.of(new Mhtml(
                url.isEmpty() ? null : url,
                shown.field("content-type"),
                instant(mime.head("date")),
                shown.page(),
                !mime.isBroken()));
    }

    private static HtmlPart root(MimeParts mime, String said) {
        List<HtmlPart> parts = mime.parts();
        Matcher start = START.matcher(mime.head("content-type"));
        String id = start.find() ? start.group(1) : "";
        return parts.stream()
                .filter(part -> !id.isEmpty() && id(part).equals(id))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> !said.isEmpty() && address(part).equals(said))
                        .findFirst())
                .orElse(parts.getFirst());
    }

    private static HtmlPart framed(HtmlPart root, List<HtmlPart> parts) {
        PageScan shell = root.scan();
        if (!shell.isShell()) {
            return root;
        }
        return shell.references().stream()
                .filter(PageScan.Reference::isFrame)
                .flatMap(frame ->
                        parts.stream().filter(part -> !part.equals(root) && isMeant(root, frame.value(), part)))
                .filter(part -> shell.isShellOf(part.scan()))
                .max(Comparator.comparingInt(part -> part.scan().weight()))
                .orElse(root);
    }

    /** RFC 2392 for {@code cid:}, RFC 2557, section 5, for addresses. */
    private static boolean isMeant(HtmlPart root, String value, HtmlPart part) {
        String plain = value.replace("&amp;", "&");
        return plain.regionMatches(true, 0, "cid:", 0, 4)
                ? plain.substring(4).equals(id(part))
                : !address(part).isEmpty()
                        && (plain.equals(address(part))
                                || resolved(address(root), plain).equals(address(part)));
    }

    private static String resolved(String base, String value) {
        try {
            return base.isEmpty() ? value : URI.create(base).resolve(value).toString();
        } catch (IllegalArgumentException noAddress) {
            return value;
        }
    }

    private static String id(HtmlPart part) {
        return part.field("content-id").replaceAll("^<|>$", "");
    }

    /** A long address is folded: white space in it is none (RFC 2557, section 4.4.2). */
    private static String address(HtmlPart part) {
        return part.field("content-location").replaceAll("\\s", "");
    }

    private static String firstAddress(String... said) {
        for (String one : said) {
            String address = one.replaceAll("\\s", "");
            if (address.matches("(?i)https?://.{1,4000}")) {
                return address;
            }
        }
        return "";
    }

    private static @Nullable Instant instant(String date) {
        String plain = date.replaceAll("\\([^)]{0,40}\\)", "")
                .replaceFirst("^\\s*[A-Za-z]+,", "")
                .strip();
        try {
            return OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }
}
