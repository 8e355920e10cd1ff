package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.api.Api;
import org.jogakbo.publishing.cloth.Fabric;
import org.jogakbo.publishing.feed.Sitemap;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.words.Language;
import org.jogakbo.publishing.words.Tongues;

/**
 * The public site: every public address, and what it answers. A server only carries {@link Ask}s in and {@link Answer}s out; the static
 * edition walks the same addresses. Answers depend on the edition, the settings and the ask alone. Safe for any thread.
 *
 * <p>An address without a language folder speaks the language that the reader prefers; below {@code /en/} and {@code /ko/} the language
 * is fixed, and links stay there.
 */
public final class Site {
    private final Edition edition;
    private final SiteSettings settings;
    private final Tongues tongues;
    private final AtomicReference<Fabric> fabric = new AtomicReference<>();
    private final List<Route> routes;

    public Site(Edition edition, PublicSearch search, SiteSettings settings) {
        this(edition, search, settings, new Tongues.Served());
    }

    /** The site as the static edition writes it: the archive's own language at the root, the others in their folders. */
    public static Site written(Edition edition, PublicSearch search, SiteSettings settings) {
        return new Site(edition, search, settings, new Tongues.Written(settings.language()));
    }

    private Site(Edition edition, PublicSearch search, SiteSettings settings, Tongues tongues) {
        this.edition = edition;
        this.settings = settings;
        this.tongues = tongues;
        this.routes = routes(edition, search, settings);
    }

    /** Every public address. */
    private static List<Route> routes(Edition edition, PublicSearch publicSearch, SiteSettings settings) {
        Api api = new Api(edition, publicSearch, settings.baseUrl());
        ListAnswers lists = new ListAnswers(edition, settings);
        FeedAnswers feeds = new FeedAnswers(edition, settings);
        ClippingAnswers clippings = new ClippingAnswers(edition);
        SearchAnswers search = new SearchAnswers(edition, publicSearch, settings);
        SitemapAnswers sitemap = new SitemapAnswers(edition, settings);
        return Stream.of(
                        Route.list("/", _ -> new Shelf.Everything(), lists::page, feeds::feed),
                        Route.list("/{year}/", turn -> new Shelf.Year(turn.number("year")), lists::page, feeds::feed),
                        Route.list("/{year}/{month}/", turn -> new Shelf.Month(turn.month()), lists::page, feeds::feed),
                        Route.list("/undated/", _ -> new Shelf.Undated(), lists::page, feeds::feed),
                        Route.list(
                                "/category/{slug}/",
                                turn -> new Shelf.Category(turn.value("slug")),
                                lists::page,
                                feeds::feed),
                        Route.list(
                                "/outlet/{slug}/",
                                turn -> new Shelf.Outlet(turn.value("slug")),
                                lists::page,
                                feeds::feed),
                        Route.list(
                                "/person/{slug}/",
                                turn -> new Shelf.Person(turn.value("slug")),
                                lists::page,
                                feeds::feed),
                        List.of(
                                Route.page("/{year}/{month}/{slug}/", clippings::page),
                                Route.page("/undated/{slug}/", clippings::page),
                                Route.page("/outlets/", IndexAnswers::outlets),
                                Route.page("/categories/", IndexAnswers::categories),
                                Route.page("/feeds/", IndexAnswers::feeds),
                                Route.page("/search", search::page),
                                Route.file("/sitemap.xml", sitemap::whole),
                                Route.file("/sitemap/{name}", sitemap::part),
                                Route.file("/robots.txt", sitemap::robots),
                                Route.file("/favicon.svg", IndexAnswers::favicon),
                                Route.file("/assets/{name}", IndexAnswers::asset),
                                Route.file("/health", IndexAnswers::health),
                                Route.file("/api/v1/openapi.json", _ -> ApiAnswers.of(api.description())),
                                Route.file("/api/v1/clippings", turn -> ApiAnswers.of(api.clippings(turn.query()))),
                                Route.file(
                                        "/api/v1/clippings/{year}/{month}/{slug}",
                                        turn -> ApiAnswers.clipping(api, turn)),
                                Route.file("/api/v1/clippings/undated/{slug}", turn -> ApiAnswers.clipping(api, turn)),
                                Route.file(
                                        "/api/v1/outlets",
                                        turn -> ApiAnswers.of(
                                                api.outlets(turn.fabric().overview()))),
                                Route.file(
                                        "/api/v1/categories",
                                        turn -> ApiAnswers.of(
                                                api.categories(turn.fabric().overview()))),
                                Route.file(
                                        "/api/v1/months",
                                        turn -> ApiAnswers.of(
                                                api.months(turn.fabric().overview()))),
                                Route.file("/api/v1/search", turn -> ApiAnswers.of(api.search(turn.query())))))
                .flatMap(List::stream)
                .toList();
    }

