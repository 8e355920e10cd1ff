package org.jogakbo.intake.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jogakbo.intake.bounds.Bounds;
import org.junit.jupiter.api.Test;

/** Servers that break the rules of HTTP, or of politeness. */
class BrokenServerTest {
    /** How a raw server answers any request but that for robots.txt. */
    private interface Reply {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private static String fetched(Duration within, Reply reply) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> serve(server, reply));
            Manners manners = Fast.MANNERS.within(within).pausing(Duration.ZERO);
            try (Fetcher fetcher = new Fetcher(manners, Bounds.DEFAULT, Visits.NONE, new Fast(), Fast.CLOCK)) {
                return Fast.text(fetcher.fetch("http://127.0.0.1:" + server.getLocalPort() + "/a"));
            }
        }
    }

    private static void serve(ServerSocket server, Reply reply) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String request = request(socket.getInputStream());
                if (request.startsWith("GET /robots.txt")) {
                    print(
                            socket.getOutputStream(),
                            "HTTP/1.1 404 None\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                } else {
                    reply.write(socket.getOutputStream());
                }
            } catch (IOException | InterruptedException _) {
                // The client went away, as it should.
            }
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        for (int c = in.read(); c >= 0 && request.indexOf("\r\n\r\n") < 0; c = in.read()) {
            request.append((char) c);
            if (request.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return request.toString();
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
        while (true) {
            print(out, drop);
            Thread.sleep(20);
        }
    }

    @Test
    void a_body_that_drips_is_cut_off() throws IOException {
        String why = fetched(Duration.ofMillis(300), out -> {
            print(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            drip(out, "x");
        });
        assertTrue(why.contains("too slow"), why);
    }

    @Test
    void a_header_that_drips_is_cut_off() throws IOException {
        String why = fetched(Duration.ofMillis(300), out -> {
            print(out, "HTTP/1.1 200 OK\r\n");
            drip(out, "x");
        });
        assertTrue(why.contains("too slow"), why);
    }

    @Test
    void a_server_that_says_nothing_is_left() throws IOException {
        String why = fetched(Duration.ofMillis(200), _ -> Thread.sleep(60_000));
        assertTrue(why.contains("too slow"), why);
    }

    @Test
    void a_body_shorter_than_it_said_is_refused() throws IOException {
        String why = fetched(
                Duration.ofSeconds(20),
                out -> print(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nshort"));
        assertTrue(why.contains("ends in the middle"), why);
    }

    @Test
    void a_chunked_body_that_is_torn_off_is_refused() throws IOException {
        String why = fetched(
                Duration.ofSeconds(20),
                out -> print(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n9\r\nto"));
        assertTrue(why.contains("ends in the middle"), why);
    }

    @Test
    void a_body_longer_than_it_said_is_as_long_as_it_said() throws IOException {
        assertEquals(
                "short",
                fetched(
                        Duration.ofSeconds(20),
                        out -> print(
                                out,
                                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nshorter than this")));
    }

    @Test
    void endless_header_fields_are_refused() throws IOException {
        String many = fetched(Duration.ofSeconds(20), out -> {
            print(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 10_000; i++) {
                print(out, "X-" + i + ": y\r\n");
            }
        });
        assertTrue(many.startsWith("refused"), many);
        String longOne = fetched(
                Duration.ofSeconds(20),
                out -> print(out, "HTTP/1.1 200 OK\r\nX: " + "y".repeat(1 << 20) + "\r\n\r\nx"));
        assertTrue(longOne.startsWith("refused"), longOne);
    }

    @Test
    void what_is_no_http_at_all_is_refused() throws IOException {
        String why = fetched(Duration.ofSeconds(20), out -> print(out, "220 mail.river.example ESMTP\r\n"));
        assertTrue(why.startsWith("refused"), why);
    }
}
