package org.jogakbo.protection.mutation;

import java.util.List;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;

/** What an editor decides. */
final class Rules {
    /** A part that may be left out, and what is not to be seen of it then. */
    enum Part {
        LINK(List.of("way.example/article", "way.example/more", "way.example/other", "way.example/text")),
        HEADLINE(List.of("quayside")),
        OUTLET(List.of("gazette")),
        IMAGES(List.of("way.example/photo", "a gull", "the caption")),
        DAY(List.of("2021-06-19")),
        LIST(List.of());

        @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
        final List<String> words;

        Part(List<String> words) {
            this.words = words;
        }
    }

    private Rules() {}

    static Redaction all(Choice each) {
        return new Redaction(List.of(), each, null, each, each, each, each, false, false);
    }

    static Redaction masking(String words, Choice each) {
        return masking(new Redaction.Span(words, null), each);
    }

    static Redaction masking(Redaction.Span span, Choice each) {
        return new Redaction(List.of(span), each, null, each, each, each, each, false, false);
    }

    /** Words stand, and all else too. */
    static Redaction letting(String words) {
        Choice each = Choice.STANDS;
        return new Redaction(List.of(), each, null, each, each, each, each, false, false, List.of(words));
    }

    static Redaction leavingOut(Part part) {
        return new Redaction(
                List.of(),
                choice(part == Part.LINK),
                null,
                choice(part == Part.HEADLINE),
                choice(part == Part.OUTLET),
                choice(part == Part.IMAGES),
                Choice.BY_RULE,
                part == Part.DAY,
                part == Part.LIST);
    }

    private static Choice choice(boolean leftOut) {
        return leftOut ? Choice.LEFT_OUT : Choice.BY_RULE;
    }

    static Redaction reroute(String address) {
        Choice rule = Choice.BY_RULE;
        return new Redaction(List.of(), rule, address, rule, rule, rule, rule, false, false);
    }
}
