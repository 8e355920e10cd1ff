package org.jogakbo.keeping.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.keeping.vault.record.Damage;
import org.jogakbo.keeping.vault.record.RecordInput;

/**
 * The bytes of one capture, checked when they are read to the end; failures say where and what to do. For one thread.
 */
final class CaptureInput extends FilterInputStream {
    private final RandomAccessFile file;
    private final RecordInput record;
    private final String where;

    private CaptureInput(RandomAccessFile file, RecordInput record, String where) throws IOException {
        super(record.block());
        this.file = file;
        this.record = record;
        this.where = where;
    }

    static InputStream open(Path folder, Capture capture) throws IOException {
        VaultFile name = VaultFile.of(folder, capture.file())
                .orElseThrow(() -> new IOException(
                        capture.file() + " is no file of the vault " + folder + ". Run: jogakbo rebuild"));
        String where = name.warc() + " at byte " + capture.offset();
        RandomAccessFile file = new RandomAccessFile(name.warc().toFile(), "r");
        try {
            RecordInput record = new RecordInput(file, capture.offset(), file.length());
            if (!record.capture(name.name()).digest().equals(capture.digest())) {
                throw new Damage("another record lies here than the one of " + capture.input());
            }
            return new CaptureInput(file, record, where);
        } catch (IOException | RuntimeException damaged) {
            file.close();
            throw explained(where, damaged);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (IOException damaged) {
            throw explained(where, damaged);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (IOException damaged) {
            throw explained(where, damaged);
        }
    }

    @Override
    public void close() throws IOException {
        record.close();
        file.close();
    }

    private static IOException explained(String where, Exception damaged) {
        return new IOException(where + ": " + damaged.getMessage() + ". " + VaultCheck.RESTORE + ".", damaged);
    }
}
