package org.jogakbo.keeping.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.body.Run.Mark;
import org.jogakbo.clipping.capture.Digest;

/** Clippings made of other clippings. */
final class Rich {
    private Rich() {}

    static Clipping nextVersion(Clipping c, String title) {
        return with(c, c.version() + 1, title, c.body(), c.captures());
    }

    static Clipping metIn(Clipping c, Digest capture) {
        List<Digest> captures = new ArrayList<>(c.captures());
        captures.add(capture);
        return with(c, c.version() + 1, c.title(), c.body(), captures);
    }

    /** The same with every kind of block, odd characters and no field empty. */
    static Clipping clipping(Clipping c) {
        Block quote = new Block.Quote(
                List.of(Block.Paragraph.of("“강은 말이 없다”"), Block.Paragraph.of("\u0000\t\\ \"quoted\" 🦦")));
        Body body = new Body(List.of(
                new Block.Heading(3, List.of(Run.of("Below the weir"))),
                quote,
                new Block.Listing(true, List.of(List.of(quote), List.of())),
                new Block.Figure(new Image("https://river.example/a.jpg", ""), List.of(Run.of("A caption"))),
                new Block.Table(List.of(
                        List.of(new Block.Cell(true, List.of(Run.of("Year"))), new Block.Cell(false, List.of())))),
                new Block.Paragraph(List.of(
                        new Run("all", "https://river.example/", Set.of(Mark.EMPHASIS, Mark.STRONG)), Run.of("\n")))));
        return new Clipping(
                c.id(),
                c.kind(),
                1,
                c.url(),
                c.title(),
                List.of("Ida Weirkeeper", "이 강"),
                "desk",
                new Credit("[UVW]", "UVW", null),
                PressDate.of("2016-04-11T09:15:30+09:00"),
                PressDate.of("2017"),
                "ko",
                body,
                List.of("Mills", "법원"),
                true,
                "https://river.example/more",
                List.of(new RelatedLink("Related", null)),
                new SeriesPart("Down the river", 2),
                List.of("Old Tom"),
                List.of("https://river.example/"),
                List.of(new Image("https://river.example/a.jpg", "alt")),
                Quality.PAYWALL,
                7,
                c.captures());
    }

    private static Clipping with(Clipping c, int version, String title, Body body, List<Digest> captures) {
        return new Clipping(
                c.id(),
                c.kind(),
                version,
                c.url(),
                title,
                c.byline(),
                c.poster(),
                c.credit(),
                c.published(),
                c.modified(),
                c.language(),
                body,
                c.categories(),
                c.readMore(),
                c.readMoreUrl(),
                c.related(),
                c.series(),
                c.pseudonyms(),
                c.links(),
                c.images(),
                c.quality(),
                c.position(),
                captures);
    }
}
