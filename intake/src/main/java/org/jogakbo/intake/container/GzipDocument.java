package org.jogakbo.intake.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.warc.WarcSeams;
import org.jspecify.annotations.Nullable;

/** A gzip file of one document; it may have several members, and what follows the last one is ignored, as gzip does. */
final class GzipDocument {
    private final String input;
    private final Path path;
    private final Receiver receiver;

    GzipDocument(String input, Path path, Receiver receiver) {
        this.input = input;
        this.path = path;
        this.receiver = receiver;
    }

    void open() {
        long size = 0;
        long[] unpacked = {0};
        try (FileChannel file = FileChannel.open(path)) {
            size = file.size();
            try (Members members = new Members(file, unpacked)) {
                BufferedInputStream in = new BufferedInputStream(members);
                in.mark(Shape.HEAD);
                Shape inside = Shape.of(input, in.readNBytes(Shape.HEAD));
                in.reset();
                if (inside == Shape.DOCUMENT) {
                    receiver.document(input, in);
                } else {
                    receiver.refuse(
                            new Refusal(input, "There is another container inside the gzip file", "Unpack it first"));
                }
            }
        } catch (EOFException _) {
            receiver.refuse(Refusals.truncatedGzip(input, unpacked[0], size));
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(input, cause));
        }
    }

    /** What the members hold, one after the other. */
    private final class Members extends InputStream {
        private final FileChannel file;
        private final long[] unpacked;
        private @Nullable GzipMember member;

        Members(FileChannel file, long[] unpacked) throws IOException {
            this.file = file;
            this.unpacked = unpacked;
            this.member = new GzipMember(file, 0, receiver.bounds());
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            while (member != null) {
                int count = member.read(target, offset, length);
                if (count >= 0) {
                    unpacked[0] += count;
                    return count;
                }
                member.close();
                long end = member.position();
                member = startsMember(end) ? new GzipMember(file, end, receiver.bounds()) : null;
            }
            return -1;
        }

        private boolean startsMember(long at) throws IOException {
            return WarcSeams.startsMember(file, at);
        }

        @Override
        public void close() {
            if (member != null) {
                member.close();
            }
        }
    }
}
