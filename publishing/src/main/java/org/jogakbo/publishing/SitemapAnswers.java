package org.jogakbo.publishing;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.jogakbo.publishing.feed.Sitemap;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.words.Percent;

/**
 * What machines are told: the sitemap (one file, or an index of parts for a large archive) and robots.txt. Without an address of its own
 * the site has no sitemap.
 *
 * @param most addresses in one file
 */
record SitemapAnswers(Edition edition, SiteSettings settings, int most) {
    /** Read from the store at a time; divides {@link Sitemap#MOST}. */
    private static final int CHUNK = 500;

    SitemapAnswers(Edition edition, SiteSettings settings) {
        this(edition, settings, Sitemap.MOST);
    }

    Answer whole(Turn turn) {
        String base = settings.baseUrl();
        if (base == null) {
            return nothing();
        }
        Overview overview = turn.fabric().overview();
        List<String> parts = parts(overview, most);
        if (!parts.isEmpty()) {
            return xml(Sitemap.index(below(base, parts)));
        }
        List<String> all = below(base, lists(overview));
        all.addAll(clippings(base, 1));
        return xml(Sitemap.pages(all));
    }

    /** The addresses of the parts; none when one file holds all. */
    static List<String> parts(Overview overview, int most) {
        List<String> parts = new ArrayList<>();
        if (lists(overview).size() + overview.total() > most) {
            parts.add("sitemap/lists.xml");
            for (int n = 1; n <= (overview.total() + most - 1) / most; n++) {
                parts.add("sitemap/" + n + ".xml");
            }
        }
        return parts;
    }

    Answer part(Turn turn) {
        String base = settings.baseUrl();
        String name = turn.value("name");
        Overview overview = turn.fabric().overview();
        if (base == null || !parts(overview, most).contains("sitemap/" + name)) {
            return nothing();
        }
        if (name.equals("lists.xml")) {
            List<String> lists = below(base, lists(overview));
            return xml(Sitemap.pages(lists.subList(0, Math.min(lists.size(), most))));
        }
        return xml(Sitemap.pages(clippings(base, Integer.parseInt(name.substring(0, name.indexOf('.'))))));
    }

    private static List<String> below(String base, List<String> paths) {
        List<String> out = new ArrayList<>(paths.size());
        paths.forEach(path -> out.add(base + path));
        return out;
    }

    private static List<String> lists(Overview overview) {
        List<String> out = new ArrayList<>(List.of(""));
        overview.months().stream()
                .map(tally -> tally.month().getYear())
                .distinct()
                .forEach(year -> out.add(new Shelf.Year(year).path()));
        for (MonthTally tally : overview.months()) {
            out.add(new Shelf.Month(tally.month()).path());
        }
        if (overview.undated() > 0) {
            out.add(new Shelf.Undated().path());
        }
        for (Tally tally : overview.categories()) {
            out.add(Percent.encodePath(new Shelf.Category(tally.name().slug()).path()));
        }
        for (Tally tally : overview.outlets()) {
            out.add(Percent.encodePath(new Shelf.Outlet(tally.name().slug()).path()));
        }
        for (Tally tally : overview.persons()) {
            out.add(Percent.encodePath(new Shelf.Person(tally.name().slug()).path()));
        }
        out.addAll(List.of("outlets/", "categories/", "feeds/"));
        return out;
    }

    /** The clippings of a part, from 1. */
    private List<String> clippings(String base, int part) {
        List<String> out = new ArrayList<>();
        int chunk = Math.min(CHUNK, most);
        int perPart = most / chunk;
        for (int n = (part - 1) * perPart + 1; n <= part * perPart; n++) {
            List<PublicCard> cards =
                    edition.cards(new Shelf.Everything(), n, chunk).items();
            cards.forEach(card -> out.add(base + Frame.pathOf(card.path())));
            if (cards.size() < chunk) {
                break;
            }
        }
        return out;
    }

    Answer robots(Turn turn) {
        String sitemap = settings.baseUrl() == null ? "" : "\nSitemap: " + settings.baseUrl() + "sitemap.xml\n";
        return Answer.text(
                Answer.TEXT,
                "User-agent: *\nDisallow: /search\nDisallow: /en/search\nDisallow: /ko/search\n" + sitemap);
    }

    private static Answer xml(byte[] document) {
        return Answer.of(200, "application/xml; charset=utf-8", document);
    }

    private static Answer nothing() {
        return Answer.of(404, Answer.TEXT, new byte[0]);
    }
}
