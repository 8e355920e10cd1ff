package org.jogakbo.intake.container.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.WarcDigest;

/**
 * A digest as printed: {@code algorithm:value} (WARC 1.1, section 5.8), the value in base 16, 32 or 64. One whose algorithm is not known here
 * cannot be checked, and is not held against the record.
 */
public record NamedDigest(String algorithm, String value) {
    public static Optional<NamedDigest> parse(String field) {
        int colon = field.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String algorithm = java(field.substring(0, colon));
        String value = field.substring(colon + 1).strip();
        return algorithm.isEmpty() || value.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedDigest(algorithm, value));
    }

    /** The algorithm's name in Java, else an empty text. */
    private static String java(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT).replaceAll("[-_]", "")) {
            case "md5" -> "MD5";
            case "sha1" -> "SHA-1";
            case "sha224" -> "SHA-224";
            case "sha256" -> "SHA-256";
            case "sha384" -> "SHA-384";
            case "sha512" -> "SHA-512";
            default -> "";
        };
    }

    public MessageDigest digester() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean fits(byte[] computed) {
        String bare = value.replaceAll("=+$", "");
        WarcDigest digest = new WarcDigest(algorithm, computed);
        return bare.equalsIgnoreCase(digest.base16())
                || bare.equalsIgnoreCase(digest.base32().replace("=", ""))
                || bare.equals(Base64.getEncoder().withoutPadding().encodeToString(computed))
                || bare.equals(Base64.getUrlEncoder().withoutPadding().encodeToString(computed));
    }

    /** What was computed, written as this one is. */
    public String printed(byte[] computed) {
        WarcDigest digest = new WarcDigest(algorithm, computed);
        return value.length() == 2 * computed.length ? digest.base16() : digest.base32();
    }
}
