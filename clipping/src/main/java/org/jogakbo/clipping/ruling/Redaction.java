package org.jogakbo.clipping.ruling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decides on the parts of one clipping. By rule, a clipping that mentions a protected person goes without its ways to the
 * original (links, the outlet's headline, images, the replay of the capture), and any other goes with them. Immutable.
 *
 * @param spans words to be masked in this clipping alone
 * @param link the ways to the original: its address, "Read more", related links, links in the text
 * @param reroute an address that stands where the original's stood (a safe copy), or null
 * @param headline the outlet's own headline
 * @param outlet the outlet credited
 * @param images pictures and their captions
 * @param replay the captured bytes, shown to the public
 * @param monthOnly whether the day of publication is left out
 * @param unlisted whether it stands at its address alone, in no list, feed, sitemap or search
 * @param allowed words that stand in this clipping, exactly so printed, though they look like a protected name: false finds
 */
public record Redaction(
        List<Span> spans,
        Choice link,
        @Nullable String reroute,
        Choice headline,
        Choice outlet,
        Choice images,
        Choice replay,
        boolean monthOnly,
        boolean unlisted,
        List<String> allowed) {
    /** Nothing but the rule. */
    public static final Redaction NONE = new Redaction(
            List.of(),
            Choice.BY_RULE,
            null,
            Choice.BY_RULE,
            Choice.BY_RULE,
            Choice.BY_RULE,
            Choice.BY_RULE,
            false,
            false,
            List.of());

    /** Whether a part stands. */
    public enum Choice {
        BY_RULE,
        STANDS,
        LEFT_OUT;

        /** @param byRule whether the rule leaves it out */
        public boolean leavesOut(boolean byRule) {
            return switch (this) {
                case BY_RULE -> byRule;
                case STANDS -> false;
                case LEFT_OUT -> true;
            };
        }
    }

    /**
     * Words to be masked wherever they stand in the clipping, whatever their case, accents and spacing.
     *
     * @param as a pseudonym, a role or a paraphrase that stands instead; null for "[withheld]"
     */
    public record Span(String words, @Nullable String as) {
        public Span {
            if (words.isBlank()) {
                throw new IllegalArgumentException("Words to be masked cannot be blank");
            }
        }
    }

    /** Without false finds. */
    public Redaction(
            List<Span> spans,
            Choice link,
            @Nullable String reroute,
            Choice headline,
            Choice outlet,
            Choice images,
            Choice replay,
            boolean monthOnly,
            boolean unlisted) {
        this(spans, link, reroute, headline, outlet, images, replay, monthOnly, unlisted, List.of());
    }

    /** Whether anything may be seen under this that may not be seen under another: words, a part, a day, a way on, a place in lists. */
    public boolean loosens(Redaction other) {
        return !words(spans).containsAll(words(other.spans))
                || !other.allowed.containsAll(allowed)
                || looser(link, other.link)
                || looser(headline, other.headline)
                || looser(outlet, other.outlet)
                || looser(images, other.images)
                || looser(replay, other.replay)
                || !Objects.equals(reroute, other.reroute)
                || (other.monthOnly && !monthOnly)
                || (other.unlisted && !unlisted);
    }

    private static List<String> words(List<Span> spans) {
        return spans.stream().map(Span::words).toList();
    }

    private static boolean looser(Choice one, Choice other) {
        return one != other && (one == Choice.STANDS || other == Choice.LEFT_OUT);
    }

    public Redaction {
        spans = List.copyOf(spans);
        // A catalog of before there was such a list gives null here.
        allowed = List.copyOf(Objects.requireNonNullElse(allowed, List.of()));
        Objects.requireNonNull(link);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(outlet);
        Objects.requireNonNull(images);
        Objects.requireNonNull(replay);
        if (reroute != null && !reroute.startsWith("https://") && !reroute.startsWith("http://")) {
            throw new IllegalArgumentException("A link is rerouted to a web address, which begins with https://");
        }
    }
}
