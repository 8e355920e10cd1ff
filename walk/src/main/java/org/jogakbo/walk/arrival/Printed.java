package org.jogakbo.walk.arrival;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.keeping.catalog.Changes;
import org.jogakbo.naming.runs.LetterRuns;
import org.jogakbo.protection.redaction.Masking;
import org.jspecify.annotations.Nullable;

/**
 * What captures print of a clipping beyond its own texts, as the catalog keeps it: the strings, each ended by a NUL, in UTF-8, deflated; and which runs
 * of letters stand in all of it. Both private.
 */
public final class Printed {
    private Printed() {}

    /** Notes what a capture prints of a clipping that was met in it, and the letters of the clipping as it is now. */
    public static void put(Changes changes, Clipping clipping, @Nullable Capture capture, List<String> printed) {
        if (capture != null) {
            List<String> strings = new ArrayList<>(printed);
            if (capture.url() != null && !capture.url().equals(clipping.url())) {
                strings.add(capture.url());
            }
            if (!strings.isEmpty()) {
                changes.putPrinted(clipping.id(), capture.digest(), packed(strings));
            }
        }
        // The text that was released, too: it is the public one until another look.
        List<String> released = changes.ruled(clipping.id())
                .map(ruled -> Masking.everything(ruled.text()))
                .orElse(List.of());
        List<String> all = Stream.of(Masking.everything(clipping), released, unpacked(changes.printed(clipping.id())))
                .flatMap(List::stream)
                .toList();
        changes.putLetters(clipping.id(), LetterRuns.in(all).bytes());
    }

    private static byte[] packed(List<String> strings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (String string : strings) {
                out.write(string.replace('\0', ' ').getBytes(StandardCharsets.UTF_8));
                out.write(0);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The strings that were kept, in order. */
    public static List<String> unpacked(List<byte[]> kept) {
        List<String> strings = new ArrayList<>();
        for (byte[] bytes : kept) {
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                strings.addAll(List.of(all.split("\0")));
            } catch (IOException broken) {
                throw new UncheckedIOException(
                        "What a capture prints cannot be read back from the catalog. Restore it from a backup.",
                        broken);
            }
        }
        return strings;
    }
}
