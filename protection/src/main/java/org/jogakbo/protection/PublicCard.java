package org.jogakbo.protection;

import java.util.List;
import org.jogakbo.clipping.PressDate;
import org.jspecify.annotations.Nullable;

/** What a list shows of a public clipping. Like it, made by the {@link Guard} alone; immutable. */
public sealed interface PublicCard permits ReleasedCard {
    PublicPath path();

    String title();

    /** Empty when unknown; see {@link PressDate#precision()}. */
    @Nullable
    PressDate published();

    @Nullable
    PublicCredit credit();

    /** The head of the text, cut between words: at most 60 words (or 160 characters of a script without spaces). */
    String excerpt();

    /** Whether the text goes on after the excerpt on the clipping's own page. */
    boolean cut();

    List<PublicName> categories();

    @Nullable
    PublicSeries series();

    /** A BCP 47 tag, or null when unknown. */
    @Nullable
    String language();

    /** Where "Read more" leads: the original article; null when unknown or withheld. */
    @Nullable
    String readMoreUrl();

    /** The persons in title and text who are named by an editor's ruling, by their chief names; nobody else ever. */
    List<PublicName> persons();
}
