package org.jogakbo.walk.follow;

import java.io.IOException;
import java.time.InstantSource;
import org.jogakbo.intake.Door;
import org.jogakbo.intake.Visitor;
import org.jogakbo.intake.bounds.Bounds;
import org.jogakbo.intake.web.Fetcher;
import org.jogakbo.intake.web.Pace;
import org.jogakbo.intake.web.Visits;
import org.jspecify.annotations.Nullable;

/** The door, with a way out into the web as far as the person allows. For one thread; close it to close its connections. */
public final class Entrance implements AutoCloseable {
    private final @Nullable Fetcher fetcher;
    private final Door door;
    private final @Nullable Following following;

    private Entrance(@Nullable Fetcher fetcher, Door door, @Nullable Following following) {
        this.fetcher = fetcher;
        this.door = door;
        this.following = following;
    }

    /**
     * @param outside what is allowed; null: nothing, addresses are refused
     * @param clock tells when something arrived
     */
    public static Entrance open(@Nullable Outside outside, Visits visits, InstantSource clock) {
        if (outside == null) {
            return new Entrance(null, new Door(Bounds.DEFAULT, clock), null);
        }
        Fetcher fetcher = new Fetcher(outside.manners(), Bounds.DEFAULT, visits, Pace.REAL, clock);
        Door door = new Door(Bounds.DEFAULT, clock, fetcher);
        return new Entrance(fetcher, door, outside.follow() ? new Following(fetcher, door, outside.mostPages()) : null);
    }

    /** Opens an input, and what it leads to; returns when everything was handed to the visitor. */
    public void open(String input, Visitor visitor) {
        if (following != null && Door.isAddress(input)) {
            following.open(input, visitor);
        } else {
            door.open(input, visitor);
        }
    }

    @Override
    public void close() throws IOException {
        if (fetcher != null) {
            fetcher.close();
        }
    }
}
