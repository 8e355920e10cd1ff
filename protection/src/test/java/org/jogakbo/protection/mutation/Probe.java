package org.jogakbo.protection.mutation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.ruling.Redaction;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.SiblingRule;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** A small canary: a few people, every field and every choice of an editor, the guard alone. Tells in sentences what shows that should not. */
public final class Probe implements Supplier<List<String>> {
    static final String STAYS_PRIVATE = "stays private";

    private static final Instant NOON = Instant.parse("2021-06-20T12:00:00Z");
    private static final Ruling RELEASE = new Ruling.Release();
    private static final List<String> PRINTED = List.of("Min Hae-ryang", "Ida Weir", "서보라");
    private static final List<String> ADDRESSES = List.of("min-hae-ryang", "ida_weir", "thisisminhaeryangstory");
    private static final List<String> NAMES = List.of("haeryang", "hae-ryang", "해량", "weir", "보라", "bora", "heron");
    private static final List<String> WAYS = List.of("way.example", "way-to-the-original", "by-the-outlet");

    private final Guard guard = new Guard(new Protections(List.of(
            Person.of(1, List.of("민해량"), Protection.of(Level.PSEUDONYM, "Willow")),
            Person.of(2, List.of("Ida Weir"), Protection.of(Level.ROLE, "the skipper")),
            Person.of(3, List.of("Seo Bora"), Protection.of(Level.WITHHELD, null)),
            Person.of(4, List.of("한아름"), Protection.of(Level.WITHHELD, null)),
            Person.of(5, List.of("오릴"), Protection.of(Level.WITHHELD, null)),
            Person.of(6, List.of("Ola Oreld", "Ida Weir Junior"), Protection.of(Level.NAMED, null)),
            Person.of(7, List.of("Grey Heron", "Tam Ferriby"), Protection.of(Level.NAMED, null)))));
    private final List<String> told = new ArrayList<>();

    @Override
    public List<String> get() {
        told.clear();
        for (Runnable look :
                List.<Runnable>of(this::texts, this::choices, this::siblings, this::addresses, this::named)) {
            look.run();
        }
        for (Scrap.Place place : Scrap.Place.values()) {
            if (isEnough()) {
                break;
            }
            for (String name : place.address() ? ADDRESSES : PRINTED) {
                inOnePlace(place, name);
            }
            ofWordsMaskedHere(place);
        }
        return List.copyOf(told);
    }

    /** Once something shows, there is no need to look on. */
    private boolean isEnough() {
        return told.stream().anyMatch(one -> !one.contains(STAYS_PRIVATE));
    }

    private void inOnePlace(Scrap.Place place, String name) {
        String what = name + " in " + place;
        for (Reading.Kind kind : List.of(Reading.Kind.ARTICLE, Reading.Kind.ARCHIVE_PAGE)) {
            Clipping clipping = new Scrap(kind).with(place, name).clipping();
            PublicClipping shown = judged(what, clipping, RELEASE, null);
            if (shown != null) {
                hides(what, shown, NAMES);
                hides(what, shown, WAYS);
                says(what + ": a reader is told", shown.shielded());
                says(what + ": the headline", kind != Reading.Kind.ARTICLE || !has(shown, "quayside"));
            }
            says(what + ": two people must see it", guard.mentionsProtected(clipping));
            PublicClipping open = judged(what, clipping, new Ruling.Redact(Rules.all(Choice.STANDS)), null);
            if (open != null) {
                hides(what + ", all let stand", open, NAMES);
                says(what + ": a reader is told of an address left out", !place.address() || open.shielded());
            }
        }
    }

    private void ofWordsMaskedHere(Scrap.Place place) {
        String words = place.address() ? "grey-heron" : "the Grey Heron";
        Clipping clipping = new Scrap(Reading.Kind.ARTICLE).with(place, words).clipping();
        for (Choice choice : List.of(Choice.BY_RULE, Choice.STANDS)) {
            PublicClipping shown =
                    judged("words in " + place, clipping, new Ruling.Redact(Rules.masking("grey heron", choice)), null);
            if (shown != null) {
                hides("words in " + place, shown, NAMES);
                if (choice == Choice.BY_RULE) {
                    hides("words in " + place, shown, WAYS);
                }
            }
        }
    }

