package org.jogakbo.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.reading.Document;
import org.jogakbo.reading.Extraction;
import org.jogakbo.reading.Outcome;

/** Stands behind the door, reads each arrival and sends its lines on. For one thread. */
final class Reader implements Visitor {
    private final Extraction extraction = new Extraction();
    private final Consumer<String> lines;
    private final Counts counts;

    Reader(Consumer<String> lines, Counts counts) {
        this.lines = lines;
        this.counts = counts;
    }

    @Override
    public void arrival(Arrival arrival) {
        counts.arrived();
        try {
            if (arrival.payload().size() > Extraction.MAX_BYTES) {
                readLarge(arrival);
            } else {
                read(arrival, bytes(arrival.payload()));
            }
        } catch (IOException cause) {
            refusal(Refusals.of(arrival.input(), cause));
        } catch (RuntimeException | StackOverflowError fault) {
            refusal(fault(arrival.input(), fault));
        }
    }

    @Override
    public void refusal(Refusal refusal) {
        counts.refused();
        lines.accept(Line.of(refusal));
    }

    /** A fault of the program costs one document, not the job. */
    static Refusal fault(String input, Throwable fault) {
        return new Refusal(
                input,
                "Jogakbo failed on it (" + fault.getClass().getSimpleName() + ")",
                "Report it with the document, if you may show it");
    }

    private void read(Arrival arrival, byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        Document document = new Document(arrival.input(), arrival.url(), arrival.contentType(), Payload.of(bytes));
        Outcome outcome = extraction.read(document, readings::add);
        Digest capture = Digest.of(bytes);
        readings.forEach(reading -> send(arrival, capture, reading));
        end(arrival, outcome);
    }

    /** An export of any size is read twice, as a stream: for its digest, and for its posts. */
    private void readLarge(Arrival arrival) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        try (InputStream in = new DigestInputStream(arrival.payload().open(), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        Digest capture = Digest.ofRaw(sha256.digest());
        Document document = new Document(arrival.input(), arrival.url(), arrival.contentType(), arrival.payload());
        end(arrival, extraction.read(document, reading -> send(arrival, capture, reading)));
    }

    private void send(Arrival arrival, Digest capture, Reading reading) {
        lines.accept(Line.of(arrival.input(), capture, reading));
        counts.read();
    }

    private void end(Arrival arrival, Outcome outcome) {
        if (outcome instanceof Outcome.Refused(String why, String remedy)) {
            refusal(new Refusal(arrival.input(), why, remedy));
        }
    }

    /** Once, for the digest and the reading; what is larger than reading's bound is refused there. */
    private static byte[] bytes(Payload payload) throws IOException {
        try (InputStream in = payload.open()) {
            return in.readNBytes((int) Extraction.MAX_BYTES + 1);
        }
    }
}
