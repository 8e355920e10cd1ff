package org.jogakbo.newsroom.canary;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jogakbo.keeping.sql.SqliteTexts;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.command.Commands;
import org.jogakbo.newsroom.server.PublicServer;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.publishing.Ask;
import org.jogakbo.publishing.Site;
import org.jogakbo.publishing.SiteSettings;
import org.jogakbo.publishing.files.Inspection;
import org.jogakbo.publishing.files.StaticEdition;
import org.jogakbo.search.check.IndexTexts;
import org.jogakbo.walk.PublicSide;
import org.slf4j.LoggerFactory;

/** Everything that goes out of one archive, looked through. */
final class Outputs {
    static final String LOGGED = "what the server tells its operator";
    private static final int PAGE_SIZE = 5;

    private final Life life;
    private final Searching searching;
    private final Path folder;
    private int addresses;

    Outputs(Life life, Searching searching, Path folder) {
        this.life = life;
        this.searching = searching;
        this.folder = folder;
    }

    /** The patterns of every route there is. */
    List<String> look() throws Exception {
        try (PublicSide side = PublicSide.open(life.data());
                PublicServer server = PublicServer.bind("127.0.0.1", 0)) {
            String base = "http://127.0.0.1:" + server.port();
            SiteSettings settings = settings(base);
            Site site = new Site(side.edition(), side.search(), settings);
            Routes routes = new Routes(site);
            server.serve(site, side.edition()::stamp, side.log());
            logged(() -> {
                try (Crawling crawling = new Crawling(base, routes, searching)) {
                    crawling.everything(doors(side.log()));
                    nowhere(crawling);
                    addresses = crawling.addresses();
                }
                failing(side, settings);
            });
            parts(side, settings, routes);
            written(side, settings, routes);
            disk();
            commands();
            return routes.patterns();
        }
    }

    private static SiteSettings settings(String base) {
        SiteSettings usual = Settings.from(Map.of()).site(base + "/");
        return new SiteSettings(
                usual.title(), usual.tagline(), usual.baseUrl(), usual.search(), PAGE_SIZE, usual.language());
    }

    private List<String> doors(Path log) throws IOException {
        List<String> doors = new ArrayList<>(List.of(
                "/en/",
                "/ko/",
                "/search?q=boat",
                "/search?q=boat&page=2",
                "/search?q=%EC%96%B4%EC%A0%9C",
                "/api/v1/search?q=boat&size=100",
                "/api/v1/search?q=%EC%96%B4%EC%A0%9C",
                "/api/v1/clippings?size=100",
                "/api/v1/clippings?size=100&page=2"));
        // Where clippings stood once, perhaps under a name, and stand no more.
        life.addresses().forEach(address -> doors.add(uri(address).toASCIIString()));
        try (Stream<Path> files = Files.walk(log)) {
            files.filter(Files::isRegularFile).forEach(file -> doors.add("/log/" + log.relativize(file)));
        }
        return doors;
    }

