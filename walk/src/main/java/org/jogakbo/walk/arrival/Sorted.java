package org.jogakbo.walk.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.ReadState;
import org.jogakbo.keeping.vault.Vault;

/**
 * Arrivals, sorted by what the catalog knows of their bytes.
 *
 * @param fresh to be kept; of equal ones the first
 * @param duplicates the inputs whose bytes were here before
 * @param known the clippings that were met in duplicates, perhaps as many as an export has posts
 * @param again duplicates that were refused, or not read to their end: they are read again, for the reader may have learnt, and the person
 *     should hear the reason again
 * @param lost duplicates whose bytes the vault has lost: they are kept again
 * @param unreadable what could not be read from the disk
 */
public record Sorted(
        List<Arrival> fresh,
        List<String> duplicates,
        List<ClippingId> known,
        List<Capture> again,
        List<Arrival> lost,
        List<Refusal> unreadable) {
    public static Sorted of(List<Arrival> arrivals, Catalog catalog, Vault vault) {
        Map<Digest, Arrival> fresh = new LinkedHashMap<>();
        List<Digest> known = new ArrayList<>();
        Map<Digest, Arrival> lost = new LinkedHashMap<>();
        List<String> duplicates = new ArrayList<>();
        List<Refusal> unreadable = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            try {
                Digest digest = digest(arrival);
                boolean here = catalog.state(digest).isPresent();
                if (here) {
                    known.add(digest);
                    if (catalog.capture(digest).filter(vault::holds).isEmpty()) {
                        lost.putIfAbsent(digest, arrival);
                    }
                }
                if (here || fresh.putIfAbsent(digest, arrival) != null) {
                    duplicates.add(arrival.input());
                }
            } catch (IOException failed) {
                unreadable.add(refusal(arrival, failed));
            }
        }
        return new Sorted(
                List.copyOf(fresh.values()),
                duplicates,
                known.stream()
                        .flatMap(digest -> catalog.clippingsIn(digest).stream())
                        .distinct()
                        .toList(),
                known.stream()
                        .filter(digest -> !catalog.state(digest).equals(Optional.of(ReadState.READ)))
                        .flatMap(digest -> catalog.capture(digest).stream())
                        .toList(),
                List.copyOf(lost.values()),
                unreadable);
    }

    private static Refusal refusal(Arrival arrival, IOException failed) {
        return new Refusal(
                arrival.input(),
                "It cannot be read (" + failed.getMessage() + ")",
                "Check the file and its permissions");
    }

    private static Digest digest(Arrival arrival) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        try (InputStream in = new DigestInputStream(arrival.payload().open(), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        return Digest.ofRaw(sha256.digest());
    }
}
