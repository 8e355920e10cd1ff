package org.jogakbo.fuzz.reading;

import java.util.List;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Slug;
import org.jogakbo.fuzz.Sound;
import org.jogakbo.fuzz.Split;
import org.jogakbo.reading.credit.MoreLink;
import org.jogakbo.reading.credit.Pseudonyms;
import org.jogakbo.reading.credit.SeriesTitle;
import org.jogakbo.reading.field.Headlines;
import org.jogakbo.reading.field.PersonNames;
import org.jogakbo.reading.field.PressDates;
import org.jogakbo.reading.html.WebAddress;
import org.jogakbo.reading.meeting.PostKeys;

/** What is read in one line: dates, names, addresses, titles. */
public final class FieldHarness {
    private static final List<String> OUTLETS = List.of("River Post", "강변일보");

    private FieldHarness() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String line = new Split(data).wildText();
        PressDates.parse(line).ifPresent(Sound::date);
        PressDate.parse(line).ifPresent(Sound::date);
        PersonNames.inByline(line, OUTLETS);
        PersonNames.inField(line, OUTLETS);
        PersonNames.isSigned(line);
        Headlines.withoutSite(line, OUTLETS);
        Headlines.likeness(line, "A bridge over the river");
        Pseudonyms.in(line);
        SeriesTitle.in(line);
        MoreLink.isMore(line);
        MoreLink.opensLikeMore(line);
        WebAddress.resolve("https://blog.example/2016/", line);
        WebAddress.resolve(line, "../one");
        WebAddress.host(line);
        PostKeys.ofUrl(line);
        PostKeys.ofTitle(line);
        Sound.that(Slug.of(Slug.of(line)).equals(Slug.of(line)), "The slug of a slug is another one: " + line);
    }
}
