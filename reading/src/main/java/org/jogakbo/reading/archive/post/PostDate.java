package org.jogakbo.reading.archive.post;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Trace;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.html.SelectorList;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a post was put up: its {@code time} element, else its visible date, else the date in its address.
 *
 * @param date as precise as it stands there
 * @param trace where it stands
 */
record PostDate(PressDate date, Trace trace) {
    private static final SelectorList MACHINE = SelectorList.of(
            "time[datetime], abbr.published[title], abbr.updated[title], meta[itemprop=datePublished][content], meta[itemprop=dateModified][content], [itemprop=datePublished][datetime], [itemprop=datePublished][content], [property~=^(?:dc:date|dc:created|schema:dateCreated|article:published)][content], span[title~=^\\d{4}-\\d\\d-\\d\\d[ T]\\d], span[datetime], abbr[title~=^\\d{4}-\\d\\d-\\d\\d]");
    private static final SelectorList VISIBLE = SelectorList.of(
            "time, .date, .entry-date, .post-date, .posted-on, .published, .dt-published, .entry-meta, .post-meta, .byline, .meta, .timestamp, .date-header, [class*=date], [class*=meta], [itemprop=datePublished]");
    private static final SelectorList LINES = SelectorList.of("p, div, span, small, em, h2, h3, h4, h5, h6, li, td");
    private static final SelectorList LAST_CHANGE = SelectorList.of(".wp-block-post-date__modified-date");
    private static final Pattern ENTRY =
            Pattern.compile("This entry was posted on (.{6,50}?)(?: and | by | in |\\.\\s|$)");

    /** The date of publication, or empty. */
    static Optional<PostDate> published(PostParts parts, @Nullable String permalink, PageDates dates) {
        return machine(parts, false)
                .or(() -> visible(parts, dates.order()))
                .or(() -> dates.day() == null
                        ? Optional.empty()
                        : Optional.of(new PostDate(dates.day(), new Trace("day over the posts", 0.85))))
                .or(() -> permalink == null
                        ? Optional.empty()
                        : Permalink.date(permalink)
                                .map(date -> new PostDate(date, new Trace("date in the permalink", 0.7))));
    }

    /** The date of the last change, when the page tells one besides the date of publication. */
    static Optional<PostDate> modified(PostParts parts) {
        return machine(parts, true);
    }

    private static Optional<PostDate> machine(PostParts parts, boolean updated) {
        List<Element> times = MACHINE.in(parts.tree()).stream()
                .filter(parts::isOutsideText)
                .filter(element -> !PageChrome.isAround(element, parts.post()))
                .toList();
        Optional<Element> chosen = updated
                ? times.stream()
                        .filter(time -> isUpdate(time) && times.stream().anyMatch(other -> !isUpdate(other)))
                        .findFirst()
                : times.stream()
                        .filter(time -> isPublication(time))
                        .findFirst()
                        .or(() -> times.stream().filter(time -> !isUpdate(time)).findFirst())
                        .or(() -> times.stream().findFirst());
        return chosen.flatMap(time -> PressDates.parse(value(time))
                .or(() -> PressDates.parse(time.text()))
                .map(date -> new PostDate(
                        date,
                        new Trace(
                                time.normalName() + (updated ? ", updated" : ""),
                                isUpdate(time) && !updated ? 0.6 : 0.95))));
    }

    private static boolean isPublication(Element time) {
        return time.hasClass("published")
                || time.hasClass("dt-published")
                || time.hasClass("entry-date")
                || time.attr("itemprop").equals("datePublished");
    }

    private static boolean isUpdate(Element time) {
        boolean named = time.hasClass("updated")
                || time.hasClass("dt-updated")
                || time.hasClass("modified")
                || time.attr("itemprop").equals("dateModified")
                || LAST_CHANGE.closest(time) != null;
        return named && !isPublication(time);
    }

    private static String value(Element time) {
        String value = time.hasAttr("datetime")
                ? time.attr("datetime")
                : time.hasAttr("content") ? time.attr("content") : time.attr("title");
        return value.strip();
    }

    private static Optional<PostDate> visible(PostParts parts, NumericDates.Order order) {
        return VISIBLE.in(parts.tree()).stream()
                .filter(parts::isOutsideText)
                .filter(element -> !PageChrome.isAround(element, parts.post()) && !element.equals(parts.heading()))
                .filter(element -> parts.isBrief(element, 160))
                .map(parts::words)
                .flatMap(text -> PressDates.parse(text).or(() -> NumericDates.parse(text, order)).stream())
                .findFirst()
                .or(() -> entryLine(parts))
                .or(() -> shortLine(parts))
                .map(date -> new PostDate(date, new Trace("visible text", 0.85)));
    }

    private static Optional<PressDate> entryLine(PostParts parts) {
        return parts.smallPrint().stream()
                .map(ENTRY::matcher)
                .filter(Matcher::lookingAt)
                .flatMap(entry -> PressDates.parse(entry.group(1)).stream())
                .findFirst();
    }

    /** A short line of its own before or after the heading, in pages without any marks. */
    private static Optional<PressDate> shortLine(PostParts parts) {
        return LINES.in(parts.tree()).stream()
                .filter(parts::isOutsideText)
                .filter(element -> !element.equals(parts.heading()) && element.childrenSize() < 6)
                .filter(element -> parts.isBrief(element, 90))
                .map(parts::words)
                .limit(60)
                .flatMap(text -> PressDates.parse(text).stream())
                .filter(date -> date.precision() >= 10)
                .findFirst();
    }
}
