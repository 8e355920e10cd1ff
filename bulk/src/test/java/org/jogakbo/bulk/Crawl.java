package org.jogakbo.bulk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A small crawl of an invented harbour town. */
final class Crawl {
    private Crawl() {}

    /** A page with an article under this title. */
    static String page(String title) {
        String paragraph = """
                <p>%s was painted again this spring, said Mara Tolvik, who keeps the harbour book of Ostvik.
                The paint is blue, the wood is old, and the council paid for both after a long evening.</p>
                """.formatted(title);
        return """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta property="article:published_time" content="2016-04-11T09:15:30+01:00"></head>
                <body><article><h1>%s</h1>
                %s</article></body></html>
                """.formatted(title, title, paragraph.repeat(4));
    }

    /** A WARC of one response for each title. */
    static byte[] of(String... titles) {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < titles.length; i++) {
            warc.writeBytes(record("https://ostvik.example/" + i, page(titles[i])));
        }
        return warc.toByteArray();
    }

    private static byte[] record(String url, String page) {
        byte[] block = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
                .getBytes(StandardCharsets.UTF_8);
        String head = """
                WARC/1.0
                WARC-Type: response
                WARC-Target-URI: %s
                WARC-Date: 2016-04-11T09:15:30Z
                WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000b>
                Content-Type: application/http;msgtype=response
                Content-Length: %d

                """.formatted(url, block.length).replace("\n", "\r\n");
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        record.writeBytes(block);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return record.toByteArray();
    }
}
