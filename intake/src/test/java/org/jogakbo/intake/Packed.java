package org.jogakbo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers for tests. */
final class Packed {
    private Packed() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(document);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) throws IOException {
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

    /** One response record. */
    static byte[] response(String url, int status, String type, String body) {
        byte[] http = bytes("HTTP/1.1 %d Any\r\nContent-Type: %s\r\n\r\n%s".formatted(status, type, body));
        return record("response", "application/http;msgtype=response", url, http);
    }

    static byte[] record(String kind, String type, String url, byte[] block) {
        String head = """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: %s
                WARC-Date: 2016-04-11T09:15:30Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000a>
                Content-Type: %s
                Content-Length: %d

                """.formatted(kind, url, type, block.length).replace("\n", "\r\n");
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
