package org.jogakbo.keeping.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jogakbo.keeping.StoreException;
import org.sqlite.SQLiteErrorCode;

/** Says in plain words what SQLite means (<a href="https://sqlite.org/rescode.html">result codes</a>). */
final class Failures {
    private Failures() {}

    static StoreException explain(Path file, SQLException failed) {
        // The low byte is the primary code.
        return new StoreException(
                switch (SQLiteErrorCode.getErrorCode(failed.getErrorCode() & 0xff)) {
                    case SQLITE_FULL ->
                        "The disk of " + file + " is full. Make room and try again; what was acknowledged is kept.";
                    case SQLITE_BUSY, SQLITE_LOCKED ->
                        file + " is in use by another process. Wait until that one has ended and try again.";
                    case SQLITE_CORRUPT ->
                        file
                                + " is damaged. Restore it from a backup; what is computed (edition.db) is made anew by: jogakbo"
                                + " rebuild";
                    case SQLITE_NOTADB ->
                        file + " is not a database of this program. Move it away, or name another folder.";
                    case SQLITE_READONLY, SQLITE_PERM ->
                        file + " cannot be written. Give yourself the right to write to it and to its folder.";
                    case SQLITE_CANTOPEN ->
                        file + " cannot be opened. Look whether it and its folder are there and may be read.";
                    case SQLITE_IOERR ->
                        file + " cannot be read or written: the disk reports an error (" + failed.getMessage() + ").";
                    default -> file + " refused a statement: " + failed.getMessage();
                },
                failed);
    }
}
