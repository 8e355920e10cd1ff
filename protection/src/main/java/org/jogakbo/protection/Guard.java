package org.jogakbo.protection;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.Ruling;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.Slug;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.protection.mask.Mask;
import org.jogakbo.protection.mask.Protections;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a clipping becomes public: masks first, and computes the address, the excerpt and everything else from what is masked.
 * A pure function of its arguments; an exception in here means: it stays private. Safe for any thread.
 */
public final class Guard {
    private final Mask mask;

    public Guard(Protections protections) {
        this.mask = new Mask(protections);
    }

    /**
     * The public form of a clipping, or the reason why it has none.
     *
     * @param standing where it stands in public already, and the times to write into it
     * @param taken whether another clipping has this address
     */
    public Verdict judge(Clipping clipping, Ruling ruling, Standing standing, Predicate<PublicPath> taken) {
        try {
            return switch (ruling) {
                case Ruling.Release _ -> new Verdict.Passed(release(clipping, Drop.NOTHING, standing, taken));
                case Ruling.Redact(boolean link, boolean credit, boolean images) ->
                    new Verdict.Passed(release(clipping, new Drop(link, credit, images), standing, taken));
                case Ruling.Withhold _ -> new Verdict.Kept("An editor withheld it.");
                case Ruling.Withdraw _ -> new Verdict.Kept("An editor withdrew it.");
            };
        } catch (RuntimeException unexpected) {
            return new Verdict.Kept(
                    "The guard failed on it (" + unexpected.getClass().getSimpleName() + "), so it stays private.");
        }
    }

    /** What the ruling, or the presence of a protected person, leaves out. */
    private record Drop(boolean link, boolean credit, boolean images) {
        static final Drop NOTHING = new Drop(false, false, false);
        static final Drop ALL = new Drop(true, false, true);

        Drop and(Drop other) {
            return new Drop(link || other.link, credit || other.credit, images || other.images);
        }
    }

    private Released release(Clipping clipping, Drop ruled, Standing standing, Predicate<PublicPath> taken) {
        // The original prints what we mask: a link to it would undo the masking.
        boolean mentions = mentionsProtected(clipping);
        Drop drop = mentions ? ruled.and(Drop.ALL) : ruled;

        String title = mask.text(clipping.title());
        Body body = plainWhere(drop, mask.body(clipping.body()));
        PublicPath path = address(clipping, title, drop, standing, taken);
        Excerpt excerpt = Excerpt.of(body.text());
        ReleasedCard card = new ReleasedCard(
                path,
                title,
                clipping.published(),
                credit(clipping.credit(), drop),
                excerpt.text(),
                excerpt.cut(),
                clipping.categories().stream()
                        .map(mask::text)
                        .map(PublicName::of)
                        .filter(name -> !name.slug().isEmpty())
                        .distinct()
                        .toList(),
                series(clipping.series()),
                clipping.language(),
                drop.link() ? null : clipping.readMoreUrl());
        return new Released(
                card,
                clipping.byline().stream().map(mask::text).toList(),
                body,
                drop.link() ? List.of() : clipping.related(),
                clipping.pseudonyms().stream()
                        .filter(name -> !mask.touches(name))
                        .toList(),
                drop.link() || drop.images(),
                standing.released(),
                standing.revised(),
                clipping.position());
    }

    private boolean mentionsProtected(Clipping clipping) {
        return mask.touches(clipping.title())
                || mask.touches(clipping.body().text())
                || mask.touches(clipping.body().html())
                || clipping.links().stream().anyMatch(link -> mask.touches(decoded(link)))
                || clipping.images().stream()
                        .anyMatch(image -> mask.touches(image.alt()) || mask.touches(decoded(image.url())))
                || clipping.byline().stream().anyMatch(mask::touches)
                || clipping.categories().stream().anyMatch(mask::touches)
                || clipping.pseudonyms().stream().anyMatch(mask::touches)
                || clipping.related().stream()
                        .anyMatch(link -> mask.touches(link.label()) || mask.touches(decoded(link.url())))
                || (clipping.series() != null && mask.touches(clipping.series().title()))
                || (clipping.credit() != null && mask.touches(clipping.credit().printed()))
                || (clipping.credit() != null
                        && mask.touches(decoded(clipping.credit().url())))
                || mask.touches(decoded(clipping.readMoreUrl()))
                || mask.touches(decoded(clipping.url()));
    }

