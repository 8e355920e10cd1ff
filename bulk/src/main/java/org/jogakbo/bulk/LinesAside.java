package org.jogakbo.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lines laid aside in a temporary file, and fetched again once, in order. Whoever made it deletes it. */
final class LinesAside implements Consumer<String> {
    private final Path file;
    private final PrintWriter out;

    LinesAside() throws IOException {
        file = Files.createTempFile("jogakbo-bulk", ".jsonl");
        out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** Throws nothing: whether all could be written is asked once, by {@link #lines}. */
    @Override
    public void accept(String line) {
        out.write(line);
        out.write('\n');
    }

    /** @throws IOException when a line could not be written */
    Iterator<String> lines() throws IOException {
        out.close();
        if (out.checkError()) {
            throw new IOException("The lines read could not be laid aside in " + file + "; is the disk full?");
        }
        return new Lines(Files.newBufferedReader(file, StandardCharsets.UTF_8));
    }

    void delete() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static final class Lines implements Iterator<String> {
        private final BufferedReader in;
        private @Nullable String next;

        Lines(BufferedReader in) {
            this.in = in;
            this.next = fetch();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public String next() {
            String line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            next = fetch();
            return line;
        }

        private @Nullable String fetch() {
            try {
                String line = in.readLine();
                if (line == null) {
                    in.close();
                }
                return line;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
