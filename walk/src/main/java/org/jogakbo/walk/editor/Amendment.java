package org.jogakbo.walk.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What an editor changes of the ruling on a clipping; what it does not name stays as it was. Immutable.
 *
 * @param clear what is forgotten of the ruling before anything else is done
 * @param masks words to be masked; a word that is masked already gets another replacement
 * @param unmask words that are masked no more, be it that an editor masked them or that they are taken for a protected name
 * @param parts what is left out, or stands
 * @param reroute where readers are led, or null for what was ruled before
 * @param monthOnly null for what was ruled before
 * @param unlisted null for what was ruled before
 */
public record Amendment(
        Stance stance,
        Set<Clear> clear,
        List<Redaction.Span> masks,
        List<String> unmask,
        Map<Part, Choice> parts,
        @Nullable String reroute,
        @Nullable Boolean monthOnly,
        @Nullable Boolean unlisted) {
    /** Whether it may be public. */
    public enum Stance {
        AS_IT_IS,
        /** It may, in its current text. */
        RELEASE,
        WITHHOLD
    }

    /** What can be left out. */
    public enum Part {
        LINK,
        HEADLINE,
        OUTLET,
        IMAGES,
        REPLAY
    }

    /** What can be forgotten of a ruling. */
    public enum Clear {
        MASK,
        LINK,
        HEADLINE,
        OUTLET,
        IMAGES,
        REPLAY,
        REROUTE,
        MONTH_ONLY,
        UNLIST,
        UNMASK
    }

    public Amendment {
        clear = Set.copyOf(clear);
        masks = List.copyOf(masks);
        unmask = List.copyOf(unmask);
        parts = Map.copyOf(parts);
    }

    /** Only this. */
    public static Amendment of(Stance stance) {
        return new Amendment(stance, Set.of(), List.of(), List.of(), Map.of(), null, null, null);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return equals(of(Stance.AS_IT_IS));
    }

    /** What stands after this. */
    Redaction of(Redaction before) {
        return new Redaction(
                spans(clear.contains(Clear.MASK) ? List.of() : before.spans()),
                choice(Part.LINK, before.link(), Clear.LINK),
                reroute != null ? reroute : clear.contains(Clear.REROUTE) ? null : before.reroute(),
                choice(Part.HEADLINE, before.headline(), Clear.HEADLINE),
                choice(Part.OUTLET, before.outlet(), Clear.OUTLET),
                choice(Part.IMAGES, before.images(), Clear.IMAGES),
                choice(Part.REPLAY, before.replay(), Clear.REPLAY),
                monthOnly != null ? monthOnly : before.monthOnly() && !clear.contains(Clear.MONTH_ONLY),
                unlisted != null ? unlisted : before.unlisted() && !clear.contains(Clear.UNLIST),
                allowed(before));
    }

    private Choice choice(Part part, Choice before, Clear cleared) {
        return parts.getOrDefault(part, clear.contains(cleared) ? Choice.BY_RULE : before);
    }

    private List<Redaction.Span> spans(List<Redaction.Span> before) {
        List<Redaction.Span> spans = new ArrayList<>(before);
        spans.removeIf(span -> unmask.stream().anyMatch(word -> isOne(word, span.words())));
        for (Redaction.Span mask : masks) {
            if (spans.stream().noneMatch(span -> isOne(span.words(), mask.words()))) {
                spans.add(mask);
            }
            spans.replaceAll(span -> isOne(span.words(), mask.words()) ? mask : span);
        }
        return spans;
    }

    private List<String> allowed(Redaction before) {
        List<String> allowed = new ArrayList<>(clear.contains(Clear.UNMASK) ? List.of() : before.allowed());
        for (String word : unmask) {
            boolean masked = before.spans().stream().anyMatch(span -> isOne(word, span.words()));
            if (!masked && !allowed.contains(word)) {
                allowed.add(word);
            }
        }
        allowed.removeIf(word -> masks.stream().anyMatch(mask -> isOne(mask.words(), word)));
        return allowed;
    }

    static boolean isOne(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** Everything. */
    public static Set<Clear> all() {
        return EnumSet.allOf(Clear.class);
    }

    /** Parts that are left out, and parts that stand. */
    public static Map<Part, Choice> parts(Set<Part> dropped, Set<Part> shown) {
        Map<Part, Choice> parts = new EnumMap<>(Part.class);
        shown.forEach(part -> parts.put(part, Choice.STANDS));
        dropped.forEach(part -> parts.put(part, Choice.LEFT_OUT));
        return parts;
    }
}