    private static java.net.URI uri(String path) {
        try {
            return new java.net.URI(null, null, path, null);
        } catch (java.net.URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Requests that hold a name and lead nowhere, or make no sense: the answer must not repeat it. */
    private void nowhere(Crawling crawling) throws IOException, InterruptedException {
        for (Canary canary :
                life.canaries().subList(0, Math.min(10, life.canaries().size()))) {
            for (String address : List.of(
                    "/2021/06/" + canary.slug() + "-nowhere/",
                    "/nowhere/" + canary.slug(),
                    "/api/v1/clippings?" + canary.slug() + "=1",
                    "/api/v1/clippings/2021/06/" + canary.slug() + "-nowhere",
                    "/%00" + canary.slug(),
                    "/log/" + canary.slug(),
                    "/" + canary.slug().repeat(400))) {
                if (!address.contains("?")) {
                    crawling.send(crawling.request(address), address);
                }
            }
            HttpRequest.Builder post = crawling.request("/" + canary.slug() + "/");
            crawling.send(post.POST(HttpRequest.BodyPublishers.ofString(canary.name())), "/" + canary.slug() + "/");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void logged(Work work) throws Exception {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> events = new ListAppender<>();
        events.setContext(context);
        events.start();
        root.addAppender(events);
        try {
            work.run();
        } finally {
            root.detachAppender(events);
        }
        searching.look(LOGGED, "", "");
        for (ILoggingEvent event : List.copyOf(events.list)) {
            searching.look(LOGGED, "the log", event.getFormattedMessage() + event.getThrowableProxy());
        }
    }

    /** A store that fails with a name in its message: neither the page nor the operator's log repeats it. */
    private void failing(PublicSide side, SiteSettings settings) throws Exception {
        Canary canary = life.canaries().getFirst();
        try (PublicServer server = PublicServer.bind("127.0.0.1", 0)) {
            Site site = new Site(Odd.failing(side.edition(), canary.name()), side.search(), settings);
            server.serve(site, side.edition()::stamp, side.log());
            try (Crawling crawling = new Crawling("http://127.0.0.1:" + server.port(), new Routes(site), searching)) {
                crawling.send(crawling.request("/2021/06/" + canary.slug() + "/"), "a failing page");
            }
        }
    }

    /** The parts of a sitemap, which only a large archive has. */
    private void parts(PublicSide side, SiteSettings settings, Routes routes) {
        Site site = new Site(Odd.vast(side.edition()), side.search(), settings);
        for (String path : site.sitemaps()) {
            String output = routes.of("/" + path).orElseThrow();
            searching.look(output, path, site.answer(Ask.of("/" + path)).body());
        }
    }

    private void written(PublicSide side, SiteSettings settings, Routes routes) throws IOException {
        Path out = folder.resolve("static");
        new StaticEdition(side.edition(), settings).write(out, Inspection.NONE);
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.toList()) {
                String path = "/" + out.relativize(file).toString().replace("index.html", "");
                String output = "static " + routes.of(uri(path).toASCIIString()).orElse("file " + path);
                searching.look("static names", "the name of a file", path);
                if (Files.isRegularFile(file)) {
                    searching.look(output, path, Files.readAllBytes(file));
                }
            }
        }
    }

    /** The public folder's bytes, whatever lies there, and what is in the store and the index. */
    private void disk() throws IOException {
        Path open = life.data().resolve("public");
        try (Stream<Path> files = Files.walk(open)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = open.relativize(file).toString();
                searching.look("public names", "the name of a file", name);
                searching.look("public/" + name.replaceFirst("[/\\\\-].*", ""), name, Files.readAllBytes(file));
            }
        }
        SqliteTexts.each(
                open.resolve("edition.db"), (table, value) -> searching.look("the store’s values", table, value));
        IndexTexts.each(open.resolve("index"), (field, value) -> searching.look("the index’s values", field, value));
    }

    private void commands() {
        for (String query : List.of("boat", "어제")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            Commands.run(
                    new String[] {
                        "search", query, "--json", "--data", life.data().toString()
                    },
                    print,
                    print);
            searching.look("the command search", query, out.toByteArray());
        }
    }

    int addresses() {
        return addresses;
    }

    /** Editions that a test cannot have otherwise: one too large for one sitemap, one that fails. */
    private static final class Odd {
        private static final int VAST = 50_001;

        private Odd() {}

        private interface Answering {
            Object to(String question, Object usual);
        }

        private static Edition edition(Edition real, Answering answering) {
            return (Edition) Proxy.newProxyInstance(
                    Edition.class.getClassLoader(), new Class<?>[] {Edition.class}, (_, method, arguments) -> {
                        try {
                            return answering.to(method.getName(), method.invoke(real, arguments));
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        /** Claims to hold more clippings than it does. */
        static Edition vast(Edition real) {
            return edition(
                    real,
                    (_, usual) -> usual instanceof Overview one
                            ? new Overview(
                                    VAST, one.undated(), one.months(), one.categories(), one.outlets(), one.persons())
                            : usual);
        }

        /** Fails whenever it is asked for a clipping, and says a name in its message. */
        static Edition failing(Edition real, String name) {
            return edition(real, (question, usual) -> {
                if (question.equals("find")) {
                    throw new IllegalStateException("There is no page about " + name);
                }
                return usual;
            });
        }
    }
}
