package org.jogakbo.keeping;

/** A store cannot be opened, read or written. The message is for people: what happened, to which file, what to do. */
public final class StoreException extends RuntimeException {
    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
