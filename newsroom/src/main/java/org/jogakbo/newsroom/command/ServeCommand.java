package org.jogakbo.newsroom.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jogakbo.clipping.Query;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.server.PublicServer;
import org.jogakbo.publishing.Site;
import org.jogakbo.walk.PublicSide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: answers the public. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serve the public side until stopped.",
            "Only the folder public/ is opened, and only for reading: it may be a copy on another host, and an import may go on beside it."
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "0 picks a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--desk-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Reserved for the editors' desk. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("unused") // Part of the agreement; there is no desk to listen yet.
    private int deskPort;

    @Option(names = "--public-only", description = "Never open anything but public/.")
    @SuppressWarnings("unused") // What it asks for is what serve does: it never opens anything else.
    private boolean publicOnly;

    ServeCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        serve(console, settings, data.folder(settings), port, _ -> {});
        return 0;
    }

    /**
     * Serves until the process is told to stop.
     *
     * @param welcome is told the site's address, once it answers
     */
    static void serve(Console console, Settings settings, Path folder, int port, Consumer<String> welcome)
            throws Exception {
        try (PublicSide side = PublicSide.open(folder);
                PublicServer server = PublicServer.bind(settings.bind(), port)) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            Site site = new Site(side.edition(), side.search(), settings.site(address));
            server.serve(site, side.edition()::stamp, side.log());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
            console.result("Public site: " + address);
            welcome.accept(address);
            // The Korean dictionary takes a moment to load: nobody should have to wait for it at the first search.
            Thread.ofVirtual().start(() -> side.search().find(Query.of("조각보")));
            server.join();
        }
    }
}
