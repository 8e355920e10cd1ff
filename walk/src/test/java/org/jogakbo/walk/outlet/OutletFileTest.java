package org.jogakbo.walk.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jogakbo.reading.outlet.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletFileTest {
    @TempDir
    private Path data = Path.of("");

    private void write(byte[] table) throws IOException {
        Files.write(Files.createDirectories(data.resolve("private")).resolve("outlets.tsv"), table);
    }

    @Test
    void knows_the_shipped_outlets_when_there_is_no_file() throws IOException {
        assertEquals(
                "AP",
                OutletFile.in(data).named("Associated Press").orElseThrow().name());
    }

    @Test
    void adds_the_outlets_of_the_file_and_lets_them_go_first() throws IOException {
        write("Pier Post\tpaper\t\tPP; 부두신문\tpierpost.example\nSalt AP\t\t\tAP\t\n".getBytes(StandardCharsets.UTF_8));
        Outlets outlets = OutletFile.in(data);
        assertEquals("Pier Post", outlets.named("부두 신문").orElseThrow().name());
        assertEquals(
                "Pier Post",
                outlets.at("https://www.pierpost.example/1").orElseThrow().name());
        assertEquals("Salt AP", outlets.named("AP").orElseThrow().name());
        assertEquals("Yonhap", outlets.named("연합뉴스").orElseThrow().name());
    }

    @Test
    void names_the_line_that_is_wrong() throws IOException {
        write("# ours\nPier Post\tpaper\n\tpaper\n".getBytes(StandardCharsets.UTF_8));
        String why = String.valueOf(
                assertThrows(IOException.class, () -> OutletFile.in(data)).getMessage());
        assertTrue(why.contains("line 3") && why.contains("outlets.tsv"), why);
        assertEquals("AP", OutletFile.orShipped(data).named("AP").orElseThrow().name());
    }

    @Test
    void refuses_a_file_in_another_charset() throws IOException {
        write(new byte[] {(byte) 0xb0, (byte) 0xad, '\n'});
        String why = String.valueOf(
                assertThrows(IOException.class, () -> OutletFile.in(data)).getMessage());
        assertTrue(why.contains("UTF-8"), why);
    }
}
