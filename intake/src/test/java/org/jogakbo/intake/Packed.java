package org.jogakbo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.WarcDigest;

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

    static byte[] record(String kind, String type, String url, byte[] block, String... fields) {
        String head = """
                WARC/1.0
                WARC-Type: %s
                WARC-Target-URI: %s
                WARC-Date: 2016-04-11T09:15:30Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000a>
                Content-Type: %s
                Content-Length: %d
                %s
                """.formatted(
                        kind,
                        url,
                        type,
                        block.length,
                        Stream.of(fields).map(field -> field + "\n").collect(Collectors.joining()))
                .replace("\n", "\r\n");
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    /** An HTTP response whose body is packed as the fields say. */
    static byte[] http(byte[] body, String... fields) {
        String head = Stream.of(fields).map(field -> field + "\r\n").collect(Collectors.joining());
        return join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + "\r\n"), body);
    }

    /** An ARC file's first record, and one record. */
    static byte[] arcHead() {
        String version = "1 0 Invented\nURL IP-address Archive-date Content-type Archive-length\n";
        return bytes("filedesc://harbour.arc 0.0.0.0 20140216050221 text/plain %d\n%s\n"
                .formatted(version.length(), version));
    }

    static byte[] arc(String url, byte[] block) {
        return join(
                bytes("%s 192.0.2.1 20140216050221 text/html %d\n".formatted(url, block.length)), block, bytes("\n"));
    }

    /** A digest as a WARC prints it. */
    static String digest(String algorithm, byte[] bytes) {
        try {
            return new WarcDigest(
                            algorithm, MessageDigest.getInstance(algorithm).digest(bytes))
                    .base32();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
