package org.jogakbo.reading.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.page.body.BodyFinder;
import org.jogakbo.reading.page.body.FoundBody;
import org.jogakbo.reading.page.body.Known;
import org.jogakbo.reading.page.byline.BylineField;
import org.jogakbo.reading.page.map.PageMap;
import org.jogakbo.reading.page.press.PressFields;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads a saved page that holds one article of the press. Stateless; safe for any thread, as long as nobody changes the document.
 */
public final class ArticlePage {
    private final Signs signs;
    private final Map<Field, Trace> found = new EnumMap<>(Field.class);

    private ArticlePage(Signs signs) {
        this.signs = signs;
    }

    /**
     * The article of the page, with {@link Reading#quality()} telling when it is none; empty when the page has neither a title nor
     * text.
     *
     * @param url where the page was published, or null
     */
    public static Optional<Reading> read(Document dom, @Nullable String url) {
        Signs signs = Signs.of(PageMap.of(dom), url == null || !WebAddress.isWeb(url) ? "" : url);
        Reading reading = new ArticlePage(signs).reading(dom.firstElementChild());
        return reading.title().isEmpty()
                        && reading.body().isEmpty()
                        && signs.map().text(1).isEmpty()
                ? Optional.empty()
                : Optional.of(reading);
    }

    private Reading reading(org.jsoup.nodes.@Nullable Element html) {
        String title = note(Field.TITLE, TitleField.find(signs)).orElse("");
        List<String> byline = note(Field.BYLINE, BylineField.find(signs, title)).orElse(List.of());
        String lede = signs.meta().first("og:description", "description", "twitter:description");
        FoundBody text = BodyFinder.find(
                signs.map(), new Known(title, lede, byline, signs.linked().body()), signs.url());
        if (!text.body().isEmpty()) {
            found.put(Field.BODY, new Trace(text.where(), text.confidence()));
        }
        List<String> writers = byline.isEmpty()
                ? note(Field.BYLINE, BylineField.inText(signs, text.body())).orElse(List.of())
                : byline;
        PressDate published =
                note(Field.PUBLISHED, DateField.published(signs, title)).orElse(null);
        Credit credit = note(Field.CREDIT, OutletField.credit(signs)).orElse(null);
        return new Reading(
                Reading.Kind.ARTICLE,
                0,
                note(Field.URL, OutletField.address(signs)).orElse(null),
                null,
                title,
                writers,
                null,
                credit,
                published,
                note(Field.MODIFIED, DateField.modified(signs, title)).orElse(null),
                note(Field.LANGUAGE, LanguageField.find(signs, html)).orElse(null),
                text.body(),
                note(Field.CATEGORIES, CategoryField.find(signs)).orElse(List.of()),
                false,
                null,
                List.of(),
                null,
                List.of(),
                PageLinks.of(text.body()),
                images(text),
                QualityField.of(signs, title, text.body()),
                PressFields.of(signs, title, text.body(), found),
                found);
    }

    private <T> Optional<T> note(Field field, Optional<Found<T>> value) {
        value.ifPresent(known -> found.put(field, known.trace()));
        return value.map(Found::value);
    }

    /** The lead image first, then those in the text. */
    private List<Image> images(FoundBody text) {
        Set<Image> images = new LinkedHashSet<>();
        String said = signs.linked().image().url().isEmpty()
                ? signs.meta().first("og:image", "twitter:image")
                : signs.linked().image().url();
        String lead = WebAddress.resolve(signs.url(), said);
        if (lead != null) {
            images.add(new Image(lead, signs.meta().first("og:image:alt", "twitter:image:alt")));
            found.put(
                    Field.IMAGES,
                    new Trace(signs.linked().image().url().isEmpty() ? "meta og:image" : "JSON-LD image", 0.9));
        }
        images.addAll(PageLinks.images(text.body()));
        if (!images.isEmpty()) {
            found.putIfAbsent(Field.IMAGES, new Trace("pictures in the text", 0.9));
        }
        return new ArrayList<>(images);
    }
}
