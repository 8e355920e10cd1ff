package org.jogakbo.protection.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicCredit;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicSeries;
import org.jogakbo.protection.leak.bytes.Unwrapped;
import org.jspecify.annotations.Nullable;

/** Everything that a clipping says, in the order in which its page shows it: what stands beside each other there stands beside each other here. */
public final class Places {
    private final List<Place> places = new ArrayList<>();
    private int paragraphs;

    private Places() {}

    /** Of its public form. */
    public static List<Place> of(PublicClipping clipping) {
        Places places = new Places();
        PublicCard card = clipping.card();
        places.address("its address", clipping.path().slug());
        places.add("the title", card.title());
        clipping.byline().forEach(name -> places.add("the byline", name));
        places.credit(card.credit());
        places.names("a category", card.categories());
        PublicSeries series = card.series();
        places.names("the series", series == null ? List.of() : List.of(series.series()));
        clipping.body().blocks().forEach(places::block);
        clipping.related().forEach(link -> {
            places.add("a related link", link.label());
            places.address("the address of a related link", link.url());
        });
        clipping.pseudonyms().forEach(name -> places.add("a pseudonym", name));
        places.names("a person's page", card.persons());
        places.address("the address of the original", card.readMoreUrl());
        return places.places;
    }

    /** Of what is private: title, texts and names alone, by which it is told whom it names. */
    public static List<Place> of(Clipping clipping) {
        Places places = new Places();
        places.add("the title", clipping.title());
        clipping.byline().forEach(name -> places.add("the byline", name));
        clipping.categories().forEach(name -> places.add("a category", name));
        clipping.body().blocks().forEach(places::block);
        clipping.images().forEach(image -> places.add("a picture's text", image.alt()));
        clipping.related().forEach(link -> places.add("a related link", link.label()));
        places.address("its address", clipping.url());
        return places.places;
    }

    private void add(String what, String text) {
        if (!text.isBlank()) {
            places.add(new Place(what, text));
        }
    }

    private void address(String what, @Nullable String address) {
        if (address != null) {
            add(what, Unwrapped.of(address));
        }
    }

    private void credit(@Nullable PublicCredit credit) {
        if (credit != null) {
            add("the outlet", credit.outlet().name());
            address("the address of the original", credit.url());
        }
    }

    private void names(String what, List<PublicName> names) {
        names.forEach(name -> add(what, name.name()));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph(List<Run> runs) -> runs("the " + ordinal(++paragraphs) + " paragraph", runs);
            case Block.Heading heading -> runs("a heading", heading.runs());
            case Block.Quote(List<Block> blocks) -> blocks.forEach(this::block);
            case Block.Listing list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.Figure figure -> {
                add("a picture's text", figure.image().alt());
                runs("a caption", figure.caption());
                address("a picture's address", figure.image().url());
            }
            case Block.Table(List<List<Block.Cell>> rows) ->
                rows.forEach(row -> row.forEach(cell -> runs("a table", cell.runs())));
        }
    }

    private void runs(String what, List<Run> runs) {
        add(what, Run.text(runs));
        runs.forEach(run -> address("a link in " + what, run.href()));
    }

    /** In English: 1st, 2nd, 11th. */
    private static String ordinal(int n) {
        String ending =
                switch (n % 100 / 10 == 1 ? 0 : n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return String.format(Locale.ROOT, "%d%s", n, ending);
    }
}
