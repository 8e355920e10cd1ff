package org.jogakbo.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.clipping.capture.Payload;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.container.ExportHead;
import org.jogakbo.intake.container.Receiver;
import org.jogakbo.intake.container.Shape;
import org.jogakbo.intake.container.Spool;
import org.jogakbo.intake.web.Fetched;
import org.jspecify.annotations.Nullable;

/** One input being opened: decides what each thing in it is and sends it to the file that knows it. For one thread. */
final class Opening implements Receiver {
    private final Bounds bounds;
    private final InstantSource clock;
    private final Visitor visitor;
    private final int depth;

    Opening(Bounds bounds, InstantSource clock, Visitor visitor) {
        this(bounds, clock, visitor, 0);
    }

    private Opening(Bounds bounds, InstantSource clock, Visitor visitor, int depth) {
        this.bounds = bounds;
        this.clock = clock;
        this.visitor = visitor;
        this.depth = depth;
    }

    @Override
    public Bounds bounds() {
        return bounds;
    }

    /** Whatever lies at a path: a file or a folder. */
    void path(String input, Path path) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException cause) {
            refuse(Files.isSymbolicLink(path) ? Refusals.brokenLink(input) : Refusals.of(input, cause));
            return;
        }
        if (attributes.isDirectory()) {
            new Folder(input, path, this).open();
        } else if (attributes.isRegularFile()) {
            file(input, path, attributes.size());
        } else {
            refuse(Refusals.noFile(input));
        }
    }

    /** A regular file: a document, which arrives as it lies there, or a container. */
    void file(String input, Path file, long size) {
        if (size == 0) {
            refuse(Refusals.empty(input));
            return;
        }
        Shape shape;
        try {
            shape = Shape.of(input, file, bounds);
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
            return;
        }
        if (shape != Shape.DOCUMENT) {
            container(input, file, shape);
        } else {
            document(input, file, size);
        }
    }

    private void document(String input, Path file, long size) {
        long bound = bounds.documentBytes();
        if (size > bound) {
            try (InputStream in = Files.newInputStream(file)) {
                bound = ExportHead.opens(in.readNBytes(ExportHead.WINDOW)) ? bounds.exportBytes() : bound;
            } catch (IOException cause) {
                refuse(Refusals.of(input, cause));
                return;
            }
        }
        if (size > bound) {
            refuse(Refusals.tooLarge(input, size, bound));
        } else {
            arrive(input, null, null, null, new FilePayload(file, size));
        }
    }

    /** What was fetched from an address. */
    void page(String input, Fetched.Page page) {
        try (InputStream in = page.payload().open()) {
            if (Shape.of(page.url(), in.readNBytes(Shape.HEAD)) == Shape.DOCUMENT) {
                arrive(input, page.url(), page.contentType(), page.at(), page.payload());
                return;
            }
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
            return;
        }
        try (InputStream in = page.payload().open()) {
            stream(input, in);
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
        }
    }

    /** From standard input too: a document is read into memory, a container laid aside. */
    @Override
    public void stream(String input, InputStream stream) {
        try {
            BufferedInputStream in = new BufferedInputStream(stream);
            in.mark(Shape.HEAD);
            Shape shape = Shape.of(input, in.readNBytes(Shape.HEAD));
            in.reset();
            if (shape == Shape.DOCUMENT) {
                document(input, in);
            } else {
                laidAside(input, in, shape);
            }
        } catch (IOException cause) {
            refuse(Refusals.of(input, cause));
        }
    }

    /** Held in memory; an export that is too large for that is laid aside. */
    @Override
    public void document(String input, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, ExportHead.WINDOW);
        in.mark(ExportHead.WINDOW);
        boolean export = ExportHead.opens(in.readNBytes(ExportHead.WINDOW));
        in.reset();
        if (export) {
            export(input, in);
        } else {
            bytes(input, bounds.document(in));
        }
    }

    private void export(String input, InputStream in) throws IOException {
        try (Spool spool = Spool.ofExport(in, bounds.exportBytes())) {
            long size = Files.size(spool.path());
            if (size > bounds.documentBytes()) {
                arrive(input, null, null, null, new FilePayload(spool.path(), size));
            } else {
                bytes(input, Files.readAllBytes(spool.path()));
            }
        }
    }

    private void bytes(String input, byte[] document) {
        if (document.length == 0) {
            refuse(Refusals.empty(input));
        } else {
            arrive(input, null, null, null, Payload.of(document));
        }
    }

    private void laidAside(String input, InputStream in, Shape outer) throws IOException {
        // Only a ZIP holds further containers.
        if (outer == Shape.ZIP && depth >= bounds.depth()) {
            refuse(Refusals.nestedTooDeep(input, bounds.depth()));
            return;
        }
        try (Spool spool = Spool.ofContainer(in, bounds.containerBytes())) {
            container(input, spool.path(), Shape.of(input, spool.path(), bounds));
        }
    }

    private void container(String input, Path file, Shape shape) {
        shape.open(input, file, new Opening(bounds, clock, visitor, depth + 1));
    }

    @Override
    public void arrive(
            String input, @Nullable String url, @Nullable String contentType, @Nullable Instant at, Payload payload) {
        visitor.arrival(new Arrival(input, url, contentType, at == null ? clock.instant() : at, payload));
    }

    @Override
    public void note(String input, String sentence) {
        visitor.note(input, sentence);
    }

    @Override
    public void refuse(Refusal refusal) {
        visitor.refusal(refusal);
    }
}
