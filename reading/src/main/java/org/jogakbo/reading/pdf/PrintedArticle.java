package org.jogakbo.reading.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.reading.archive.post.PostLanguage;
import org.jogakbo.reading.credit.Links;
import org.jogakbo.reading.credit.PostTraces;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.pdf.layout.Layout;
import org.jogakbo.reading.pdf.layout.PrintedParagraph;
import org.jogakbo.reading.wire.PostPress;
import org.jspecify.annotations.Nullable;

/** A print as an article: headline, small print, text, tail; what the page does not print stays empty. */
final class PrintedArticle {
    private static final int NEAR = 6;
    private static final int LAST = 2;
    private static final int ASIDE = 150;
    private static final int CAPTION = 300;
    private static final int SHORT = 250;
    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s…]+)(?:\\s+\\d{1,4}/\\d{1,4})?");
    private static final Pattern RIGHTS = Pattern.compile("(?i).*(?:©|\\(c\\)|copyright|all rights reserved|무단 ?전재).*");

    private final PdfFile file;
    private final Layout layout;
    private final Headline headline;
    private final SmallPrint print = new SmallPrint();
    private final Map<Field, Trace> found = new EnumMap<>(Field.class);

    PrintedArticle(PdfFile file, Layout layout) {
        this.file = file;
        this.layout = layout;
        this.headline = Headline.of(layout, file.title()).orElse(new Headline("", 0, 0, "", 0));
    }

    Reading reading() {
        List<Block> blocks = blocks();
        layout.edges().forEach(print::takesFolio);
        String url = address();
        Tail tail = Tail.peel(new Body(blocks), url);
        Credit credit = tail.credit() == null ? masthead() : tail.credit();
        trace(!headline.title().isEmpty(), Field.TITLE, headline.where(), headline.confidence());
        trace(!tail.body().isEmpty(), Field.BODY, "text layer", 0.85);
        trace(!print.byline().isEmpty(), Field.BYLINE, "visible text", 0.8);
        trace(print.published() != null, Field.PUBLISHED, "visible text", 0.8);
        trace(credit != null, Field.CREDIT, tail.credit() == null ? "masthead" : "credit line", 0.85);
        trace(url != null, Field.URL, "printed at the page's edge", 0.9);
        String language = language(tail.body().text());
        trace(language != null, Field.LANGUAGE, "script or document", 0.8);
        SeriesPart series = SeriesTitle.in(headline.title()).orElse(null);
        List<String> pseudonyms = Pseudonyms.in(tail.body().text());
        PostTraces.noteTail(found, tail);
        PostTraces.noteText(found, series, pseudonyms, List.of());
        return new Reading(
                Reading.Kind.ARTICLE,
                0,
                url,
                null,
                headline.title(),
                print.byline(),
                null,
                credit,
                print.published(),
                null,
                language,
                tail.body(),
                List.of(),
                tail.readMore(),
                tail.readMoreUrl(),
                tail.related(),
                series,
                pseudonyms,
                Links.of(tail.body()),
                List.of(),
                quality(tail.body().text()),
                PostPress.of(tail.body(), credit, List.of(), null, found),
                found);
    }

    private void trace(boolean known, Field field, String where, double confidence) {
        if (known) {
            found.put(field, new Trace(where, confidence));
        }
    }

    private List<Block> blocks() {
        List<PrintedParagraph> all = layout.paragraphs();
        boolean mostlyBold = all.stream().filter(PrintedParagraph::bold).count() * 2 > all.size();
        List<Block> blocks = new ArrayList<>();
        for (int i = headline.to(); i < all.size(); i++) {
            PrintedParagraph paragraph = all.get(i);
            boolean near = i < headline.to() + NEAR || i >= all.size() - LAST;
            boolean taken = near && print.takes(paragraph.text());
            if (!taken && !isCaption(paragraph)) {
                blocks.add(block(paragraph, mostlyBold));
            }
        }
        // Above the headline stand its kicker and the paper's folio; but a long text there is text.
        for (int i = headline.from() - 1; i >= 0; i--) {
            PrintedParagraph paragraph = all.get(i);
            if (!print.takes(paragraph.text()) && paragraph.text().length() > ASIDE) {
                blocks.addFirst(Block.Paragraph.of(paragraph.text()));
            }
        }
        return blocks;
    }

    private boolean isCaption(PrintedParagraph paragraph) {
        boolean small =
                paragraph.size() < 0.92f * layout.bodySize() && paragraph.text().length() < CAPTION;
        return (small && file.pictures())
                || (paragraph.text().length() < CAPTION
                        && RIGHTS.matcher(paragraph.text()).matches());
    }

    private Block block(PrintedParagraph paragraph, boolean mostlyBold) {
        String text = paragraph.text();
        boolean larger = paragraph.size() > 1.12f * layout.bodySize();
        boolean stands = larger || (paragraph.bold() && !mostlyBold);
        return stands
                        && text.length() <= 120
                        && paragraph.lines() <= 3
                        && !text.matches(".*[.?!。,;][\"”’)\\]]*")
                        && Outlets.named(text).isEmpty()
                ? new Block.Heading(larger ? 2 : 3, List.of(Run.of(text)))
                : Block.Paragraph.of(text);
    }

    /** The paper's name over the headline or in the line with the date; empty where the two do not stand together. */
    private @Nullable Credit masthead() {
        List<PrintedParagraph> above = layout.paragraphs().subList(0, headline.from());
        return above.stream()
                .filter(paragraph -> paragraph.size() > 1.12f * layout.bodySize() || isDated(paragraph.text()))
                .flatMap(paragraph -> Outlets.inFolio(paragraph.text()).stream())
                .findFirst()
                .or(() -> layout.edges().stream()
                        .filter(PrintedArticle::isDated)
                        .flatMap(edge -> Outlets.inFolio(edge).stream())
                        .findFirst())
                .orElse(null);
    }

    private static boolean isDated(String line) {
        SmallPrint folio = new SmallPrint();
        folio.takesFolio(line);
        return folio.published() != null;
    }

    private @Nullable String address() {
        for (String edge : layout.edges()) {
            Matcher address = ADDRESS.matcher(edge);
            if (address.matches()) {
                return address.group(1);
            }
        }
        return null;
    }

    private @Nullable String language(String text) {
        String script = PostLanguage.byScript(text);
        boolean told = file.language().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
        boolean wide = file.language().matches("(?i)(?:ko|ja|zh)\\b.*");
        return script != null ? script : told && !wide ? file.language() : null;
    }

    private static Quality quality(String text) {
        double length =
                text.length() + 1.5 * text.codePoints().filter(c -> c >= 0x1100).count();
        return text.isEmpty() ? Quality.EMPTY : length < SHORT ? Quality.STUB : Quality.ARTICLE;
    }
}
