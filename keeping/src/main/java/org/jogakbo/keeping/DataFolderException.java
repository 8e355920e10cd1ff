package org.jogakbo.keeping;

/** A data folder is refused. The message is for people: what is wrong, where, what to do. */
public final class DataFolderException extends RuntimeException {
    DataFolderException(String message) {
        super(message);
    }

    DataFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
