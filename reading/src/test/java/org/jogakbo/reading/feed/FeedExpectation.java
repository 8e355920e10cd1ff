package org.jogakbo.reading.feed;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.reading.feed.entry.FeedDates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a conformance case says about an entry, as far as a reading can say it: {@code entries[0]['title'] == 'Example'}. Of markup, the
 * text, the web links and the pictures are compared.
 */
record FeedExpectation(int index, String field, String value) {
    private static final Pattern FORM = Pattern.compile(
            "(?:not )?(?:bozo and )?entries\\[(\\d+)\\](?:\\[u?'|\\.)(\\w+?)'?\\]?(?:(?:\\[0\\])?(?:\\[u?'|\\.)(value|name|term|language)'?\\]?)?(?:\\[0\\])? == (u?'''.*'''|u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([0-9, ]+\\))",
            Pattern.DOTALL);

    /** Empty for what a reading has no field for. */
    static Optional<FeedExpectation> parse(String expression) {
        Matcher form = FORM.matcher(expression.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String field = form.group(2) + (form.group(3) == null ? "" : "." + form.group(3));
        boolean known =
                switch (field) {
                    case "title",
                            "title_detail.value",
                            "link",
                            "author",
                            "author_detail.name",
                            "authors.name",
                            "description",
                            "summary",
                            "summary_detail.value",
                            "content.value",
                            "category",
                            "tags.term",
                            "updated_parsed",
                            "published_parsed",
                            "created_parsed",
                            "modified_parsed",
                            "date_parsed",
                            "issued_parsed",
                            "content.language",
                            "summary_detail.language" -> true;
                    case "updated", "published", "created", "modified", "date", "issued" ->
                        FeedDates.parse(unquoted(form.group(4))) != null;
                    default -> false;
                };
        return known
                ? Optional.of(new FeedExpectation(Integer.parseInt(form.group(1)), field, unquoted(form.group(4))))
                : Optional.empty();
    }

    boolean holds(List<Reading> readings) {
        if (index >= readings.size()) {
            return plain(value).isEmpty() && (field.startsWith("title") || !value.contains("src=\"http"));
        }
        Reading reading = readings.get(index);
        return switch (field) {
            case "title", "title_detail.value" -> same(reading.title());
            case "link" -> value.equals(reading.url() == null ? "" : reading.url());
            case "author", "author_detail.name", "authors.name" ->
                withoutAddress(value).equals(reading.poster() == null ? "" : reading.poster());
            case "category", "tags.term" ->
                !reading.categories().isEmpty() && same(reading.categories().getFirst());
            case "description", "summary", "summary_detail.value", "content.value" -> body(reading);
            case "content.language", "summary_detail.language" -> value.equals(reading.language());
            case "updated", "published", "created", "modified", "date", "issued" ->
                Objects.equals(reading.published(), FeedDates.parse(value))
                        || Objects.equals(reading.modified(), FeedDates.parse(value));
            default -> date(reading.published()) || date(reading.modified());
        };
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
        return same(printed) && links && pictures;
    }

    private boolean same(String read) {
        String found = squeezed(read);
        return found.equals(plain(value))
                || found.equals(squeezed(value))
                || found.replace(" ", "").equals(plain(value).replace(" ", ""));
    }

    private static String plain(String markup) {
        Document page = Jsoup.parseBodyFragment(markup);
        page.select(
                        "svg, video, audio, math, button, input, select, option, textarea, datalist, label, map, nav, dialog, progress, meter")
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

    private static String unquoted(String literal) {
        String text = literal.startsWith("u") ? literal.substring(1) : literal;
        int quote = text.startsWith("'''") ? 3 : text.startsWith("(") ? 0 : 1;
        String inner = text.substring(quote, text.length() - quote);
        return Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL)
                .matcher(inner)
                .replaceAll(escape -> {
                    String hex = escape.group(1) != null
                            ? escape.group(1)
                            : escape.group(2) != null ? escape.group(2) : escape.group(3);
                    String letter = hex != null
                            ? Character.toString(Integer.parseInt(hex, 16))
                            : escape.group(4).equals("n")
                                    ? "\n"
                                    : escape.group(4).equals("t") ? "\t" : escape.group(4);
                    return Matcher.quoteReplacement(letter);
                });
    }
}
