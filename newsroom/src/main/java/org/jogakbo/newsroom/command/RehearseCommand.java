package org.jogakbo.newsroom.command;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.newsroom.Example;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.server.PublicServer;
import org.jogakbo.publishing.Site;
import org.jogakbo.reading.Extraction;
import org.jogakbo.walk.Archive;
import org.jogakbo.walk.PublicSide;
import org.jogakbo.walk.Walk;
import org.jogakbo.walk.Watcher;
import picocli.CommandLine.Command;

/** {@code rehearse}: the walk and a few pages in a throw-away folder, so that Java can lay up its ahead-of-time cache (JEP 514). */
@Command(name = "rehearse", hidden = true, description = "Walk through the example once, for the ahead-of-time cache.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES =
            List.of("", "ko/", "2022/", "2022/02/", "feed.atom", "search?q=boats", "health", "sitemap.xml");

    /** So often that Java sees which parts of reading are worth compiling. */
    private static final int READINGS = 8;

    private final Settings settings;
    private final Console console;

    RehearseCommand(Commands.Rooms rooms) {
        this.settings = rooms.settings();
        this.console = rooms.console();
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Example.temporaryFolder();
        List<String> inputs = Example.unpack(folder.resolve("inputs"));
        Path data = folder.resolve("data");
        try (Archive archive = Archive.open(data, settings.identityKey(), "rehearse")) {
            new Walk(archive).take(inputs, true, new Watcher() {});
        }
        try (PublicSide side = PublicSide.open(data);
                PublicServer server = PublicServer.bind("127.0.0.1", 0);
                HttpClient client = HttpClient.newHttpClient()) {
            String root = "http://127.0.0.1:" + server.port() + "/";
            server.serve(
                    new Site(side.edition(), side.search(), settings.site(root)), side.edition()::stamp, side.log());
            for (String page : PAGES) {
                client.send(
                        HttpRequest.newBuilder(URI.create(root + page)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        reading(inputs, folder);
        return 0;
    }

    private void reading(List<String> inputs, Path folder) throws Exception {
        List<String> lines = new ArrayList<>();
        for (int reading = 0; reading < READINGS; reading++) {
            inputs.forEach(input -> lines.add(lines.size() + "\t\t" + input));
        }
        Path manifest = Files.write(folder.resolve("manifest.tsv"), lines, StandardCharsets.UTF_8);
        new ManifestReading(console, new Extraction(), false, false).read(manifest);
    }
}