    /** What a reader gets; never null, and never anything that is not public. */
    public Answer answer(Ask ask) {
        return Headers.dress(spoken(ask));
    }

    /** What a reader gets when {@link #answer} fails: an apology that tells nothing, in plain text when even a page cannot be made. */
    public Answer apology(Ask ask) {
        try {
            return Headers.dress(notice(500, ask));
        } catch (RuntimeException _) {
            byte[] sorry =
                    "Something went wrong here. Please try again in a moment.\n".getBytes(StandardCharsets.UTF_8);
            return Headers.dress(Answer.of(500, Answer.TEXT, sorry));
        }
    }

    private Answer spoken(Ask ask) {
        Optional<Address> parsed = Address.parse(ask.path());
        if (parsed.isEmpty()) {
            return notice(400, ask);
        }
        Address address = parsed.get();
        for (Route route : routes) {
            Optional<Map<String, String>> values = route.match(address);
            if (values.isPresent()) {
                return routed(route, address, values.get(), ask);
            }
        }
        boolean open =
                routes.stream().anyMatch(route -> route.match(address.closed()).isPresent());
        if (open && !address.segments().getLast().isEmpty()) {
            // Only the last segment, so that no address can send a reader to another host.
            return Answer.moved(
                    "./" + new Address(null, List.of(address.segments().getLast())).path() + "/");
        }
        return notice(404, ask);
    }

    private Answer routed(Route route, Address address, Map<String, String> values, Ask ask) {
        Place place = place(ask, address);
        Answer answer =
                route.answering().to(new Turn(address, values, ask.query(), place, settings.masthead(), fabric()));
        if (answer.status() == 404 || answer.status() == 410 || answer.status() == 400) {
            return answer.body().length > 0 ? answer : notice(answer.status(), ask);
        }
        return route.spoken() ? spokenIn(place, address, answer) : answer;
    }

    private static Answer spokenIn(Place place, Address address, Answer answer) {
        Answer told = answer.with("Content-Language", place.language().tag());
        return address.pinned() == null && place.tongues() instanceof Tongues.Served
                ? told.with("Vary", "Accept-Language")
                : told;
    }

    private Place place(Ask ask, Address address) {
        Language language = language(ask, address);
        String folder = address.pinned() != null || tongues instanceof Tongues.Written ? tongues.folder(language) : "";
        return Place.of(tongues, language, address.path(), folder);
    }

    private Language language(Ask ask, Address address) {
        if (address.pinned() != null) {
            return address.pinned();
        }
        return tongues instanceof Tongues.Written
                ? settings.language()
                : Language.negotiate(ask.acceptLanguage(), settings.language());
    }

    /** A page that stands for none. It says nothing of what it was asked, in no link either, but keeps the reader's language. */
    private Answer notice(int status, Ask ask) {
        Address address = Address.parse(ask.path()).orElse(new Address(null, List.of("")));
        Language language = language(ask, address);
        String folder = address.pinned() != null || tongues instanceof Tongues.Written ? tongues.folder(language) : "";
        String way = ask.path().startsWith("/") ? Place.rootFrom(ask.path().substring(1)) : "/";
        Place place = new Place(tongues, language, "", folder, way);
        return spokenIn(place, address, notice(status, place));
    }

    private Answer notice(int status, Place place) {
        Frame frame = Frame.of(place, settings.masthead(), fabric(), "").unindexed();
        return IndexAnswers.notice(status, frame);
    }

    /** The addresses of the sitemap and its parts, without a slash at the front; none when the site's own address is not known. */
    public List<String> sitemaps() {
        if (settings.baseUrl() == null) {
            return List.of();
        }
        List<String> parts = SitemapAnswers.parts(fabric().overview(), Sitemap.MOST);
        return Stream.concat(Stream.of("sitemap.xml"), parts.stream()).toList();
    }

    /** The page for addresses that lead nowhere, as a file that may be shown at any address. */
    public Answer missing(Language language) {
        Place place = new Place(tongues, language, "404.html", tongues.folder(language), settings.basePath());
        return Headers.dress(notice(404, place));
    }

    /** The stamp is read first: should the edition change in between, the next request sees that the fabric is old. */
    private Fabric fabric() {
        String stamp = edition.stamp();
        Fabric now = fabric.get();
        if (now == null || !now.stamp().equals(stamp)) {
            now = new Fabric(stamp, edition.overview());
            fabric.set(now);
        }
        return now;
    }
}
