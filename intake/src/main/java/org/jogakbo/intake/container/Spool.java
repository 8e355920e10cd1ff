package org.jogakbo.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jogakbo.intake.bounds.BeyondBounds;

/**
 * A temporary file (readable by its owner alone) for a container that has to be read at any place, or an export too
 * large for the memory; deleted when closed.
 */
public record Spool(Path path) implements Closeable {
    /** @throws BeyondBounds when the stream has more bytes than a container may have */
    public static Spool ofContainer(InputStream in, long bound) throws IOException {
        return of(in, bound, BeyondBounds.container(bound));
    }

    /** @throws BeyondBounds when the stream has more bytes than an export may have */
    public static Spool ofExport(InputStream in, long bound) throws IOException {
        return of(in, bound, BeyondBounds.export(bound));
    }

    private static Spool of(InputStream in, long bound, BeyondBounds beyond) throws IOException {
        Spool spool = new Spool(Files.createTempFile("jogakbo-", ".container"));
        boolean filled = false;
        try {
            spool.fill(in, bound, beyond);
            filled = true;
            return spool;
        } finally {
            if (!filled) {
                spool.close();
            }
        }
    }

    private void fill(InputStream in, long bound, BeyondBounds beyond) throws IOException {
        byte[] chunk = new byte[64 * 1024];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                size += count;
                if (size > bound) {
                    throw beyond;
                }
                out.write(chunk, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
