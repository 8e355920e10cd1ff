package org.jogakbo.publishing;

import java.nio.charset.StandardCharsets;
import org.jogakbo.publishing.api.JsonOut;
import org.jogakbo.publishing.page.Assets;
import org.jogakbo.publishing.page.FeedsPage;
import org.jogakbo.publishing.page.Frame;
import org.jogakbo.publishing.page.NamesPage;
import org.jogakbo.publishing.page.NoticePage;
import org.jogakbo.publishing.page.Press;
import org.jogakbo.publishing.words.Words;

/** What follows from the edition's numbers alone: the indexes of outlets, categories and feeds, notices, styles, health. */
final class IndexAnswers {
    private IndexAnswers() {}

    static Answer outlets(Turn turn) {
        Words words = turn.words();
        return html(new NamesPage(
                turn.frame(words.of("names.outlets")),
                words.of("names.outlets"),
                words.of("names.outlets.note"),
                words.count("outlets", turn.fabric().overview().outlets().size()),
                "outlet/",
                turn.fabric().outletPatches()));
    }

    static Answer categories(Turn turn) {
        Words words = turn.words();
        return html(new NamesPage(
                turn.frame(words.of("names.categories")),
                words.of("names.categories"),
                words.of("names.categories.note"),
                words.count("categories", turn.fabric().overview().categories().size()),
                "category/",
                turn.fabric().categoryPatches()));
    }

    private static Answer html(NamesPage page) {
        return Answer.of(200, Answer.HTML, Press.print(page));
    }

    static Answer feeds(Turn turn) {
        Frame frame = turn.frame(turn.words().of("feeds.title")).withFeeds("");
        return Answer.of(200, Answer.HTML, Press.print(new FeedsPage(frame)));
    }

    static Answer notice(int status, Frame frame) {
        Frame titled = Frame.of(
                        frame.place(),
                        frame.masthead(),
                        frame.fabric(),
                        frame.words().of("notice." + status))
                .unindexed();
        return Answer.of(status, Answer.HTML, Press.print(new NoticePage(titled, status)));
    }

    static Answer favicon(Turn turn) {
        return Answer.of(200, "image/svg+xml", Assets.favicon()).with("Cache-Control", "public, max-age=86400");
    }

    static Answer asset(Turn turn) {
        return turn.address().path().equals(Assets.stylesPath())
                ? Answer.of(200, "text/css; charset=utf-8", Assets.stylesheet())
                        .with("Cache-Control", "public, max-age=31536000, immutable")
                : Answer.of(404, Answer.TEXT, "No such file\n".getBytes(StandardCharsets.UTF_8));
    }

    static Answer health(Turn turn) {
        return Answer.of(200, Answer.JSON, JsonOut.document(out -> {
                    out.writeStartObject();
                    out.writeStringField("status", "ok");
                    out.writeNumberField("clippings", turn.fabric().overview().total());
                    out.writeEndObject();
                }))
                .with("Cache-Control", "no-store");
    }
}
