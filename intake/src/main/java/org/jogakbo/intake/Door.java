package org.jogakbo.intake;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jogakbo.clipping.capture.Arrival;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.bounds.Refusals;
import org.jogakbo.intake.web.Fetched;
import org.jogakbo.intake.web.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a person names into arrivals, one by one, without holding more than one document in memory.
 *
 * <p>A file, a folder (every file below it, by name, hidden ones left out; of a page saved complete the page alone),
 * MHTML, a gzip of one document, a ZIP or WACZ, a WARC (its web pages with status 200), an address of the web, or {@code
 * -} for standard input. Whatever cannot be opened is a refusal, and
 * the rest goes on; nothing here throws for bad input. The payload of a plain file reads that file whenever it is
 * opened. Safe for any thread.
 */
public final class Door {
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

    private final Bounds bounds;
    private final InstantSource clock;
    private final @Nullable Fetcher fetcher;

    /**
     * A door that fetches no address.
     *
     * @param clock tells {@link Arrival#arrivedAt()}; a WARC record brings its own date
     */
    public Door(Bounds bounds, InstantSource clock) {
        this(bounds, clock, null);
    }

    /** A door that fetches addresses with this fetcher, which is not closed by it; for one thread, as the fetcher is. */
    public Door(Bounds bounds, InstantSource clock, @Nullable Fetcher fetcher) {
        this.bounds = bounds;
        this.clock = clock;
        this.fetcher = fetcher;
    }

    /** Whether an input is an address, not a path. */
    public static boolean isAddress(String input) {
        return ADDRESS.matcher(input).matches();
    }

    /** Opens an input: a path, an address, or {@code -}. Returns when everything in it was handed to the visitor. */
    public void open(String input, Visitor visitor) {
        if (input.equals("-")) {
            open(input, System.in, visitor);
        } else if (isAddress(input)) {
            open(
                    input,
                    fetcher == null ? new Fetched.Refused(Refusals.address(input), 0) : fetcher.fetch(input),
                    visitor);
        } else {
            try {
                new Opening(bounds, clock, visitor).path(input, Path.of(input));
            } catch (InvalidPathException impossible) {
                visitor.refusal(Refusals.missing(input));
            }
        }
    }

    /** Opens what was fetched from an address: a document, which arrives as it came, or a container. */
    public void open(String input, Fetched fetched, Visitor visitor) {
        switch (fetched) {
            case Fetched.Page page -> new Opening(bounds, clock, visitor).page(input, page);
            case Fetched.Refused refused -> visitor.refusal(refused.refusal());
        }
    }

    /** Opens a stream of unknown length; it is read to its end or to the bound, and not closed. */
    public void open(String input, InputStream stream, Visitor visitor) {
        new Opening(bounds, clock, visitor).stream(input, stream);
    }

    /**
     * About how many arrivals these inputs will give: files and ZIP members are counted, a WARC counts as one. Opens
     * no document.
     */
    public long count(List<String> inputs) {
        return inputs.stream().mapToLong(Counting::of).sum();
    }
}
