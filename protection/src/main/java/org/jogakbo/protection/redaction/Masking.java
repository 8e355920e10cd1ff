package org.jogakbo.protection.redaction;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.mask.place.RunningBody;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** The masking of one clipping: everybody who is protected, and the words that the editor masks in this clipping alone. */
public record Masking(Mask everywhere, Mask here) {
    private static final String WITHHELD = "[withheld]";

    /** For one clipping: where it names somebody in full, family name and given name alone are masked too. */
    public static Masking of(Mask everywhere, List<Redaction.Span> spans, Clipping clipping) {
        return of(everywhere, spans, List.of(), clipping, List.of());
    }

    /**
     * The same of a clipping whose captures print more than it holds.
     *
     * @param allowed words that stand though they look like a protected name, exactly so printed; see {@link Redaction#allowed()}
     * @param elsewhere what its captures print of it beyond its own texts
     */
    public static Masking of(
            Mask anywhere,
            List<Redaction.Span> spans,
            List<String> allowed,
            Clipping clipping,
            Collection<String> elsewhere) {
        Mask everywhere = anywhere.letting(allowed).remembering();
        return new Masking(
                everywhere.in(everywhere.mentioned(everything(clipping), elsewhere)),
                new Mask(new Protections(spans.stream().map(Masking::asPerson).toList())));
    }

    /** The editor's words are found as names are. */
    private static Person asPerson(Redaction.Span span) {
        String as = span.as() == null || span.as().isBlank() ? WITHHELD : span.as();
        return Person.of(0, List.of(span.words()), Protection.of(Level.ROLE, as));
    }

    public String text(String text) {
        return here.text(everywhere.text(text));
    }

    public Body body(Body body) {
        return here.body(everywhere.body(body));
    }

    public boolean touches(@Nullable String text) {
        return everywhere.touches(text) || here.touches(text);
    }

    /** Whether an address spells what is masked: then it is not to be public, whatever is ruled. */
    public boolean spelledIn(@Nullable String address) {
        return everywhere.spelledIn(address) || here.spelledIn(address);
    }

    /** The address, or null when it spells what is masked. */
    public @Nullable String way(@Nullable String address) {
        return spelledIn(address) ? null : address;
    }

    /** Whether anything of the clipping holds what is masked, be it in an address. */
    public boolean touches(Clipping clipping) {
        return texts(clipping).anyMatch(this::touches) || isSpelledInAddress(clipping);
    }

    /** Whether what is printed elsewhere holds what is masked: then the original does, though the clipping may not. */
    public boolean isPrintedIn(Collection<String> elsewhere) {
        return !elsewhere.isEmpty()
                && (everywhere.namesSomebody() || elsewhere.stream().anyMatch(here::touches));
    }

    /** Whether an address of the clipping spells what is masked. */
    public boolean isSpelledInAddress(Clipping clipping) {
        return Addresses.of(clipping).anyMatch(this::spelledIn);
    }

    /** All that a clipping prints, addresses too, by which is told whom it mentions. */
    public static List<String> everything(Clipping clipping) {
        return Stream.concat(texts(clipping), Addresses.of(clipping)).toList();
    }

    /** Every address that a clipping leads to or came from. */
    public static Stream<String> addresses(Clipping clipping) {
        return Addresses.of(clipping);
    }

    /**
     * Words that may be a protected name or may be a word, and that nothing masks: a person should look before the clipping is public.
     *
     * @param allowed words that an editor lets stand
     */
    public List<Mask.Doubt> doubts(Clipping clipping, List<String> allowed) {
        return texts(clipping)
                .flatMap(text -> everywhere.doubts(here.text(text)).stream())
                .filter(doubt -> allowed.stream().noneMatch(doubt.word()::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    /** Whether these words stand in a text of the clipping, exactly so printed. */
    public static boolean prints(Clipping clipping, String words) {
        return texts(clipping).anyMatch(text -> count(text, words) > 0);
    }

    /** How often these words are left standing in the texts of a clipping, exactly so printed. */
    public int shows(Clipping clipping, String words) {
        return texts(clipping).mapToInt(text -> count(text(text), words)).sum();
    }

    /** Whether these words stand fewer times in a text of the clipping than they are printed there. */
    public boolean hides(Clipping clipping, String words) {
        return texts(clipping).anyMatch(text -> count(text(text), words) < count(text, words));
    }

    private static int count(String text, String words) {
        String even = Mask.even(text);
        String wanted = Mask.even(words);
        int count = 0;
        for (int at = even.indexOf(wanted);
                at >= 0 && !wanted.isEmpty();
                at = even.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }

    /** Each once: of a body what stands in it, in one row, and what stands for its pictures. */
    private static Stream<String> texts(Clipping clipping) {
        RunningBody body = RunningBody.of(clipping.body());
        return Stream.of(
                        Stream.of(
                                clipping.title(),
                                body.text(),
                                clipping.poster(),
                                clipping.series() == null
                                        ? null
                                        : clipping.series().title(),
                                clipping.credit() == null
                                        ? null
                                        : clipping.credit().printed(),
                                clipping.credit() == null
                                        ? null
                                        : clipping.credit().outlet(),
                                clipping.credit() == null
                                        ? null
                                        : clipping.credit().known()),
                        clipping.byline().stream(),
                        clipping.categories().stream(),
                        clipping.pseudonyms().stream(),
                        clipping.images().stream().map(image -> image.alt()),
                        body.alts().stream(),
                        clipping.related().stream().map(link -> link.label()))
                .<@Nullable String>flatMap(part -> part)
                .filter(Objects::nonNull);
    }
}
