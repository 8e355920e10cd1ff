package org.jogakbo.intake.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An invented site on loopback: what it answers under each path, and what it was asked. */
final class Site implements AutoCloseable {
    /** How a path is answered; the number counts its requests from 1. */
    interface Page {
        void answer(HttpExchange exchange, int number) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = Collections.synchronizedMap(new HashMap<>());
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Map<String, List<String>>> fields = Collections.synchronizedList(new ArrayList<>());

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        fields.add(Map.copyOf(exchange.getRequestHeaders()));
        int number = counts.merge(path, 1, Integer::sum);
        Page page = pages.get(path);
        try (exchange) {
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                page.answer(exchange, number);
            }
        }
    }

    Site on(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    Site html(String path, String text) {
        return on(path, (exchange, _) -> send(exchange, 200, "text/html; charset=utf-8", text));
    }

    Site robots(String text) {
        return on("/robots.txt", (exchange, _) -> send(exchange, 200, "text/plain", text));
    }

    Site redirect(String path, int status, String location) {
        return on(path, (exchange, _) -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Every path asked for, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The header fields of the last request. */
    Map<String, List<String>> lastFields() {
        return fields.getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
