package org.jogakbo.protection;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Slug;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.NamedPersons;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.redaction.Excerpt;
import org.jogakbo.protection.redaction.Masking;
import org.jogakbo.protection.redaction.Parts;
import org.jogakbo.protection.redaction.Plain;
import org.jogakbo.protection.redaction.PublicLanguage;
import org.jogakbo.protection.redaction.Replacements;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a clipping becomes public: masks first, and computes the address, the excerpt and everything else from what is masked.
 * A pure function of its arguments; an exception in here means: it stays private. Safe for any thread.
 */
public final class Guard {
    /** What stands where the outlet's own headline stood. */
    public static final String HEADLINE_WITHHELD = "[headline withheld]";

    /** Why a clipping is kept in which a word may be a name. */
    private static final String DOUBTFUL =
            "A word in it may be a protected name or just a word. Look at it (review), and rule"
                    + " which: mask the word (rule --mask), or let it stand, exactly as it is printed (rule --unmask).";

    private static final Mask NOBODY = new Mask(Protections.NONE);

    private final Protections protections;
    private final Replacements replacements;
    private final Mask mask;
    private final NamedPersons named;

    public Guard(Protections protections) {
        this.protections = protections;
        this.replacements = new Replacements(protections);
        this.mask = replacements.mask();
        this.named = new NamedPersons(protections);
    }

    /** Who is protected, for this guard. */
    public Protections protections() {
        return protections;
    }

    /**
     * The public form of a clipping without siblings, or the reason why it has none; as {@link #judge(Clipping, Ruling, Standing,
     * SiblingRule, Predicate)}.
     */
    public Verdict judge(Clipping clipping, Ruling ruling, Standing standing, Predicate<PublicPath> taken) {
        return judge(clipping, ruling, standing, SiblingRule.NONE, taken);
    }

    /**
     * The public form of a clipping, or the reason why it has none.
     *
     * @param standing where it stands in public already, and the times to write into it
     * @param siblings what it inherits from clippings of the same text
     * @param taken whether another clipping has this address
     */
    public Verdict judge(
            Clipping clipping, Ruling ruling, Standing standing, SiblingRule siblings, Predicate<PublicPath> taken) {
        try {
            return switch (ruling) {
                case Ruling.Release _ -> shown(clipping, Redaction.NONE, standing, siblings, taken);
                case Ruling.Redact(Redaction redaction) -> shown(clipping, redaction, standing, siblings, taken);
                case Ruling.Sealed _ -> new Verdict.Kept("What an editor masked in it is sealed.");
                case Ruling.Withhold _ -> new Verdict.Kept("An editor withheld it.");
                case Ruling.Withdraw _ -> new Verdict.Kept("An editor withdrew it.");
            };
        } catch (RuntimeException unexpected) {
            return new Verdict.Kept(
                    "The guard failed on it (" + unexpected.getClass().getSimpleName() + "), so it stays private.");
        }
    }

    /** Whether a protected person stands in the clipping, wherever; a second person should then see what becomes public. */
    public boolean mentionsProtected(Clipping clipping) {
        return mentionsProtected(clipping, List.of());
    }

    /** The same, also in what its captures print of it elsewhere. */
    public boolean mentionsProtected(Clipping clipping, Collection<String> elsewhere) {
        Masking masking = Masking.of(mask, List.of(), List.of(), clipping, elsewhere);
        return masking.touches(clipping) || masking.isPrintedIn(elsewhere);
    }

    /** A text of the clipping as it can stand in public under this ruling; for comparing texts, so that no name decides what is alike. */
    public String masked(Clipping clipping, Redaction redaction, String text) {
        return Masking.of(mask, replacements.sound(redaction.spans()), redaction.allowed(), clipping, List.of())
                .text(text);
    }

    /** What letting words stand in a clipping comes to. */
    public enum Letting {
        /** They are masked somewhere, or in doubt, and would stand. */
        FREES,
        /** They are masked only as a part of more, which would go on being masked. */
        PART_OF_MORE,
        /** They are not masked, or do not stand in it so. */
        NOTHING
    }

    /**
     * What letting these words stand comes to, exactly as they are printed.
     *
     * @param elsewhere what its captures print beside it
     */
    public Letting letting(Clipping clipping, Collection<String> elsewhere, String words) {
        if (!Masking.prints(clipping, words)) {
            return Letting.NOTHING;
        }
        Masking now = Masking.of(mask, List.of(), List.of(), clipping, elsewhere);
        Masking then = Masking.of(mask, List.of(), List.of(words), clipping, elsewhere);
        boolean doubtful = now.doubts(clipping, List.of()).stream()
                .anyMatch(doubt -> doubt.word().equalsIgnoreCase(words));
        if (doubtful || then.shows(clipping, words) > now.shows(clipping, words)) {
            return Letting.FREES;
        }
        return now.hides(clipping, words) ? Letting.PART_OF_MORE : Letting.NOTHING;
    }

    /** Whether words that an editor would mask stand anywhere in the clipping. */
    public boolean holds(Clipping clipping, Redaction.Span span) {
        return Masking.of(NOBODY, List.of(span), clipping).touches(clipping);
    }

    /**
     * Whether an address tells what is masked or left out in this clipping: then it is not to be given nor kept, and nothing leads from it.
     *
     * @param ruling what was decided on the clipping, before it was taken back if it was
     */
    public boolean tells(Clipping clipping, Ruling ruling, SiblingRule siblings, PublicPath address) {
        Redaction redaction = ruling instanceof Ruling.Redact(Redaction given) ? given : Redaction.NONE;
        try {
            Masking masking = masking(clipping, redaction, siblings);
            return Addressing.tells(clipping, masking, isLeftOut(redaction), address);
        } catch (RuntimeException unexpected) {
            return true;
        }
    }

