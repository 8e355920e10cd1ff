package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bad input is refused with a reason, and the rest goes on")
class BadInputTest {
    private static final String GOOD = """
            Monthly Archives: June 2021

            The ferry sails again

            Posted on June 19, 2021 by Mira

            The ferry to Low Skerry sailed on Tuesday for the first time in nine years. Forty people stood on deck.

            [The Mill Gazette]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path good = Path.of("");

    @BeforeEach
    void lay_a_good_page_beside() throws IOException {
        data = folder.resolve("data");
        good = Files.writeString(folder.resolve("good.txt"), GOOD);
    }

    /** Imports the bad input first and the good page after it: one refusal, one clipping, exit code 1. */
    private Told refused(Path bad, String because) {
        Told told = Told.by("import", bad, good, "--publish", "--json", "--data", data)
                .expecting(1);
        assertEquals(
                List.of("The ferry sails again"),
                told.json().stream().map(line -> line.get("title").asText()).toList());
        assertTrue(told.err().contains("refused  " + bad), told.err());
        assertTrue(told.err().toLowerCase(java.util.Locale.ROOT).contains(because), told.err());
        Told.by("verify", "--data", data).expecting(0);
        return told;
    }

    @Test
    void an_empty_file() throws IOException {
        refused(Files.createFile(folder.resolve("empty.html")), "empty");
    }

    @Test
    void again_when_it_comes_again_and_its_bytes_are_kept_once() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "x");
        refused(note, "");
        Told again = Told.by("import", note, "--data", data).expecting(1);
        assertTrue(again.err().contains("1 duplicate") && again.err().contains("1 refusal"), again.err());
        Told.by("verify", "--data", data).expecting(0);
    }

    @Test
    void a_missing_file() {
        refused(folder.resolve("nowhere.html"), "no ");
    }

    @Test
    void a_picture_named_html() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        refused(Files.write(folder.resolve("picture.html"), png), "png");
    }

    @Test
    void a_file_of_a_gigabyte_without_reading_it() throws IOException {
        Path huge = folder.resolve("huge.html");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        refused(huge, "at most");
    }

    @Test
    void a_gzip_that_breaks_off() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("<p>Half a page about the ferry to Low Skerry.</p>"
                    .repeat(500)
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = out.toByteArray();
        refused(Files.write(folder.resolve("torn.html.gz"), Arrays.copyOf(bytes, bytes.length - 20)), "gzip");
    }

    @Test
    void a_folder_without_permission() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        refused(closed, "permission");
    }

    @Test
    void a_folder_with_links_in_a_loop_ends() throws IOException {
        Path loop = Files.createDirectories(folder.resolve("loop/inner"));
        Files.createSymbolicLink(loop.resolve("back"), folder.resolve("loop"));
        Files.writeString(loop.resolve("page.txt"), GOOD);
        Told told = Told.by("import", folder.resolve("loop"), "--json", "--data", data);
        assertEquals(1, told.json().size(), told.err());
    }

    @Test
    void a_page_of_a_hundred_thousand_levels() throws IOException {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>At the bottom.</p>" + "</div>".repeat(100_000);
        Told told =
                Told.by("import", Files.writeString(folder.resolve("deep.html"), deep), good, "--json", "--data", data);
        assertTrue(told.out().contains("The ferry sails again"), told.err());
    }

    @ParameterizedTest
    @CsvSource({"EUC-KR, 강을 건넌 사람들", "Shift_JIS, 川を渡った人々の話", "windows-1252, Café über den Fluß – “heute”"})
    void not_a_page_in_another_charset_that_says_nothing_of_it(String charset, String title) throws IOException {
        String text =
                switch (charset) {
                    case "EUC-KR" -> "나룻배는 아홉 해 만에 처음으로 떠났다. 갑판에는 마흔 사람이 서 있었고, 등대가 보일 때까지 아무도 말하지 않았다. ".repeat(6);
                    case "Shift_JIS" -> "渡し船は九年ぶりに出航した。甲板には四十人が立っていたが、灯台が見えるまで誰も話さなかった。".repeat(6);
                    default ->
                        "Die Fähre fuhr zum ersten Mal seit neun Jahren – “endlich”, sagte der Kapitän über den Fluß hinweg. "
                                .repeat(6);
                };
        String page = "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + text
                + "</p><p>" + text + "</p></article></body></html>";
        Path file = Files.write(folder.resolve("page.html"), page.getBytes(Charset.forName(charset)));
        List<JsonNode> lines = Told.by("read", "--json", file).expecting(0).json();
        assertEquals(title, lines.getFirst().get("title").asText());
    }

    @Test
    void a_data_folder_of_a_newer_version() throws IOException {
        Told.by("import", good, "--data", data).expecting(0);
        Path format = data.resolve("private/format");
        Files.writeString(format, Files.readString(format).replaceAll("\\d+", "999"));
        Told told = Told.by("import", good, "--data", data).expecting(1);
        assertTrue(told.err().contains("999"), told.err());
    }

    @Test
    void a_data_folder_that_is_a_file() throws IOException {
        Told told = Told.by("import", good, "--data", Files.writeString(folder.resolve("file"), "x"))
                .expecting(1);
        assertFalse(told.err().contains("Exception"), told.err());
    }

    @Test
    void a_second_writer_in_the_same_folder() throws Exception {
        Told.by("import", good, "--data", data).expecting(0);
        try (var _ = org.jogakbo.walk.Archive.open(
                data,
                new org.jogakbo.keeping.identity.KeySource.InFile(data.resolveSibling("identity.key")),
                "import")) {
            Told told = Told.by("import", good, "--data", data).expecting(1);
            assertTrue(told.err().contains(Long.toString(ProcessHandle.current().pid())), told.err());
        }
    }

    @Test
    void words_that_are_no_command() {
        Told.by("imprt", good).expecting(2);
        Told.by("import").expecting(2);
        Told.by("serve", "--port", "high").expecting(2);
        Told.by("read").expecting(2);
    }
}
