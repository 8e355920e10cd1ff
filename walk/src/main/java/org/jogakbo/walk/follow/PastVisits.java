package org.jogakbo.walk.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.intake.web.Fetched;
import org.jogakbo.intake.web.Visits;
import org.jogakbo.keeping.catalog.Catalog;
import org.jogakbo.keeping.catalog.ReadState;
import org.jogakbo.keeping.vault.Vault;

/**
 * Earlier visits, as the catalog and the vault keep them. A visit counts only when its bytes are in the vault and were read: what was lost
 * on the way, or could not be read, is asked for anew. For one thread.
 */
public final class PastVisits implements Visits {
    private final Catalog catalog;
    private final Vault vault;
    private final List<Fetched.Page> noted = new ArrayList<>();

    public PastVisits(Catalog catalog, Vault vault) {
        this.catalog = catalog;
        this.vault = vault;
    }

    @Override
    public Optional<Earlier> last(String url) {
        return catalog.fetch(url)
                .filter(fetch -> catalog.state(fetch.capture()).equals(Optional.of(ReadState.READ)))
                .flatMap(fetch -> catalog.capture(fetch.capture()).map(capture -> earlier(fetch, capture)));
    }

    private Earlier earlier(Catalog.Fetch fetch, Capture capture) {
        return new Earlier(fetch.etag(), fetch.lastModified(), capture.contentType(), vault.open(capture));
    }

    @Override
    public void note(Fetched.Page page) {
        if (page.etag() != null || page.lastModified() != null) {
            noted.add(page);
        }
    }

    /** Keeps what was noted of documents that the catalog has by now; called when their bytes are durable. */
    public void keep() throws IOException {
        if (noted.isEmpty()) {
            return;
        }
        List<Catalog.Fetch> fetches = new ArrayList<>();
        for (Fetched.Page page : noted) {
            fetches.add(new Catalog.Fetch(page.url(), page.etag(), page.lastModified(), digest(page), page.at()));
        }
        noted.clear();
        catalog.change(changes -> {
            fetches.stream().filter(fetch -> changes.known(fetch.capture())).forEach(changes::fetched);
            return fetches.size();
        });
    }

    private static Digest digest(Fetched.Page page) throws IOException {
        try (InputStream in = page.payload().open()) {
            return Digest.of(in.readAllBytes());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
