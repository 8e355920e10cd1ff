package org.jogakbo.fuzz;

import java.util.List;
import java.util.Set;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What must hold of readings, whatever the document was. */
public final class Sound {
    private static final Set<String> TAGS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "ul",
            "ol",
            "li",
            "em",
            "strong",
            "a",
            "br",
            "figure",
            "img",
            "figcaption",
            "table",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "src", "alt");

    /** A text may stand in several posts of one page (a teaser in a post, a caption), but not in ever more of them. */
    private static final int TIMES = 4;

    private static final int SPARE = 4_096;

    private Sound() {}

    /**
     * All that is asked of the readings of one document.
     *
     * @param length how many characters or bytes the document has
     */
    public static void readings(long length, List<Reading> readings) {
        long text = 0;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            that(reading.index() == i, "Reading " + i + " says that it is number " + reading.index());
            reading(reading);
            text += reading.body().text().length() + reading.title().length();
        }
        that(text <= TIMES * length + SPARE, length + " bytes gave " + text + " characters of text");
    }

    /** That the same document gives the same readings. */
    public static void same(List<Reading> once, List<Reading> again) {
        that(once.equals(again), "The same document was read in two ways");
    }

    private static void reading(Reading reading) {
        wellFormed(reading.title());
        wellFormed(reading.url());
        wellFormed(reading.poster());
        reading.byline().forEach(Sound::wellFormed);
        reading.categories().forEach(Sound::wellFormed);
        reading.pseudonyms().forEach(Sound::wellFormed);
        reading.links().forEach(Sound::wellFormed);
        date(reading.published());
        date(reading.modified());
        body(reading.body());
    }

    /** That a body's text is well-formed and its HTML of the subset that {@link Body#html} promises. */
    public static void body(Body body) {
        wellFormed(body.text());
        String html = body.html();
        wellFormed(html);
        for (Element element : Jsoup.parseBodyFragment(html).body().select("body > *, body * *")) {
            that(TAGS.contains(element.normalName()), "The text has a tag <" + element.normalName() + ">");
            for (Attribute attribute : element.attributes()) {
                that(
                        ATTRIBUTES.contains(attribute.getKey()),
                        "The text has an attribute " + attribute.getKey() + " at <" + element.normalName() + ">");
            }
            that(
                    !element.hasAttr("href") || element.attr("href").matches("(?is)(?:https?://|mailto:).*"),
                    "The text has a link to " + element.attr("href"));
        }
    }

    /** That a date is written in a form that is read back as the same date. */
    public static void date(@Nullable PressDate date) {
        that(
                date == null || PressDate.parse(date.iso()).filter(date::equals).isPresent(),
                "A date is not read back as it was written: " + date);
    }

    /** That a text has no half of a surrogate pair. */
    public static void wellFormed(@Nullable String text) {
        that(
                text == null || text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff),
                "A text has half of a surrogate pair");
    }

    public static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
