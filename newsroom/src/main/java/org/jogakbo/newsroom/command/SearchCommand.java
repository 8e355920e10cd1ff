package org.jogakbo.newsroom.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jogakbo.clipping.Query;
import org.jogakbo.clipping.Snippet;
import org.jogakbo.newsroom.Settings;
import org.jogakbo.newsroom.report.Console;
import org.jogakbo.newsroom.report.Sentences;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.Hits;
import org.jogakbo.walk.PublicSide;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code search}: finds public clippings. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {"Search the public side, best first. \"Quoted phrases\", -excluded words, English and Korean."})
final class SearchCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Console console;
    private final Settings settings;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "One JSON object per hit, one per line.")
    private boolean json;

    @Option(names = "--outlet", paramLabel = "SLUG", description = "Only this outlet.")
    private @Nullable String outlet;

    @Option(names = "--category", paramLabel = "SLUG", description = "Only this category.")
    private @Nullable String category;

    @Option(names = "--year", paramLabel = "YEAR", description = "Only this year.")
    private @Nullable Integer year;

    @Option(names = "--page", defaultValue = "1", description = "Which page of hits. Default: ${DEFAULT-VALUE}.")
    private int page;

    @Option(names = "--size", defaultValue = "20", description = "Hits a page, up to 100. Default: ${DEFAULT-VALUE}.")
    private int size;

    SearchCommand(Commands.Rooms rooms) {
        this.console = rooms.console();
        this.settings = rooms.settings();
    }

    @Override
    public Integer call() throws Exception {
        try (PublicSide side = PublicSide.open(data.folder(settings))) {
            Hits hits = side.search().find(new Query(String.join(" ", words), outlet, category, year, page, size));
            for (Hits.Hit hit : hits.hits()) {
                print(side.edition(), hit);
            }
            if (!json) {
                console.note(Sentences.count(hits.total(), "hit")
                        + (side.edition().overview().total() == 0
                                ? "; nothing is published yet (import --publish)."
                                : "."));
            }
        }
        return 0;
    }

    private void print(Edition edition, Hits.Hit hit) {
        for (PublicCard card : edition.cards(List.of(hit.path()))) {
            console.result(json ? line(hit, card) : text(hit, card));
        }
    }

    private static String line(Hits.Hit hit, PublicCard card) {
        ObjectNode line = JSON.createObjectNode();
        line.put("slug", card.path().slug()).put("url", card.path().toString()).put("title", card.title());
        line.put("outlet", card.credit() == null ? null : card.credit().outlet().name());
        line.put("published", card.published() == null ? null : card.published().iso());
        line.put("score", hit.score()).put("snippet", hit.snippet().text());
        return line.toString();
    }

    private static String text(Hits.Hit hit, PublicCard card) {
        String date = card.published() == null ? "undated" : card.published().iso();
        String outlet =
                card.credit() == null ? "" : "  [" + card.credit().outlet().name() + "]";
        return "%s  %s%s%n    %s%n    %s"
                .formatted(
                        date.substring(0, Math.min(10, date.length())),
                        marked(hit.title()),
                        outlet,
                        marked(hit.snippet()),
                        card.path());
    }

    /** What was found stands bold where the terminal can show it. */
    private static String marked(Snippet snippet) {
        StringBuilder out = new StringBuilder();
        for (Snippet.Piece piece : snippet.pieces()) {
            out.append(piece.hit() && Commands.colours() ? "\u001b[1m" + piece.text() + "\u001b[0m" : piece.text());
        }
        return out.toString().replaceAll("\\s+", " ").strip();
    }
}
