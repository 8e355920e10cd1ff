package org.jogakbo.walk.outlet;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jogakbo.reading.outlet.Outlet;
import org.jogakbo.reading.outlet.OutletTable;
import org.jogakbo.reading.outlet.Outlets;

/** The outlets that an archive's own people add: {@code private/outlets.tsv} in the data folder, beside those that the program brings. */
public final class OutletFile {
    private static final String NAME = "private/outlets.tsv";
    private static final long MAX_BYTES = 8L << 20;

    private OutletFile() {}

    /**
     * The outlets of a data folder; those of the program when it has no such file.
     *
     * @throws IOException if the file is there and cannot be read, with the number of the line that is wrong
     */
    public static Outlets in(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Outlets.shipped();
        }
        return switch (OutletTable.parse(text(file))) {
            case OutletTable.Whole(List<Outlet> outlets) -> Outlets.shipped().with(outlets);
            case OutletTable.Faulty(int line, String why) ->
                throw new IOException(file + ", line " + line + ": " + why + ". Mend the line or take the file away.");
        };
    }

    /** As above, but a file that cannot be read stops nobody from opening the archive, to withdraw or to protect. */
    public static Outlets orShipped(Path data) {
        try {
            return in(data);
        } catch (IOException _) {
            return Outlets.shipped();
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " is larger than " + (MAX_BYTES >> 20) + " MiB. Shorten it or take it away.");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(file + " is not in UTF-8. Save it as UTF-8 or take it away.", notUtf8);
        }
    }
}
