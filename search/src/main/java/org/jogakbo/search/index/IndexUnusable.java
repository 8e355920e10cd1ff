package org.jogakbo.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;

/** An index cannot be opened, read or written; the message says where, why and what to do. */
public final class IndexUnusable extends RuntimeException {
    /** What is wrong. */
    public enum Fault {
        LOCKED,
        DAMAGED,
        OTHER_VERSION,
        READ_ONLY,
        STORAGE
    }

    private final Fault fault;

    IndexUnusable(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    IndexUnusable(Fault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What an exception of Lucene means to a person. */
    static IndexUnusable of(String where, IOException cause) {
        return switch (cause) {
            case LockObtainFailedException _ ->
                new IndexUnusable(
                        Fault.LOCKED,
                        "The index in " + where + " is being written by another program. Wait until it has ended.",
                        cause);
            case IndexFormatTooNewException _ -> otherVersion(where, cause);
            case IndexFormatTooOldException _ -> otherVersion(where, cause);
            case CorruptIndexException _ -> damaged(where, cause);
            case EOFException _ -> damaged(where, cause);
            case NoSuchFileException _ -> damaged(where, cause);
            case FileNotFoundException _ -> damaged(where, cause);
            default ->
                new IndexUnusable(
                        Fault.STORAGE,
                        "The index in " + where + " cannot be read or written (" + cause.getMessage() + ").",
                        cause);
        };
    }

    private static IndexUnusable otherVersion(String where, IOException cause) {
        return new IndexUnusable(
                Fault.OTHER_VERSION,
                "The index in " + where + " was written by another version of this program. It has to be built again.",
                cause);
    }

    static IndexUnusable damaged(String where, Throwable cause) {
        return new IndexUnusable(
                Fault.DAMAGED,
                "The index in " + where + " is damaged. Nothing is lost: it has to be built again from the archive.",
                cause);
    }
}
