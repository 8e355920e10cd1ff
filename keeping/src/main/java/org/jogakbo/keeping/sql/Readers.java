package org.jogakbo.keeping.sql;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Read-only sessions of one file, kept open with their prepared statements for the next reader. A reader that finds
 * none idle opens another, so that one may read while it streams. When the file was replaced by another, the next
 * reader gets that one. Safe for any thread.
 */
public final class Readers implements AutoCloseable {
    private static final int MOST_IDLE = 8;

    private record Idle(Session session, Object identity) {}

    private final SqliteFile file;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    public Readers(SqliteFile file) {
        this.file = file;
    }

    /** Does the work on one snapshot of the file. */
    public <T> T read(Function<Session, T> work) {
        Idle mine = borrow();
        boolean healthy = false;
        try {
            T result = mine.session().reading(() -> work.apply(mine.session()));
            healthy = true;
            return result;
        } finally {
            giveBack(mine, healthy);
        }
    }

    private Idle borrow() {
        Object identity = file.identity();
        for (Idle one = idle.pollFirst(); one != null; one = idle.pollFirst()) {
            if (one.identity().equals(identity)) {
                return one;
            }
            one.session().close();
        }
        return new Idle(file.openReader(), identity);
    }

    private void giveBack(Idle mine, boolean healthy) {
        if (!healthy || idle.size() >= MOST_IDLE) {
            mine.session().close();
            return;
        }
        idle.addFirst(mine);
        if (closed.get()) {
            closeIdle();
        }
    }

    private void closeIdle() {
        for (Idle one = idle.pollFirst(); one != null; one = idle.pollFirst()) {
            one.session().close();
        }
    }

    @Override
    public void close() {
        closed.set(true);
        closeIdle();
    }
}
