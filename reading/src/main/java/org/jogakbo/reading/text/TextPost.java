package org.jogakbo.reading.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.ArchiveLabel;
import org.jogakbo.clipping.Field;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Trace;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.archive.post.ArchiveFill;
import org.jogakbo.reading.archive.post.PostLanguage;
import org.jogakbo.reading.archive.post.PostedLine;
import org.jogakbo.reading.credit.Links;
import org.jogakbo.reading.credit.PostTraces;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.credit.Tail;
import org.jogakbo.reading.text.copy.Paragraph;
import org.jogakbo.reading.wire.PostPress;
import org.jspecify.annotations.Nullable;

/**
 * A post as cut out of the text.
 *
 * @param heading the line that is its title
 * @param posted its small print
 * @param listed whether a list of posts holds it, so that it may have no text
 * @param lines as they stood, furniture and all
 */
record TextPost(Paragraph heading, PostedLine posted, List<Paragraph> lines, boolean listed) {
    private static final Pattern BYLINE =
            Pattern.compile("(?:by|글|글쓴이|기자)\\s*[:：]?\\s+((?:\\p{Lu}|[가-힣])[^.!?]{1,70})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HANGUL_BYLINE =
            Pattern.compile("([가-힣]{2,4}) ?(?:기자|특파원)(?:\\s*[=|/]?\\s*\\S+@\\S+)?");

    TextPost {
        lines = List.copyOf(lines);
    }

    /** The reading of the post. */
    Reading reading(int index, @Nullable ArchiveLabel archive) {
        String title = heading.text();
        String address = address();
        List<Paragraph> kept = new ArrayList<>(lines);
        PostedLine print = withoutFooters(kept, posted);
        kept.removeIf(line -> LineShape.isFurniture(line.text()) || LineShape.isCaption(line.text()));
        kept.replaceAll(line -> TitleEcho.without(title, line));
        List<String> byline = print.writer() == null ? byline(kept) : names(print.writer());
        Tail tail = Tail.peel(body(kept), address);
        Body body = tail.body();
        Map<Field, Trace> found = new EnumMap<>(Field.class);
        found.put(Field.TITLE, new Trace("title line", 0.9));
        found.put(Field.BODY, new Trace("text", 0.9));
        PressDate published = published(print, archive, found);
        SeriesPart series = SeriesTitle.in(title).orElse(null);
        List<String> pseudonyms = Pseudonyms.in(body.text());
        PostTraces.noteTail(found, tail);
        PostTraces.noteText(found, series, pseudonyms, List.of());
        String language = PostLanguage.byScript(body.text());
        noteLines(found, print, byline, archive, language);
        return new Reading(
                Reading.Kind.TEXT,
                index,
                address,
                archive,
                title,
                byline,
                print.poster(),
                tail.credit(),
                published,
                null,
                language,
                body,
                ArchiveFill.categories(archive, print.categories()),
                tail.readMore(),
                tail.readMoreUrl(),
                tail.related(),
                series,
                pseudonyms,
                links(kept, body),
                List.of(),
                body.isEmpty() ? Quality.EMPTY : Quality.ARTICLE,
                PostPress.of(body, tail.credit(), List.of(), null, found),
                found);
    }

    /** The post's own address, where the text names it beside the title. */
    private @Nullable String address() {
        String address = heading.address();
        return address != null && address.matches("https?://.+") ? address : null;
    }

    private static Body body(List<Paragraph> kept) {
        return new Body(kept.stream()
                .<Block>map(line -> new Block.Paragraph(line.runs()))
                .toList());
    }

    /** What the body links to, and what it names as the address of a link whose words are not told. */
    private static List<String> links(List<Paragraph> kept, Body body) {
        Set<String> links = new LinkedHashSet<>(Links.of(body));
        String text = body.text();
        kept.stream()
                .filter(line -> text.contains(line.text()))
                .flatMap(line -> line.marks().stream())
                .forEach(mark -> links.add(mark.url()));
        return new ArrayList<>(links);
    }

    private static void noteLines(
            Map<Field, Trace> found,
            PostedLine print,
            List<String> byline,
            @Nullable ArchiveLabel archive,
            @Nullable String language) {
        Trace line = new Trace("line under the title", 0.85);
        PostTraces.note(
                found,
                Field.BYLINE,
                !byline.isEmpty(),
                print.writer() == null ? new Trace("line over the text", 0.8) : line);
        PostTraces.note(found, Field.POSTER, print.poster() != null, line);
        PostTraces.note(found, Field.CATEGORIES, !print.categories().isEmpty(), new Trace("line of small print", 0.85));
        PostTraces.note(
                found,
                Field.CATEGORIES,
                !ArchiveFill.categories(archive, print.categories()).isEmpty(),
                ArchiveFill.TRACE);
        PostTraces.note(found, Field.LANGUAGE, language != null, new Trace("script of the text", 0.8));
    }

    private static @Nullable PressDate published(
            PostedLine print, @Nullable ArchiveLabel archive, Map<Field, Trace> found) {
        if (print.date() != null) {
            found.put(Field.PUBLISHED, new Trace("line under the title", 0.9));
            return print.date();
        }
        Optional<PressDate> lent = archive == null ? Optional.empty() : ArchiveFill.date(archive);
        lent.ifPresent(_ -> found.put(Field.PUBLISHED, ArchiveFill.TRACE));
        return lent.orElse(null);
    }

    /** Takes the small print and the furniture off the end. */
    private static PostedLine withoutFooters(List<Paragraph> lines, PostedLine posted) {
        PostedLine print = posted;
        while (!lines.isEmpty()) {
            Optional<PostedLine> footer =
                    PostedLine.parse(lines.getLast().text()).filter(line -> line.isFooter() || lines.size() > 1);
            if (footer.isEmpty() && !LineShape.isFurniture(lines.getLast().text())) {
                break;
            }
            print = footer.isPresent() ? print.and(footer.get()) : print;
            lines.removeLast();
        }
        return print;
    }

    /** "By Odile Farrow, Wick Post" over the text names who wrote it. */
    private static List<String> byline(List<Paragraph> lines) {
        if (lines.size() < 2 || lines.getFirst().text().length() > 80) {
            return List.of();
        }
        Matcher by = BYLINE.matcher(lines.getFirst().text());
        Matcher hangul = HANGUL_BYLINE.matcher(lines.getFirst().text());
        boolean latin = by.matches() && by.group(1).split("\\s+").length <= 8;
        if (!latin && !hangul.matches()) {
            return List.of();
        }
        lines.removeFirst();
        String names = latin ? by.group(1).replaceFirst(",.*", "") : hangul.group(1);
        return names(names);
    }

    private static List<String> names(String printed) {
        return List.of(printed.split("\\s+(?:and|&)\\s+"));
    }
}
