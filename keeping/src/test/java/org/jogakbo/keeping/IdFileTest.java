package org.jogakbo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file with the archive's id")
class IdFileTest {
    private static final String ID = "0123456789abcdef".repeat(2);

    @TempDir
    private Path side = Path.of("");

    @Test
    void is_not_there_in_folders_of_before() throws IOException {
        assertEquals(Optional.empty(), new IdFile(side).read());
    }

    @Test
    void is_read_as_it_was_written() throws IOException {
        new IdFile(side).write(ID);
        assertEquals(Optional.of(ID), new IdFile(side).read());
        assertEquals(ID + "\n", Files.readString(side.resolve("archive")));
    }

    @Test
    void is_refused_when_it_holds_anything_else() throws IOException {
        for (String wrong : new String[] {"", "an archive", ID + "0", ID.toUpperCase(java.util.Locale.ROOT)}) {
            Files.writeString(side.resolve("archive"), wrong);
            DataFolderException told = assertThrows(DataFolderException.class, () -> new IdFile(side).read(), wrong);
            assertTrue(String.valueOf(told.getMessage()).contains("Restore it"), told.getMessage());
        }
    }
}
