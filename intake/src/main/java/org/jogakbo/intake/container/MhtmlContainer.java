package org.jogakbo.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jogakbo.clipping.capture.Refusal;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.saved.Mhtml;

/** A page saved as MHTML: the page itself arrives, with its address and the date on which it was saved. */
final class MhtmlContainer {
    private final String input;
    private final Path path;
    private final Receiver receiver;

    MhtmlContainer(String input, Path path, Receiver receiver) {
        this.input = input;
        this.path = path;
        this.receiver = receiver;
    }

    void open() {
        try (InputStream in = Files.newInputStream(path)) {
            Optional<Mhtml> page = Mhtml.read(in, receiver.bounds());
            page.ifPresentOrElse(this::arrive, () -> receiver.refuse(Refusals.nothingInside(input, "no web page")));
        } catch (IOException cause) {
            receiver.refuse(Refusals.of(input, cause));
        }
    }

    private void arrive(Mhtml page) {
        String name = input + "!/" + Objects.requireNonNullElse(page.url(), "page.html");
        receiver.arrive(name, page.url(), page.contentType(), page.savedAt(), page.page());
        if (!page.whole()) {
            receiver.refuse(new Refusal(
                    input,
                    "The saved page ends in the middle or is damaged; what could be read of it was read",
                    "Save the page again, or copy the file again"));
        }
    }
}
