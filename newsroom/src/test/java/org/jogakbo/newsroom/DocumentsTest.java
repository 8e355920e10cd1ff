package org.jogakbo.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import of saved pages and PDFs")
class DocumentsTest {
    private static final String LINE = "The ferry left the harbour of Osk at dawn with forty passengers on deck. ";

    @TempDir
    private Path folder = Path.of("");

    private static String pdf(String title) {
        StringBuilder drawn = new StringBuilder("BT /F 24 Tf 60 720 Td (" + title + ") Tj ET\n");
        for (int i = 0; i < 8; i++) {
            drawn.append("BT /F 11 Tf 60 %d Td (%s) Tj ET\n".formatted(680 - 14 * i, LINE));
        }
        return "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\n4 0 obj <</Length " + drawn.length()
                + ">>\nstream\n" + drawn + "endstream endobj\ntrailer <</Root 1 0 R>>\n";
    }

    private static String page(String title) {
        return "<html><head><title>%s</title></head><body><article><h1>%s</h1>%s</article></body></html>"
                .formatted(title, title, ("<p>" + LINE.repeat(3) + "</p>").repeat(3));
    }

    private static String mhtml(String title) {
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://ledger.example/2022/gulls
                Date: Thu, 17 Mar 2022 08:15:30 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: 8bit
                Content-Location: https://ledger.example/2022/gulls

                %s
                --b--
                """.formatted(page(title)).replace("\n", "\r\n");
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("clippings.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "osk/ferry.pdf", pdf("The ferry to Osk sails again"));
            put(out, "osk/gulls.mhtml", mhtml("Gulls over the Salt Lane"));
            put(
                    out,
                    "osk/Quay.html",
                    "<img src=\"Quay_files/q.png\"><iframe src=\"Quay_files/ad.html\"></iframe>"
                            + "<!-- saved from url=(0024)https://ledger.example/q -->"
                            + page("A quay is mended at last"));
            put(out, "osk/Quay_files/ad.html", page("Buy a boat today"));
            put(out, "osk/Quay_files/q.png", "x");
        }
        return zip;
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    @Test
    void a_zipped_folder_of_them_becomes_clippings_and_its_bytes_are_kept() throws IOException {
        Path data = folder.resolve("data");
        Told told =
                Told.by("import", zip(), "--publish", "--json", "--data", data).expecting(0);
        List<JsonNode> lines = told.json();
        assertEquals(
                List.of("The ferry to Osk sails again", "Gulls over the Salt Lane", "A quay is mended at last"),
                lines.stream().map(line -> line.get("title").asText()).toList());
        Told.by("verify", "--data", data).expecting(0);
        Told again = Told.by("import", zip(), "--data", data).expecting(0);
        assertTrue(again.toString().contains("3 duplicates"), again.toString());
    }

    @Test
    void a_scan_is_refused_with_a_sentence_that_says_so() throws IOException {
        String scan = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</I 4 0 R>>>>>> endobj
                4 0 obj <</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>
                stream
                x
                endstream endobj
                trailer <</Root 1 0 R>>
                """;
        Path file = Files.writeString(folder.resolve("scan.pdf"), scan);
        Told told = Told.by("read", file).expecting(1);
        assertTrue(told.toString().contains("scan without a text layer"), told.toString());
    }
}
