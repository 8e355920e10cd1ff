package org.jogakbo.intake.container.wacz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.jogakbo.intake.container.record.NamedDigest;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a WACZ's signature without asking anybody ({@code datapackage-digest.json}; WACZ Signing and Verification 0.1.0): whether
 * the digest is that of the papers, whether the key given signed it, and whether the certificate given is for the domain named and is signed by
 * the next. Whether the last certificate is to be trusted, and the time stamp, are not checked.
 */
final class PackageSignature {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> ALGORITHMS = List.of(
            "SHA256withECDSA",
            "SHA256withECDSAinP1363Format",
            "SHA384withECDSA",
            "SHA384withECDSAinP1363Format",
            "SHA256withRSA");

    private final JsonNode signed;
    private final Consumer<String> fault;
    private final Consumer<String> note;

    private PackageSignature(JsonNode signed, Consumer<String> fault, Consumer<String> note) {
        this.signed = signed;
        this.fault = fault;
        this.note = note;
    }

    /**
     * Checks the papers.
     *
     * @param papers the bytes of {@code datapackage.json}
     * @param digestFile the bytes of {@code datapackage-digest.json}
     * @param fault takes a sentence for each thing that is wrong
     * @param note takes what is worth knowing of a signature that holds
     */
    static void check(byte[] papers, byte[] digestFile, Consumer<String> fault, Consumer<String> note) {
        try {
            JsonNode json = JSON.readTree(digestFile);
            String hash = json.path("hash").asText("");
            NamedDigest expected = NamedDigest.parse(hash).orElse(null);
            byte[] computed =
                    expected == null ? new byte[0] : expected.digester().digest(papers);
            if (expected != null && !expected.fits(computed)) {
                fault.accept("Its papers (datapackage.json) were changed: digest %s was expected, %s was found"
                        .formatted(expected.value(), expected.printed(computed)));
            }
            if (json.path("signedData").isObject()) {
                new PackageSignature(json.path("signedData"), fault, note).check(hash);
            }
        } catch (IOException damaged) {
            fault.accept("The digest of its papers (datapackage-digest.json) cannot be read");
        }
    }

    private void check(String hash) {
        String signature = signed.path("signature").asText("");
        if (!signed.path("hash").asText("").equals(hash)) {
            fault.accept("Its signature is for other papers, and does not hold");
        } else if (signed.hasNonNull("domainCert")) {
            byDomain(hash, signature);
        } else if (signed.hasNonNull("publicKey")) {
            PublicKey key = publicKey(signed.path("publicKey").asText(""));
            say(key != null && holds(key, hash, signature), "a key that names nobody", "");
        } else {
            note.accept("It is signed in a way that is not known here; the signature was not checked");
        }
    }

    private void byDomain(String hash, String signature) {
        String domain = signed.path("domain").asText("");
        try {
            List<X509Certificate> chain = certificates(signed.path("domainCert").asText(""));
            X509Certificate own = chain.getFirst();
            String weak = weakness(chain, domain);
            say(holds(own.getPublicKey(), hash, signature), domain, weak);
        } catch (GeneralSecurityException | RuntimeException damaged) {
            fault.accept("The certificate of its signature (of " + domain
                    + ") cannot be read, so that the signature does not hold");
        }
    }

    private void say(boolean holds, String who, String weak) {
        if (!holds || !weak.isEmpty()) {
            fault.accept("It is signed by " + who + ", and the signature does not hold" + weak);
        } else {
            note.accept(
                    "Signed by %s on %s; the signature holds. Whether the certificate's issuer is to be trusted, and the time stamp, were not checked"
                            .formatted(who, signed.path("created").asText("a day not named")));
        }
    }

    /** What is wrong with the certificates; empty when nothing is. */
    private String weakness(List<X509Certificate> chain, String domain) {
        X509Certificate own = chain.getFirst();
        if (!names(own, domain)) {
            return ": the certificate is not for this domain";
        }
        try {
            own.checkValidity(Date.from(Instant.parse(signed.path("created").asText(""))));
            for (int i = 0; i + 1 < chain.size(); i++) {
                chain.get(i).verify(chain.get(i + 1).getPublicKey());
            }
            return "";
        } catch (GeneralSecurityException | RuntimeException broken) {
            return ": the certificate was not valid then, or is not signed by the next";
        }
    }

    private static boolean names(X509Certificate certificate, String domain) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return !domain.isEmpty()
                    && names != null
                    && names.stream().anyMatch(name -> domain.equalsIgnoreCase(String.valueOf(name.get(1))));
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private static List<X509Certificate> certificates(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                .stream()
                .map(X509Certificate.class::cast)
                .toList();
    }

    private static @Nullable PublicKey publicKey(String base64) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(base64);
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return null;
        }
    }

    /** Signers differ in the digest and in how the two numbers of an ECDSA signature are written. */
    private static boolean holds(PublicKey key, String hash, String base64) {
        byte[] signature;
        try {
            signature = Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            return false;
        }
        return ALGORITHMS.stream().anyMatch(algorithm -> {
            try {
                Signature verifier = Signature.getInstance(algorithm);
                verifier.initVerify(key);
                verifier.update(hash.getBytes(StandardCharsets.UTF_8));
                return verifier.verify(signature);
            } catch (GeneralSecurityException unfit) {
                return false;
            }
        });
    }
}
