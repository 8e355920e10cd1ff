package org.jogakbo.publishing;

import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.publishing.cloth.Calendar;
import org.jogakbo.publishing.cloth.Fabric;
import org.jogakbo.publishing.cloth.Strip;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.HomePage;
import org.jogakbo.publishing.page.ListPage;
import org.jogakbo.publishing.page.Pager;
import org.jogakbo.publishing.page.Press;
import org.jogakbo.publishing.words.Percent;
import org.jogakbo.publishing.words.Words;
import org.jspecify.annotations.Nullable;

/** The lists: everything, a year, a month, a category, an outlet, a person, the undated; page by page. */
record ListAnswers(Edition edition, SiteSettings settings) {
    Answer page(Turn turn, Shelf shelf) {
        int number = turn.pageNumber();
        if (number == 1 && turn.values().containsKey("n")) {
            return Answer.moved("../../");
        }
        Page<PublicCard> cards = edition.cards(shelf, number, settings.pageSize());
        boolean home = shelf instanceof Shelf.Everything && number == 1;
        if (cards.items().isEmpty() && !home) {
            return Answer.of(404, Answer.TEXT, new byte[0]);
        }
        String list = Percent.encodePath(shelf.path());
        Pager pager = Pager.of(number, cards.pages(), n -> turn.place().to(n == 1 ? list : list + "page/" + n + "/"));
        String heading = heading(shelf, turn.fabric(), turn.words());
        Frame frame = turn.frame(home ? "" : heading).withFeeds(list).between(pager.previous(), pager.next());
        return Answer.of(
                200,
                Answer.HTML,
                Press.print(home ? new HomePage(frame, cards, pager) : list(frame, heading, shelf, cards, pager)));
    }

    private ListPage list(Frame frame, String heading, Shelf shelf, Page<PublicCard> cards, Pager pager) {
        Words words = frame.words();
        Fabric fabric = frame.fabric();
        String kind =
                switch (shelf) {
                    case Shelf.Category _ -> words.of("category.kind");
                    case Shelf.Outlet _ -> words.of("outlet.kind");
                    case Shelf.Person _ -> words.of("person.kind");
                    case Shelf.Everything _, Shelf.Year _, Shelf.Month _, Shelf.Undated _, Shelf.Unlisted _ -> "";
                };
        String dye =
                shelf instanceof Shelf.Category(String slug) ? fabric.dyes().css(slug) : "";
        String note = shelf instanceof Shelf.Undated ? words.of("undated.note") : "";
        return new ListPage(
                frame, kind, heading, note, dye, cards, pager, strip(shelf, fabric), calendar(shelf, fabric, words));
    }

    private static @Nullable Strip strip(Shelf shelf, Fabric fabric) {
        return switch (shelf) {
            case Shelf.Year(int year) -> fabric.strip(year).orElse(null);
            case Shelf.Month(var month) -> fabric.strip(month.getYear()).orElse(null);
            case Shelf.Everything _,
                    Shelf.Undated _,
                    Shelf.Unlisted _,
                    Shelf.Category _,
                    Shelf.Outlet _,
                    Shelf.Person _ -> null;
        };
    }

    private @Nullable Calendar calendar(Shelf shelf, Fabric fabric, Words words) {
        return shelf instanceof Shelf.Month(var month)
                ? Calendar.of(month, edition.days(month), fabric.dyes(), words.weekStart())
                : null;
    }

    /** What a list is called. */
    static String heading(Shelf shelf, Fabric fabric, Words words) {
        return switch (shelf) {
            case Shelf.Everything _, Shelf.Unlisted _ -> words.of("latest");
            case Shelf.Year(int year) -> words.year(year);
            case Shelf.Month(var month) -> words.month(month);
            case Shelf.Undated _ -> words.of("undated.title");
            case Shelf.Category(String slug) ->
                fabric.category(slug).map(tally -> tally.name().name()).orElse(slug);
            case Shelf.Outlet(String slug) ->
                fabric.outlet(slug).map(tally -> tally.name().name()).orElse(slug);
            case Shelf.Person(String slug) ->
                fabric.person(slug).map(tally -> tally.name().name()).orElse(slug);
        };
    }
}
