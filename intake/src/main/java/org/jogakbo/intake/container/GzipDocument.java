package org.jogakbo.intake.container;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.BeyondBounds;
import org.jogakbo.intake.bounds.Refusals;

/** A gzip file of one document; it may have several members, and what follows the last one is ignored, as gzip does. */
final class GzipDocument {
    private final String input;
    private final Path path;
    private final Receiver receiver;
    private final ByteArrayOutputStream document = new ByteArrayOutputStream();

    GzipDocument(String input, Path path, Receiver receiver) {
        this.input = input;
        this.path = path;
        this.receiver = receiver;
    }

    void open() {
        long size = 0;
        try (FileChannel file = FileChannel.open(path)) {
            size = file.size();
            unpack(file, size);
        } catch (EOFException _) {
            receiver.refuse(Refusals.truncatedGzip(input, document.size(), size));
            return;
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(input, cause));
            return;
        }
        byte[] bytes = document.toByteArray();
        Shape inside = Shape.of(input, bytes);
        if (inside == Shape.DOCUMENT) {
            receiver.bytes(input, bytes);
        } else {
            receiver.refuse(new Refusal(input, "There is another container inside the gzip file", "Unpack it first"));
        }
    }

    private void unpack(FileChannel file, long size) throws IOException {
        for (long at = 0; at < size && (at == 0 || startsMember(file, at)); ) {
            try (GzipMember member = new GzipMember(file, at, receiver.bounds())) {
                copy(member);
                at = member.position();
            }
        }
    }

    private void copy(GzipMember member) throws IOException {
        byte[] chunk = new byte[16 * 1024];
        for (int count = member.read(chunk); count >= 0; count = member.read(chunk)) {
            if (document.size() + (long) count > receiver.bounds().documentBytes()) {
                throw BeyondBounds.document(receiver.bounds().documentBytes());
            }
            document.write(chunk, 0, count);
        }
    }

    private static boolean startsMember(FileChannel file, long at) throws IOException {
        return WarcSeams.startsWith(file, at, WarcSeams.GZIP);
    }
}
