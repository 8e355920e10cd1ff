package org.jogakbo.fuzz.door;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jogakbo.fuzz.Split;

/** What lies in a container, where a fuzzer of bytes would not come past the check sums: in a gzip, in a ZIP, in a WACZ, in both. */
public final class PackedHarness {
    private enum Packing {
        GZIP,
        ZIP,
        ZSTD,
        WACZ,
        INDEXED_WACZ,
        ZIP_IN_ZIP
    }

    private static final List<String> MEMBERS =
            List.of("one.html", "archive/data.warc.gz", "../one.html", "남북.mht", "C:\\one", ".one", "a/b/one.arc");

    /** What an index leads to. */
    private static final byte[] RECORD =
            """
            WARC/1.1\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
            WARC-Date: 2016-04-11T09:00:00Z\r
            WARC-Target-URI: https://press.example/1\r
            Content-Type: application/http;msgtype=response\r
            Content-Length: 53\r
            \r
            HTTP/1.1 200 OK\r
            Content-Type: text/html\r
            \r
            <p>Rope\r
            \r
            """.getBytes(StandardCharsets.US_ASCII);

    private PackedHarness() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Split split = new Split(data);
        Packing packing = split.choice(Arrays.asList(Packing.values()));
        String member = split.choice(MEMBERS);
        byte[] bytes = split.rest();
        Opened.twice(
                "clip",
                switch (packing) {
                    case GZIP -> gzip(bytes);
                    case ZSTD -> Zstd.compress(bytes);
                    case ZIP -> zip(member, bytes);
                    case WACZ -> zip("archive/data.warc.gz", gzip(bytes), "datapackage.json", bytes);
                    case INDEXED_WACZ -> zip("archive/data.warc", RECORD, "indexes/index.cdxj", bytes);
                    case ZIP_IN_ZIP -> zip("inner.zip", zip(member, bytes), "two.html", bytes);
                });
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String member, byte[] bytes) throws IOException {
        return zip(member, bytes, "folder/", new byte[0]);
    }

    private static byte[] zip(String member, byte[] bytes, String other, byte[] others) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(bytes);
            zip.putNextEntry(new ZipEntry(other));
            zip.write(others);
        }
        return out.toByteArray();
    }
}
