package org.jogakbo.publishing;

import java.util.List;
import java.util.Optional;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.PublicSeries;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.publishing.page.ClippingPage;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.Place;
import org.jogakbo.publishing.page.Press;

/** A clipping's own page; where one moved, the way after it; where one was openly withdrawn, 410 and nothing more. */
record ClippingAnswers(Edition edition) {
    Answer page(Turn turn) {
        Optional<PublicPath> path = pathOf(turn);
        Optional<PublicClipping> clipping = path.flatMap(edition::find);
        if (clipping.isEmpty()) {
            Optional<PublicPath> moved = path.flatMap(edition::moved);
            if (moved.isPresent()) {
                return Answer.moved(way(path.get(), moved.get()));
            }
            boolean withdrawn = path.isPresent() && edition.withdrawn(path.get());
            return Answer.of(withdrawn ? 410 : 404, Answer.TEXT, new byte[0]);
        }
        return Answer.of(200, Answer.HTML, Press.print(page(turn, clipping.get())));
    }

    private ClippingPage page(Turn turn, PublicClipping clipping) {
        PublicCard card = clipping.card();
        PublicSeries series = card.series();
        List<PublicCard> parts =
                series == null ? List.of() : edition.series(series.series().slug());
        Frame frame = turn.frame(card.title()).describedAs(card.excerpt());
        return new ClippingPage(frame, clipping, edition.neighbours(clipping.path()), parts);
    }

    /** From one clipping's page to another's, in whatever language folder, without a word of the first. */
    private static String way(PublicPath from, PublicPath to) {
        return Place.rootFrom(from.toString().substring(1)) + Frame.pathOf(to);
    }

    static Optional<PublicPath> pathOf(Turn turn) {
        String folder = turn.values().containsKey("year") ? turn.value("year") + "/" + turn.value("month") : "undated";
        return PublicPath.parse("/" + folder + "/" + turn.value("slug") + "/");
    }
}
