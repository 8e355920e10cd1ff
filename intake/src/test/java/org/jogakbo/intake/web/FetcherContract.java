package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import org.jogakbo.intake.bounds.Bounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Fetching from a site of the test's own. */
abstract class FetcherContract {
    static final Bounds SMALL = new Bounds(6 << 20, 6 << 20, 1 << 20, 1 << 20, 50, 10, 2, 4);

    final Fast pace = new Fast();
    Site site;
    Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = fetcher(Fast.MANNERS, Visits.NONE);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    final Fetcher fetcher(Manners manners, Visits visits) {
        return new Fetcher(manners, SMALL, visits, pace, Fast.CLOCK);
    }

    final Fetched.Page page(String path) {
        return assertInstanceOf(Fetched.Page.class, fetcher.fetch(site.url(path)));
    }

    final String refused(String path) {
        return assertInstanceOf(Fetched.Refused.class, fetcher.fetch(site.url(path)))
                .refusal()
                .toString();
    }
}
