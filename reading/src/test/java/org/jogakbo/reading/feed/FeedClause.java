package org.jogakbo.reading.feed;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.reading.feed.entry.FeedDates;
import org.jogakbo.reading.feed.entry.FeedPost;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * One clause about one entry, as far as a reading can say it. Of markup, the text, the web links and the pictures are compared.
 *
 * @param function {@code len}, {@code ord} or empty
 * @param index which entry
 * @param field with dots: {@code title_detail.value}, {@code tags.1.term}
 */
record FeedClause(String function, int index, String field, String value) {
    private static final FeedPost BLANK = new FeedPost(
            null,
            "",
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            new Body(List.of()),
            List.of(),
            null,
            "nowhere",
            0.5);

    /** Whether a reading has such a field. */
    boolean isRunnable() {
        return switch (field) {
            case "title",
                    "title_detail.value",
                    "link",
                    "links.0.href",
                    "id",
                    "guid",
                    "author",
                    "author_detail.name",
                    "authors.0.name",
                    "description",
                    "summary",
                    "summary_detail.value",
                    "content.0.value",
                    "category",
                    "language",
                    "updated_parsed",
                    "published_parsed",
                    "created_parsed",
                    "modified_parsed",
                    "date_parsed",
                    "issued_parsed",
                    "content.0.language",
                    "summary_detail.language" -> true;
            case "updated", "published", "created", "modified", "date", "issued" -> FeedDates.parse(value) != null;
            default -> field.matches("tags\\.\\d+\\.term|tags");
        };
    }

    boolean holds(FeedCase read) {
        FeedPost entry = index < read.entries().size() ? read.entries().get(index) : BLANK;
        int before = (int) read.entries().stream()
                .limit(index)
                .filter(post -> !post.isBlank())
                .count();
        boolean blank = entry.isBlank() || before >= read.readings().size();
        return holds(
                entry,
                blank
                        ? BLANK.reading(Reading.Kind.FEED, 0, null)
                        : read.readings().get(before));
    }

    private boolean holds(FeedPost entry, Reading reading) {
        return switch (field) {
            case "title", "title_detail.value" -> same(reading.title());
            case "link", "links.0.href" -> value.equals(reading.url() == null ? "" : reading.url());
            case "id", "guid" -> value.equals(entry.id()) || value.equals(reading.url());
            case "author", "author_detail.name", "authors.0.name" ->
                withoutAddress(value).equals(reading.poster() == null ? "" : reading.poster());
            case "description", "summary", "summary_detail.value", "content.0.value" -> body(reading);
            case "category" ->
                !reading.categories().isEmpty() && same(reading.categories().getFirst());
            case "language", "content.0.language", "summary_detail.language" -> value.equals(entry.language());
            case "updated", "published", "created", "modified", "date", "issued" ->
                Objects.equals(reading.published(), FeedDates.parse(value))
                        || Objects.equals(reading.modified(), FeedDates.parse(value));
            default -> field.startsWith("tags") ? tags(reading) : date(reading.published()) || date(reading.modified());
        };
    }

    private boolean tags(Reading reading) {
        if (field.equals("tags")) {
            return Integer.toString(reading.categories().size()).equals(value);
        }
        int at = Integer.parseInt(field.replaceAll("\\D", ""));
        return at < reading.categories().size() && same(reading.categories().get(at));
    }

    private boolean body(Reading reading) {
        Document expected = Jsoup.parseBodyFragment(value);
        boolean links = expected.select("a[href^=http]").stream()
                .allMatch(link -> reading.links().contains(link.attr("href")));
        boolean pictures = expected.select("img[src^=http]").stream()
                .allMatch(image ->
                        reading.images().stream().anyMatch(shown -> shown.url().equals(image.attr("src"))));
        String printed = (reading.body().text()
                        + (reading.credit() == null ? "" : reading.credit().printed()))
                .strip();
        return function.equals("ord")
                ? printed.length() == 1 && Integer.toString(printed.charAt(0)).equals(value)
                : same(printed) && links && pictures;
    }

    private boolean same(String read) {
        String found = squeezed(read);
        return found.equals(plain(value))
                || found.equals(squeezed(value))
                || found.replace(" ", "").equals(plain(value).replace(" ", ""));
    }

    private static String plain(String markup) {
        Document page = Jsoup.parseBodyFragment(markup);
        page.select("svg, video, audio, math, button, input, select, option, textarea, datalist, label, map, nav,"
                        + " dialog, progress, meter")
                .remove();
        return squeezed(page.text());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip();
    }

    /** A reading names people; an e-mail address is none. */
    private static String withoutAddress(String author) {
        return author.replaceAll("\\(?\\S+@[^\\s)]+\\)?", "")
                .replaceAll("^\\s*\\((.*)\\)\\s*$", "$1")
                .strip();
    }

    /** In UTC, as the cases have it; a date without its time counts if the day is right. */
    private boolean date(@Nullable PressDate date) {
        String[] parts = value.replaceAll("[() ]", "").split(",", -1);
        String stamp = "%s-%2s-%2sT%2s:%2s:%2s"
                .formatted(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5])
                .replace(' ', '0');
        return date instanceof PressDate.Instant(var at)
                ? PressDate.SORTABLE
                        .format(at.withOffsetSameInstant(ZoneOffset.UTC))
                        .equals(stamp)
                : date != null && stamp.startsWith(date.iso());
    }
}
