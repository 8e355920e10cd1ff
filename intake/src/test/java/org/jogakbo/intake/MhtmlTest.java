package org.jogakbo.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MhtmlTest {
    private static final String PARAGRAPH = "<p>" + "The ferry to Osk left at dawn. ".repeat(30) + "</p>";

    @TempDir
    Path folder;

    private Gathered from(String message) throws IOException {
        return from(message.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private Gathered from(byte[] message) throws IOException {
        return Gathered.from(Files.write(folder.resolve("page.mhtml"), message));
    }

    private static String base64(String text, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(charset)).replace("\r\n", "\n");
    }

    @Test
    void a_snapshot_of_chromium_gives_the_page_its_address_and_its_date() throws IOException {
        Gathered gathered = from("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://ledger.example/2022/osk
                Subject: =?utf-8?Q?The=20ferry?=
                Date: Thu, 17 Mar 2022 08:15:30 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----MultipartBoundary--x----"


                ------MultipartBoundary--x----
                Content-Type: text/html
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://ledger.example/2022/osk

                <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"tex=
                t/html; charset=3DUTF-8"></head><body><p>Caf=C3=A9 Osk</p></body></html>
                ------MultipartBoundary--x----
                Content-Type: text/html
                Content-ID: <frame-2@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable

                <p>An advertisement</p>
                ------MultipartBoundary--x----
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://ledger.example/osk.png

                iVBORw0KGgo=
                ------MultipartBoundary--x------
                """);
        assertEquals(1, gathered.arrivals.size(), gathered.refusals.toString());
        assertTrue(gathered.texts.getFirst().contains("charset=UTF-8\"></head><body><p>Café Osk</p>"));
        var arrival = gathered.arrivals.getFirst();
        assertEquals("https://ledger.example/2022/osk", arrival.url());
        assertEquals("text/html", arrival.contentType());
        assertEquals(Instant.parse("2022-03-17T08:15:30Z"), arrival.arrivedAt());
        assertTrue(arrival.input().endsWith("page.mhtml!/https://ledger.example/2022/osk"));
        assertTrue(gathered.refusals.isEmpty());
    }

    @Test
    void internet_explorer_s_file_gives_base64_in_the_charset_of_the_part_and_a_folded_address() throws IOException {
        Charset korean = Charset.forName("x-windows-949");
        Gathered gathered = from("""
                From: "Saved by Windows Internet Explorer 8"
                Subject: Osk
                Date: Mon, 14 Feb 2011 10:11:12 +0900
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----=_NextPart_000"
                X-MimeOLE: Produced By Microsoft MimeOLE

                This is a multi-part message in MIME format.

                ------=_NextPart_000
                Content-Type: text/html;
                \tcharset="ks_c_5601-1987"
                Content-Transfer-Encoding: base64
                Content-Location: http://news.example/view.asp?article=
                \t12345

                %s
                ------=_NextPart_000--
                """.formatted(base64("<p>오스크 나루</p>", korean)));
        var arrival = gathered.arrivals.getFirst();
        assertEquals("http://news.example/view.asp?article=12345", arrival.url());
        assertEquals(
                "text/html; charset=\"ks_c_5601-1987\"",
                String.valueOf(arrival.contentType()).replaceAll("\\s+", " "));
        assertEquals(Instant.parse("2011-02-14T01:11:12Z"), arrival.arrivedAt());
        try (var in = arrival.payload().open()) {
            assertEquals("<p>오스크 나루</p>", new String(in.readAllBytes(), korean));
        }
    }

    @Test
    void the_start_parameter_names_the_root_and_binary_parts_stay_as_they_are() throws IOException {
        Gathered gathered = from("""
                MIME-Version: 1.0
                Content-Type: multipart/related; start="<root@x>"; boundary=b

                --b
                Content-Type: text/html
                Content-ID: <other@x>

                <p>other</p>
                --b
                Content-Type: text/html
                Content-ID: <root@x>
                Content-Transfer-Encoding: binary

                <p>root</p>
                --b--
                """);
        assertEquals("<p>root</p>", gathered.texts.getFirst());
        assertNull(gathered.arrivals.getFirst().url());
        assertEquals(Gathered.NOON, gathered.arrivals.getFirst().arrivedAt());
        assertTrue(gathered.inputs().getFirst().endsWith("page.mhtml!/page.html"));
    }

    @Test
    void a_shell_gives_way_to_the_part_that_it_frames() throws IOException {
        Gathered gathered = from("""
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html
                Content-Location: https://blog.example/osk

                <html><head><title>Osk</title></head><body><iframe src="cid:inner"></iframe></body></html>
                --b
                Content-Type: text/html
                Content-ID: <advert>

                <p>buy</p>
                --b
                Content-Type: text/html
                Content-ID: <inner>
                Content-Location: https://blog.example/view?no=7

                %s
                --b--
                """.formatted(PARAGRAPH));
        assertEquals(PARAGRAPH, gathered.texts.getFirst());
        assertEquals(
                "https://blog.example/view?no=7", gathered.arrivals.getFirst().url());
    }

    @Test
    void one_that_breaks_off_gives_what_there_is_and_says_so() throws IOException {
        Gathered gathered = from("""
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html
                Content-Location: https://ledger.example/osk

                <p>The ferry
                """);
        assertTrue(gathered.texts.getFirst().startsWith("<p>The ferry"));
        assertTrue(gathered.refusals.getFirst().why().contains("ends in the middle"));
    }

    @Test
    void one_part_alone_is_known_by_the_address_that_it_gives() throws IOException {
        Gathered gathered = from("""
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Content-Location: http://ledger.example/osk

                <p>a =3D b</p>
                """);
        assertEquals("<p>a = b</p>", gathered.texts.getFirst().strip());
        assertEquals("http://ledger.example/osk", gathered.arrivals.getFirst().url());
    }

    @Test
    void e_mail_is_none() throws IOException {
        Gathered gathered = from("""
                Received: from osk.example
                To: desk@ledger.example
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html

                <p>Dear desk</p>
                --b--
                """);
        assertTrue(gathered.texts.getFirst().startsWith("Received:"));
    }

    @Test
    void one_without_a_page_is_refused() throws IOException {
        assertTrue(from("""
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: image/png

                x
                --b--
                """).refused().contains("no web page inside"));
    }

    @Test
    void nesting_without_end_and_a_page_beyond_bounds_are_refused() throws IOException {
        StringBuilder nested = new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n");
        for (int i = 0; i < 200; i++) {
            nested.append("--b%d\nContent-Type: multipart/related; boundary=b%d\n\n".formatted(i, i + 1));
        }
        assertTrue(from(nested.toString()).refused().contains("damaged"));
        String large =
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                        + "x".repeat(5_000) + "\n--b--\n";
        Path file = Files.writeString(folder.resolve("large.mht"), large);
        assertTrue(Gathered.from(file, Gathered.small(1_000)).refused().contains("more than"));
    }

    @Test
    void it_lies_in_a_zip_too() throws IOException {
        String message = """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=b

                --b
                Content-Type: text/html
                Content-Location: https://ledger.example/osk

                <p>x</p>
                --b--
                """.replace("\n", "\r\n");
        Path zip = Files.write(
                folder.resolve("pages.zip"),
                Packed.zip(Map.of("inner.zip", Packed.zip(Map.of("page.mhtml", Packed.bytes(message))))));
        assertEquals(
                zip + "!/inner.zip!/page.mhtml!/https://ledger.example/osk",
                Gathered.from(zip).inputs().getFirst());
    }
}