    /** Family name and given name alone, and names against each other. */
    private void texts() {
        for (Scrap.Place place : List.of(Scrap.Place.TITLE, Scrap.Place.PARAGRAPH, Scrap.Place.ALT)) {
            for (String text :
                    List.of("Seo Bora came. Ms. Seo waved, and Bora left.", "한아름오릴한아름", "민해량의 배. 해량이는 갔다.")) {
                PublicClipping shown = judged(
                        text,
                        new Scrap(Reading.Kind.ARCHIVE_PAGE).with(place, text).clipping(),
                        new Ruling.Redact(Rules.all(Choice.STANDS)),
                        null);
                if (shown != null) {
                    hides(text, shown, List.of("seo", "bora", "아름", "오릴", "해량"));
                }
            }
        }
        Clipping linked = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.MORE_URL, "seo-bora")
                .with(Scrap.Place.HEADING, "Ms. Seo waved.")
                .clipping();
        PublicClipping byLink = judged("a name in a link", linked, RELEASE, null);
        if (byLink != null) {
            hides("a name in a link", byLink, List.of("seo"));
        }
        Clipping apart = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.CELL, "Seo")
                .with(Scrap.Place.NEXT_CELL, "Bora")
                .clipping();
        PublicClipping cells = judged("a name in two cells", apart, RELEASE, null);
        if (cells != null) {
            hides("a name in two cells", cells, WAYS);
        }
        PublicClipping hangul =
                judged("language", new Scrap("ko", Body.ofParagraphs(List.of("서보라 came."))).clipping(), RELEASE, null);
        PublicClipping latin = judged(
                "language", new Scrap("en", Body.ofParagraphs(List.of("Seo Bora came."))).clipping(), RELEASE, null);
        says("the language tells the name's script", String.valueOf(hangul).equals(String.valueOf(latin)));
    }

    /** Each part that an editor may leave out. */
    private void choices() {
        Clipping clipping = new Scrap(Reading.Kind.ARTICLE).clipping();
        for (Rules.Part part : Rules.Part.values()) {
            PublicClipping shown =
                    judged(part + " left out", clipping, new Ruling.Redact(Rules.leavingOut(part)), null);
            if (shown != null) {
                hides(part + " left out", shown, part.words);
                says(part + " left out: a reader is told", shown.shielded() || part == Rules.Part.LIST);
                says(part + " left out: listed", shown.listed() || part == Rules.Part.LIST);
                says(part + " left out: not listed", part != Rules.Part.LIST || !shown.listed());
            }
        }
        PublicClipping elsewhere =
                judged("another way", clipping, new Ruling.Redact(Rules.reroute("https://safe.example/copy")), null);
        if (elsewhere != null) {
            hides("another way", elsewhere, Rules.Part.LINK.words);
            says(
                    "another way",
                    "https://safe.example/copy".equals(elsewhere.card().readMoreUrl()));
        }
        PublicClipping spelled = judged(
                "another way", clipping, new Ruling.Redact(Rules.reroute("https://safe.example/ida-weir")), null);
        if (spelled != null) {
            hides("another way that spells a name", spelled, NAMES);
        }
    }

    /** What a clipping inherits from one with the same text. */
    private void siblings() {
        Clipping clipping = new Scrap(Reading.Kind.ARTICLE)
                .with(Scrap.Place.PARAGRAPH, "a grey heron")
                .clipping();
        SiblingRule rule = new SiblingRule(true, List.of(new Redaction.Span("grey heron", null)));
        if (guard.judge(clipping, RELEASE, Standing.fresh(NOON), rule, _ -> false)
                instanceof Verdict.Passed(PublicClipping shown)) {
            hides("a sibling", shown, WAYS);
            hides("a sibling", shown, NAMES);
        }
        Clipping plain = new Scrap(Reading.Kind.ARTICLE).clipping();
        if (guard.judge(plain, RELEASE, Standing.fresh(NOON), new SiblingRule(true, List.of()), _ -> false)
                instanceof Verdict.Passed(PublicClipping shown)) {
            hides("a sibling that names nobody", shown, WAYS);
        }
    }

    /** Where a clipping stands, and stood before. */
    private void addresses() {
        Clipping plain = new Scrap(Reading.Kind.ARTICLE).clipping();
        path("an address that spells a name", plain, RELEASE, "seo-bora-speaks", slug -> !slug.contains("bora"));
        path(
                "the address of a headline",
                plain,
                new Ruling.Redact(Rules.leavingOut(Rules.Part.HEADLINE)),
                "quayside-report",
                slug -> !slug.contains("quayside"));
        path(
                "a permalink",
                plain,
                new Ruling.Redact(Rules.leavingOut(Rules.Part.HEADLINE)),
                null,
                slug -> !slug.contains("way-to"));
        path(
                "a permalink",
                plain,
                new Ruling.Redact(Rules.leavingOut(Rules.Part.LINK)),
                null,
                slug -> !slug.contains("way-to"));
    }

    private void path(String what, Clipping clipping, Ruling ruling, @Nullable String stands, Predicate<String> fits) {
        PublicPath path = stands == null
                ? null
                : PublicPath.parse("/2021/06/" + stands + "/").orElseThrow();
        PublicClipping shown = judged(what, clipping, ruling, path);
        says(what + " stays", shown == null || fits.test(shown.path().slug()));
    }

    /** Persons who are named. */
    private void named() {
        PublicClipping both = judged(
                "named",
                new Scrap(Reading.Kind.ARCHIVE_PAGE)
                        .with(Scrap.Place.PARAGRAPH, "Ola Oreld came.")
                        .clipping(),
                RELEASE,
                null);
        says(
                "somebody named who could be somebody protected is told",
                both == null || both.card().persons().isEmpty());
        PublicClipping masked = judged(
                "named",
                new Scrap(Reading.Kind.ARCHIVE_PAGE)
                        .with(Scrap.Place.PARAGRAPH, "Tam Ferriby came.")
                        .clipping(),
                new Ruling.Redact(Rules.masking("grey heron", Choice.STANDS)),
                null);
        if (masked != null) {
            hides("somebody named whose name is masked here", masked, NAMES);
        }
    }

    private @Nullable PublicClipping judged(
            String what, Clipping clipping, Ruling ruling, @Nullable PublicPath stands) {
        return switch (guard.judge(clipping, ruling, new Standing(stands, NOON, NOON), _ -> false)) {
            case Verdict.Passed(PublicClipping shown) -> shown;
            case Verdict.Kept(String why) -> {
                told.add(what + " " + STAYS_PRIVATE + ": " + why);
                yield null;
            }
        };
    }

    private static boolean has(PublicClipping shown, String word) {
        return shown.toString().toLowerCase(Locale.ROOT).contains(word);
    }

    private void hides(String what, PublicClipping shown, List<String> words) {
        words.stream().filter(word -> has(shown, word)).forEach(word -> told.add(what + ": " + word + " shows"));
    }

    private void says(String what, boolean holds) {
        if (!holds) {
            told.add(what);
        }
    }

    /** What an editor decides. */
    static final class Rules {
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
            List<Redaction.Span> spans = List.of(new Redaction.Span(words, null));
            return new Redaction(spans, each, null, each, each, each, each, false, false);
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
}
