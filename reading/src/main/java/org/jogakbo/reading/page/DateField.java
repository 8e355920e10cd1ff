package org.jogakbo.reading.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Trace;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.html.Walk;
import org.jogakbo.reading.page.sign.Found;
import org.jogakbo.reading.page.sign.Signs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** When the article was published and last changed: linked data, meta elements, dated elements, the date line, the address. */
final class DateField {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "article:published",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "article.published",
            "originalpublicationdate",
            "rnews:datepublished",
            "og:pubdate",
            "og:published_time");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "datemodified",
            "og:updated_time",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "article:modified",
            "og:modified_time",
            "revised");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\\d|3[01])(?:[/_.-]|$)");
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private static final int MAX_TIMES = 6;
    private static final int MAX_ELEMENTS = 60;
    private static final int MAX_LINE = 200;

    private DateField() {}

    static Optional<Found<PressDate>> published(Signs signs, String title) {
        Optional<Found<PressDate>> said = value(
                        signs.linked().published(), "JSON-LD " + signs.linked().type() + ".datePublished", 0.97)
                .or(() -> meta(signs, PUBLISHED, 0.93));
        Optional<Found<PressDate>> changed = modified(signs);
        if (said.isPresent() && !LocalDay.isDoubtful(said.get(), changed)) {
            return said;
        }
        List<Found<PressDate>> near = PrintedDates.inOrder(signs.map(), title).stream()
                .flatMap(
                        line -> value(line, "line by the heading", 0.75)
                                .filter(_ -> !PrintedDates.isPagesOwn(signs.map(), line))
                                .stream())
                .toList();
        return said.map(date -> LocalDay.of(date, near, printed(signs, near), changed))
                .or(() -> near.stream().findFirst())
                .or(() -> element(signs.map().times(), 0.7))
                .or(() -> element(signs.map().dates(), 0.65))
                .or(() -> address(signs.url()));
    }

    /** Every date printed near the heading, in dated elements or in the address, in its own zone as far as it says. */
    private static List<Found<PressDate>> printed(Signs signs, List<Found<PressDate>> near) {
        List<Found<PressDate>> printed = new ArrayList<>(near);
        address(signs.url()).ifPresent(printed::add);
        for (Element time : signs.map()
                .times()
                .subList(0, Math.min(MAX_TIMES, signs.map().times().size()))) {
            value(machine(time), "time element", 0.9)
                    .filter(found -> found.value() instanceof PressDate.Instant)
                    .ifPresent(printed::add);
        }
        return printed;
    }

    static Optional<Found<PressDate>> modified(Signs signs) {
        return value(signs.linked().modified(), "JSON-LD " + signs.linked().type() + ".dateModified", 0.95)
                .or(() -> meta(signs, MODIFIED, 0.9));
    }

    /** As the metadata says, else as the lines by the heading do after a word for it. */
    static Optional<Found<PressDate>> modified(Signs signs, String title) {
        return modified(signs)
                .or(() -> PrintedDates.change(signs.map().linesBy(title))
                        .flatMap(line -> value(line, "line by the heading", 0.75)));
    }

    private static Optional<Found<PressDate>> meta(Signs signs, List<String> names, double confidence) {
        return names.stream()
                .flatMap(name -> value(signs.meta().first(name), "meta " + name, confidence).stream())
                .findFirst();
    }

    private static Optional<Found<PressDate>> value(String text, String where, double confidence) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PressDate> date = SECONDS.matcher(text).matches() ? counted(text) : PressDates.parse(text);
        return date.filter(DateField::isOfADay).map(day -> new Found<>(day, new Trace(where, confidence)));
    }

    /** Seconds, or thousandths, since 1970, which are in UTC by definition. */
    private static Optional<PressDate> counted(String text) {
        long number = Long.parseLong(text);
        Instant at = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(new PressDate.Instant(at.atOffset(ZoneOffset.UTC)));
    }

    private static Optional<Found<PressDate>> element(List<Element> elements, double confidence) {
        for (Element element : elements.subList(0, Math.min(MAX_ELEMENTS, elements.size()))) {
            if (PrintedDates.isPagesOwn(element)) {
                continue;
            }
            Optional<Found<PressDate>> found = value(machine(element), element.normalName() + " element", confidence)
                    .or(() -> value(line(element), "visible date", confidence - 0.15));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String machine(Element element) {
        return element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
    }

    /** The element's text when it is a line, else nothing: a box that calls itself dated holds more than a date. */
    private static String line(Element element) {
        StringBuilder out = new StringBuilder();
        int nodes = 0;
        for (Node node = element.firstChild(); node != null; node = Walk.next(node, element, true)) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText()).append(' ');
            }
            if (out.length() > MAX_LINE || ++nodes > MAX_LINE) {
                return "";
            }
        }
        return out.toString().strip();
    }

    private static Optional<Found<PressDate>> address(String url) {
        Matcher match = IN_ADDRESS.matcher(url);
        return match.find()
                ? value(match.group(3) + " " + match.group(2) + " " + match.group(1), "address", 0.6)
                        .or(() -> value(match.group(1) + "-" + match.group(2) + "-" + match.group(3), "address", 0.6))
                : Optional.empty();
    }

    private static boolean isOfADay(PressDate date) {
        return date.day() != null && date.year() >= 1900;
    }
}
