package org.jogakbo.newsroom.canary;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a document in its format into a folder, in the container that the format asks for; names of files and members are planted too. */
final class Wrappings {
    private final Path folder;

    Wrappings(Path folder) {
        this.folder = folder;
    }

    /** The file to be imported; see {@link Documents}. */
    Path write(Format format, Plants plants, int number, int spellings) throws IOException {
        Documents documents = new Documents(plants, number, spellings);
        String document = documents.of(format);
        String url = documents.url();
        String name = "%s-%d".formatted(plants.slug(), number);
        Path file = folder.resolve(name + "." + format.ending);
        byte[] bytes =
                switch (format) {
                    case GZIP -> gzip(bytes(document));
                    case ZIP -> zip(Map.of(name + "/" + name + ".html", bytes(document)));
                    case WARC -> response(url, document);
                    case WARC_GZIP -> gzip(response(url, document));
                    case WARC_ZSTD -> Zstd.compress(response(url, document));
                    case ARC -> arc(url, document);
                    case WACZ -> wacz(url, document);
                    case MHTML -> mhtml(url, document);
                    case SAVED_PAGE -> saved(name, url, document);
                    default -> bytes(document);
                };
        return Files.write(file, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(document);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] response(String url, String document) {
        byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + document);
        String head = """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: %s
                WARC-Date: 2021-04-11T09:15:30Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000a>
                Content-Type: application/http;msgtype=response
                Content-Length: %d

                """.formatted(url, http.length).replace("\n", "\r\n");
        return join(bytes(head), http, bytes("\r\n\r\n"));
    }

    private static byte[] arc(String url, String document) {
        String version = "1 0 Invented\nURL IP-address Archive-date Content-type Archive-length\n";
        byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + document);
        return join(
                bytes("filedesc://harbour.arc 0.0.0.0 20140216050221 text/plain %d\n%s\n"
                        .formatted(version.length(), version)),
                bytes("%s 192.0.2.1 20140216050221 text/html %d\n".formatted(url, http.length)),
                http,
                bytes("\n"));
    }

    private static byte[] wacz(String url, String document) throws IOException {
        byte[] warc = gzip(response(url, document));
        String line =
                "example,blog)/ 20210411091530 {\"url\": \"%s\", \"mime\": \"text/html\", \"status\": \"200\", \"offset\": \"0\", \"filename\": \"data.warc.gz\"}\n"
                        .formatted(url);
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("archive/data.warc.gz", warc);
        members.put("indexes/index.cdx.gz", gzip(bytes(line)));
        members.put("pages/pages.jsonl", bytes("{\"format\": \"json-pages-1.0\"}\n"));
        members.put(
                "datapackage.json",
                bytes("{\"profile\": \"data-package\", \"wacz_version\": \"1.1.1\", \"resources\": []}"));
        return zip(members);
    }

    private static byte[] mhtml(String url, String document) {
        return bytes("""
                From: <Saved by Blink>
                Snapshot-Content-Location: %s
                Date: Thu, 17 Mar 2022 08:15:30 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: 8bit
                Content-Location: %s

                %s
                --b--
                """.formatted(url, url, document).replace("\n", "\r\n"));
    }

    private byte[] saved(String name, String url, String document) throws IOException {
        Path beside = Files.createDirectories(folder.resolve(name + "_files"));
        Files.writeString(beside.resolve(name + ".html"), "<p>An advertisement for " + name + "</p>");
        return bytes("<!-- saved from url=(%04d)%s -->\n".formatted(url.length(), url)
                + document.replace("</article>", "<img src=\"" + name + "_files/" + name + ".png\"></article>"));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
