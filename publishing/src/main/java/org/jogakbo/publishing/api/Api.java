package org.jogakbo.publishing.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jogakbo.clipping.Query;
import org.jogakbo.protection.PublicCard;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.edition.Edition;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Page;
import org.jogakbo.protection.edition.PublicSearch;
import org.jogakbo.protection.edition.Shelf;
import org.jogakbo.protection.edition.Tally;
import org.jspecify.annotations.Nullable;

/** Version 1 of the open interface. Lists have {@code page}, {@code size}, {@code total} and {@code items}. Safe for any thread. */
public final class Api {
    private static final int MOST_ITEMS = 100;
    private static final int MOST_PAGES = 1_000_000;

    private final Edition edition;
    private final PublicSearch search;
    private final ClippingJson json;

    /** @param base the site's address with a slash at the end, or null when it is not known */
    public Api(Edition edition, PublicSearch search, @Nullable String base) {
        this.edition = edition;
        this.search = search;
        this.json = new ClippingJson(base);
    }

    /** All clippings, or those of one shelf: {@code year}, {@code month}, {@code category}, {@code outlet} or {@code undated}. */
    public Reply clippings(Map<String, String> query) {
        return strictly(query, asked -> {
            asked.only("page", "size", "year", "month", "category", "outlet", "undated");
            Shelf shelf = shelf(asked);
            Page<PublicCard> page =
                    edition.cards(shelf, asked.number("page", 1, MOST_PAGES), asked.number("size", 20, MOST_ITEMS));
            return Reply.found(out -> page(out, page));
        });
    }

    private static Shelf shelf(Asked asked) {
        List<Shelf> shelves = new ArrayList<>();
        Integer year = asked.year();
        if (year != null) {
            shelves.add(new Shelf.Year(year));
        }
        String month = asked.text("month");
        if (month != null) {
            shelves.add(new Shelf.Month(yearMonth(month)));
        }
        String category = asked.text("category");
        if (category != null) {
            shelves.add(new Shelf.Category(category));
        }
        String outlet = asked.text("outlet");
        if (outlet != null) {
            shelves.add(new Shelf.Outlet(outlet));
        }
        if (asked.text("undated") != null) {
            shelves.add(new Shelf.Undated());
        }
        if (shelves.size() > 1) {
            throw new Asked.Nonsense("One of 'year', 'month', 'category', 'outlet' and 'undated' at a time; "
                    + "/api/v1/search takes several filters.");
        }
        return shelves.isEmpty() ? new Shelf.Everything() : shelves.getFirst();
    }

    private static YearMonth yearMonth(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException _) {
            throw new Asked.Nonsense("'month' looks like 2016-04.");
        }
    }

    private void page(JsonGenerator out, Page<PublicCard> page) throws IOException {
        out.writeStartObject();
        out.writeNumberField("page", page.number());
        out.writeNumberField("size", page.size());
        out.writeNumberField("total", page.total());
        out.writeArrayFieldStart("items");
        for (PublicCard card : page.items()) {
            json.card(out, card);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Where what stood at this address stands now. */
    public Optional<PublicPath> moved(PublicPath path) {
        return edition.find(path).isPresent() ? Optional.empty() : edition.moved(path);
    }

    /** One clipping. */
    public Reply clipping(PublicPath path) {
        return edition.find(path)
                .map(clipping -> Reply.found(out -> json.clipping(out, clipping)))
                .orElseGet(() -> edition.withdrawn(path)
                        ? Reply.refused(410, "What stood here was taken back.")
                        : Reply.refused(404, "There is no clipping here."));
    }

    public Reply outlets(Overview overview) {
        return tallies(overview.outlets());
    }

    public Reply categories(Overview overview) {
        return tallies(overview.categories());
    }

    private static Reply tallies(List<Tally> tallies) {
        return Reply.found(out -> {
            out.writeStartObject();
            out.writeNumberField("total", tallies.size());
            out.writeArrayFieldStart("items");
            for (Tally tally : tallies) {
                out.writeStartObject();
                ClippingJson.nameFields(out, tally.name());
                out.writeNumberField("clippings", tally.count());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    public Reply months(Overview overview) {
        return Reply.found(out -> {
            out.writeStartObject();
            out.writeNumberField("total", overview.months().size());
            out.writeNumberField("undated", overview.undated());
            out.writeArrayFieldStart("items");
            for (MonthTally tally : overview.months()) {
                out.writeStartObject();
                out.writeStringField("month", tally.month().toString());
                out.writeNumberField("clippings", tally.count());
                JsonOut.text(out, "leading", tally.leading());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    public Reply search(Map<String, String> query) {
        return strictly(query, asked -> {
            asked.only("q", "outlet", "category", "year", "page", "size");
            Query wanted = new Query(
                    query.getOrDefault("q", ""),
                    asked.text("outlet"),
                    asked.text("category"),
                    asked.year(),
                    asked.number("page", 1, MOST_PAGES),
                    asked.number("size", 20, MOST_ITEMS));
            return Reply.found(out -> SearchJson.write(out, wanted, search.find(wanted)));
        });
    }

    private interface Answering {
        Reply to(Asked asked);
    }

    private static Reply strictly(Map<String, String> query, Answering answering) {
        try {
            return answering.to(new Asked(query));
        } catch (Asked.Nonsense nonsense) {
            return Reply.refused(400, String.valueOf(nonsense.getMessage()));
        }
    }

    /** The description of all this, by OpenAPI 3.1. */
    public Reply description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the jar");
            }
            return new Reply(200, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
