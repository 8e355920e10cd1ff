package org.jogakbo.keeping.vault.record;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.keeping.Disk;

/**
 * Writes one record as one gzip member (WARC 1.1, annex D) at the file's position, and takes its measure. For one
 * thread.
 */
public final class MemberOutput extends FilterOutputStream {
    private static final int BUFFER = 1 << 16;
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sha256 = Digest.sha256();
    private long count;

    private MemberOutput(OutputStream out) {
        super(out);
    }

    /**
     * Writes a record; nothing is synced yet.
     *
     * @throws IOException when the block is not as the head says, too; what was written must then be cut off again
     */
    public static Member write(RandomAccessFile file, RecordHeader header, InputStream block) throws IOException {
        long offset = file.getFilePointer();
        MemberOutput measured = new MemberOutput(Disk.into(file));
        BufferedOutputStream buffered = new BufferedOutputStream(measured, BUFFER);
        try (GZIPOutputStream gzip = new GZIPOutputStream(buffered, BUFFER)) {
            gzip.write(header.bytes());
            copy(block, gzip, header);
            gzip.write(END);
        }
        return new Member(offset, measured.count, Digest.ofRaw(measured.sha256.digest()));
    }

    private static void copy(InputStream block, OutputStream into, RecordHeader header) throws IOException {
        MessageDigest sha256 = Digest.sha256();
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = block.read(buffer); read >= 0; read = block.read(buffer)) {
            into.write(buffer, 0, read);
            sha256.update(buffer, 0, read);
            length += read;
        }
        // The digest stands before the bytes, so they are read twice, and may have changed in between.
        if (length != header.length() || !Digest.ofRaw(sha256.digest()).equals(header.digest("WARC-Block-Digest"))) {
            throw new IOException("The input changed while it was being kept");
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        sha256.update(bytes, from, length);
        count += length;
    }
}