    /** Where a clipping would stand if nothing were masked or left out in it: on the private side, for finding what an address was. */
    public static List<PublicPath> unmasked(Clipping clipping) {
        return Addressing.unmasked(clipping);
    }

    private static boolean isLeftOut(Redaction redaction) {
        return redaction.headline() == Redaction.Choice.LEFT_OUT;
    }

    private Masking masking(Clipping clipping, Redaction redaction, SiblingRule siblings) {
        List<Redaction.Span> spans = Stream.concat(redaction.spans().stream(), siblings.spans().stream())
                .distinct()
                .toList();
        return Masking.of(mask, replacements.sound(spans), redaction.allowed(), clipping, siblings.printed());
    }

    /** Kept where a word stands in it that may be a protected name or may be a word, and no ruling says which. */
    private Verdict shown(
            Clipping clipping,
            Redaction redaction,
            Standing standing,
            SiblingRule siblings,
            Predicate<PublicPath> taken) {
        Masking masking = masking(clipping, redaction, siblings);
        return masking.doubts(clipping, redaction.allowed()).isEmpty()
                ? new Verdict.Passed(release(clipping, redaction, masking, standing, siblings, taken))
                : new Verdict.Kept(DOUBTFUL);
    }

    private Released release(
            Clipping clipping,
            Redaction redaction,
            Masking masking,
            Standing standing,
            SiblingRule siblings,
            Predicate<PublicPath> taken) {
        boolean mentions = masking.touches(clipping);
        boolean original = mentions || siblings.mentions() || masking.isPrintedIn(siblings.printed());
        Parts parts = Parts.of(redaction, original, clipping.kind() == Reading.Kind.ARTICLE);

        String title = parts.headline() ? HEADLINE_WITHHELD : masking.text(clipping.title());
        Body body = Plain.of(masking.body(clipping.body()), parts, masking);
        PressDate published = date(clipping.published(), parts);
        PublicPath path = new Addressing(masking, parts, isLeftOut(redaction), taken)
                .of(clipping, title, published, standing.path());
        Excerpt excerpt = Excerpt.of(body.text());
        ReleasedCard card = new ReleasedCard(
                path,
                title,
                published,
                credit(clipping.credit(), masking, parts),
                excerpt.text(),
                excerpt.cut(),
                names(clipping.categories(), masking),
                series(clipping.series(), masking),
                mentions ? PublicLanguage.of(clipping.language(), title + "\n" + body.text()) : clipping.language(),
                masking.way(parts.way(clipping.readMoreUrl())),
                persons(title + "\n" + body.text(), masking));
        return new Released(
                card,
                clipping.byline().stream().map(masking::text).toList(),
                body,
                parts.link() ? List.of() : related(clipping.related(), masking),
                clipping.pseudonyms().stream()
                        .filter(name -> !masking.touches(name))
                        .toList(),
                parts.shielded() || masking.isSpelledInAddress(clipping),
                !redaction.unlisted(),
                standing.released(),
                standing.revised(),
                clipping.position());
    }

    private static List<RelatedLink> related(List<RelatedLink> related, Masking masking) {
        return related.stream()
                .map(link -> new RelatedLink(masking.text(link.label()), masking.way(link.url())))
                .toList();
    }

    private static @Nullable PressDate date(@Nullable PressDate date, Parts parts) {
        return !parts.monthOnly() || date == null || date.month() == null
                ? date
                : new PressDate.Month(YearMonth.of(date.year(), date.month()));
    }

    private static List<PublicName> names(List<String> names, Masking masking) {
        return names.stream()
                .map(masking::text)
                .map(PublicName::of)
                .filter(name -> !name.slug().isEmpty())
                .distinct()
                .toList();
    }

    /** Of what is masked already, and once more against what is masked in this clipping. */
    private List<PublicName> persons(String masked, Masking masking) {
        return named.in(masked).stream()
                .filter(name -> !masking.touches(name))
                .map(PublicName::of)
                .filter(name -> !name.slug().isEmpty())
                .toList();
    }

    private static @Nullable PublicCredit credit(@Nullable Credit credit, Masking masking, Parts parts) {
        if (credit == null || parts.outlet()) {
            return null;
        }
        boolean fullArticle = !Slug.ofName(credit.printed()).equals(Slug.ofName(credit.outlet()));
        PublicName outlet = outlet(credit, masking);
        return outlet.slug().isEmpty()
                ? null
                : new PublicCredit(outlet, masking.way(parts.way(credit.url())), fullArticle);
    }

    /** Spellings of one outlet share its address, unless anything in its names is masked. */
    private static PublicName outlet(Credit credit, Masking masking) {
        String name = masking.text(credit.outlet());
        String known = credit.known();
        return known != null && name.equals(credit.outlet()) && !masking.touches(known)
                ? new PublicName(name, Slug.ofName(known))
                : PublicName.ofOutlet(name);
    }

    private static @Nullable PublicSeries series(@Nullable SeriesPart series, Masking masking) {
        PublicName name = series == null ? null : PublicName.of(masking.text(series.title()));
        return series == null || name == null || name.slug().isEmpty() ? null : new PublicSeries(name, series.part());
    }
}
