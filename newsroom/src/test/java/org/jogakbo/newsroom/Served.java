package org.jogakbo.newsroom;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jogakbo.newsroom.server.PublicServer;
import org.jogakbo.publishing.Site;
import org.jogakbo.walk.PublicSide;

/** A real server on a free port of the loopback address, over a real data folder. */
final class Served implements AutoCloseable {
    private final PublicSide side;
    private final PublicServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Served(PublicSide side, PublicServer server) {
        this.side = side;
        this.server = server;
    }

    static Served from(Path data) throws Exception {
        PublicSide side = PublicSide.open(data);
        PublicServer server = PublicServer.bind("127.0.0.1", 0);
        Settings settings = Settings.from(java.util.Map.of()).titled(Example.TITLE, Example.TAGLINE);
        server.serve(
                new Site(side.edition(), side.search(), settings.site("http://127.0.0.1:" + server.port() + "/")),
                side.edition()::stamp,
                side.log());
        return new Served(side, server);
    }

    /** The example archive, imported and published into the folder. */
    static Served example(Path folder) throws Exception {
        Path data = folder.resolve("data");
        Object[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("import", "--publish", "--data", data.toString()),
                        Example.unpack(folder.resolve("example")).stream())
                .toArray();
        Told.by(words).expecting(0);
        return from(data);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        try (side;
                client) {
            server.close();
        }
    }
}