    private @Nullable PublicCredit credit(@Nullable Credit credit, Drop drop) {
        if (credit == null || drop.credit()) {
            return null;
        }
        boolean fullArticle = !Slug.ofName(credit.printed()).equals(Slug.ofName(credit.outlet()));
        PublicName outlet = outlet(credit);
        return outlet.slug().isEmpty()
                ? null
                : new PublicCredit(outlet, drop.link() ? null : credit.url(), fullArticle);
    }

    /** Spellings of one outlet share its address, unless anything in its names is masked. */
    private PublicName outlet(Credit credit) {
        String name = mask.text(credit.outlet());
        String known = credit.known();
        return known != null && name.equals(credit.outlet()) && !mask.touches(known)
                ? new PublicName(name, Slug.ofName(known))
                : PublicName.ofOutlet(name);
    }

    private @Nullable PublicSeries series(@Nullable SeriesPart series) {
        PublicName name = series == null ? null : PublicName.of(mask.text(series.title()));
        return series == null || name == null || name.slug().isEmpty() ? null : new PublicSeries(name, series.part());
    }

    /** Leaves out the links and pictures that are dropped. */
    private static Body plainWhere(Drop drop, Body body) {
        return drop.link() || drop.images()
                ? new Body(body.blocks().stream()
                        .flatMap(block -> plain(block, drop).stream())
                        .toList())
                : body;
    }

    private static Optional<Block> plain(Block block, Drop drop) {
        return switch (block) {
            case Block.Paragraph(List<Run> runs) -> Optional.of(new Block.Paragraph(plainRuns(runs, drop)));
            case Block.Heading(int level, List<Run> runs) ->
                Optional.of(new Block.Heading(level, plainRuns(runs, drop)));
            case Block.Quote(List<Block> blocks) -> Optional.of(new Block.Quote(plainAll(blocks, drop)));
            case Block.Listing(boolean ordered, List<List<Block>> items) ->
                Optional.of(new Block.Listing(
                        ordered,
                        items.stream().map(item -> plainAll(item, drop)).toList()));
            case Block.Figure figure -> drop.images() ? Optional.empty() : Optional.of(figure);
            case Block.Table(List<List<Block.Cell>> rows) ->
                Optional.of(new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> new Block.Cell(cell.header(), plainRuns(cell.runs(), drop)))
                                .toList())
                        .toList()));
        };
    }

    private static List<Block> plainAll(List<Block> blocks, Drop drop) {
        return blocks.stream().flatMap(block -> plain(block, drop).stream()).toList();
    }

    private static List<Run> plainRuns(List<Run> runs, Drop drop) {
        return drop.link()
                ? runs.stream()
                        .map(run -> new Run(run.text(), null, run.marks()))
                        .toList()
                : runs;
    }

    /** Where it stands already, else its own permalink's slug, else its masked title's; never one that holds a protected name. */
    private PublicPath address(
            Clipping clipping, String maskedTitle, Drop drop, Standing standing, Predicate<PublicPath> taken) {
        String folder = PublicPath.folderOf(Optional.ofNullable(clipping.published()));
        PublicPath stands = standing.path();
        if (stands != null && stands.folder().equals(folder) && !mask.touches(stands.slug())) {
            return stands;
        }
        String permalink = drop.link() ? "" : slugOfPermalink(clipping.url());
        String slug = permalink.isEmpty() || mask.touches(permalink) ? Slug.of(maskedTitle) : permalink;
        String base = slug.isEmpty() ? "clipping" : slug;
        PublicPath path = new PublicPath(folder, base);
        for (int n = 2; taken.test(path); n++) {
            path = new PublicPath(folder, base + "-" + n);
        }
        return path;
    }

    private static String slugOfPermalink(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            String path = Optional.ofNullable(URI.create(url).getRawPath()).orElse("");
            String[] parts = path.split("/");
            String last = parts.length == 0 ? "" : decoded(parts[parts.length - 1]);
            return Slug.of(last == null ? "" : last.replaceFirst("\\.(html?|php|aspx?)$", ""));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static @Nullable String decoded(@Nullable String url) {
        try {
            return url == null ? null : URLDecoder.decode(url, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return url;
        }
    }
}
