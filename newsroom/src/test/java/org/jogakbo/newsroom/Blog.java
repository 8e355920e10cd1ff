package org.jogakbo.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented blog on loopback: three pages of posts, most of them cut short, each with a page of its own, and a feed. */
final class Blog implements AutoCloseable {
    private static final String RISE = "The water rose over the lower quay of Wick, and the ferry did not sail. ";

    private final HttpServer server;
    private final Map<String, String> pages = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Blog() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        for (int page = 1; page <= 3; page++) {
            pages.put(page == 1 ? "/" : "/page/" + page + "/", list(page));
        }
        for (int post = 1; post <= 6; post++) {
            pages.put("/2016/04/flood-" + post + "/", single(post));
        }
        pages.put("/feed/", feed());
        pages.put("/robots.txt", "User-agent: *\nDisallow: /desk/\n");
        pages.put("/desk/", "<html><body><p>keep out</p></body></html>");
    }

    /** Takes the page away. */
    void lose(String path) {
        pages.remove(path);
    }

    private static String list(int page) {
        StringBuilder html = new StringBuilder("<!doctype html><html><body class='home blog'><main>");
        for (int post = 2 * page - 1; post <= 2 * page; post++) {
            html.append("<article class='hentry'><h2 class='entry-title'><a rel='bookmark' href='/2016/04/flood-")
                    .append(post)
                    .append("/'>The flood of day ")
                    .append(post)
                    .append("</a></h2><time class='entry-date' datetime='2016-04-0")
                    .append(post)
                    .append("'>April ")
                    .append(post)
                    .append(", 2016</time><div class='entry-content'><p>")
                    .append(RISE)
                    .append("Day ")
                    .append(post)
                    .append(
                            post == 6
                                    ? " was the last of it.</p><p>[Mill Gazette] <a"
                                            + " href='http://127.0.0.1:9/never'>Read more</a></p>"
                                    : " began …</p><p><a href='/2016/04/flood-" + post + "/'>Continue reading</a></p>")
                    .append("</div></article>");
        }
        String next = page < 3 ? "<a href='/page/" + (page + 1) + "/'>Eldre</a>" : "";
        return html.append("</main><nav><a href='/desk/'>Desk</a>")
                .append(next)
                .append("</nav></body></html>")
                .toString();
    }

    private static String single(int post) {
        return "<!doctype html><html><body class='single single-post'><main><article class='hentry'><h1"
                + " class='entry-title'>The flood of day "
                + post + "</h1><time class='entry-date' datetime='2016-04-0" + post + "'>April " + post
                + ", 2016</time><div class='entry-content'><p>" + RISE + "Day " + post + " began in the dark.</p><p>"
                + "Nobody had counted the sheep on the far bank before morning, and " + post
                + " of them stood on the church steps.</p><p>[Mill Gazette]</p></div></article></main></body></html>";
    }

    private static String feed() {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Wick</title>"
                + "<item><title>The flood of day 1</title><link>/2016/04/flood-1/</link><description>" + RISE
                + "Day 1 began […]</description></item></channel></rss>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        String page = pages.get(path);
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String etag = "\"" + Integer.toHexString(page.hashCode()) + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.startsWith("/feed") ? "application/rss+xml" : "text/html; charset=utf-8");
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] body = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Every path asked for, in order; forgotten with this. */
    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
