package org.jogakbo.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jogakbo.clipping.capture.Payload;

/** The bytes of a plain file, read from it each time. */
record FilePayload(Path path, long size) implements Payload {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
