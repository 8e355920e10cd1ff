package org.jogakbo.publishing;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jogakbo.publishing.words.Language;

/** For looking: serves the invented archive, or writes it as files. Arguments: {@code serve PORT [CLIPPINGS]} or {@code write FOLDER [CLIPPINGS]}. */
final class ShowRoom {
    private ShowRoom() {}

    public static void main(String[] arguments) throws IOException {
        int clippings = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1104;
        ShelfEdition edition = clippings == 0 ? new ShelfEdition() : RiverArchive.of(clippings);
        SiteSettings settings = new SiteSettings(
                "The Wick River Archive", "Nine years of one river in the press", null, true, 20, Language.EN);
        if (arguments[0].equals("write")) {
            System.out.println(new StaticEdition(edition, settings).write(Path.of(arguments[1])));
        } else {
            serve(new Site(edition, new PlainSearch(edition), settings), Integer.parseInt(arguments[1]));
        }
    }

    private static void serve(Site site, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            Map<String, String> query = new HashMap<>();
            String raw = exchange.getRequestURI().getRawQuery();
            for (String pair : raw == null ? new String[0] : raw.split("&")) {
                String[] sides = pair.split("=", 2);
                query.putIfAbsent(sides[0], URLDecoder.decode(sides.length > 1 ? sides[1] : "", StandardCharsets.UTF_8));
            }
            Answer answer = site.answer(new Ask(
                    exchange.getRequestURI().getRawPath(),
                    query,
                    exchange.getRequestHeaders().getFirst("Accept-Language")));
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        });
        server.start();
    }
}
