package org.jogakbo.protection.mutation;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.Reading;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.ruling.Redaction.Choice;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jspecify.annotations.Nullable;

/** A small canary: a few people, every field and every choice of an editor, the guard alone. Tells in sentences what shows that should not. */
public final class Probe implements Supplier<List<String>> {
    static final Instant NOON = Instant.parse("2021-06-20T12:00:00Z");
    static final Ruling RELEASE = new Ruling.Release();
    private static final List<String> PRINTED = List.of("Min Hae-ryang", "Ida Weir", "서보라");
    private static final List<String> ADDRESSES = List.of("min-hae-ryang", "ida_weir", "thisisminhaeryangstory");
    static final List<String> NAMES = List.of("haeryang", "hae-ryang", "해량", "weir", "보라", "bora", "heron");
    static final List<String> WAYS = List.of("way.example", "way-to-the-original", "by-the-outlet");

    private final Guard guard = new Guard(Crew.PROTECTIONS);
    private final Told told = new Told();

    @Override
    public List<String> get() {
        List<Runnable> looks = List.of(
                this::texts,
                this::choices,
                this::addresses,
                this::named,
                new Inherited(guard, told),
                new GuardAnswers(guard, told),
                new Unsure(guard, told),
                new Instead(guard, told),
                new MaskAnswers(told));
        looks.forEach(told::look);
        for (Scrap.Place place : Scrap.Place.values()) {
            told.look(() -> {
                (place.address() ? ADDRESSES : PRINTED).forEach(name -> inOnePlace(place, name));
                ofWordsMaskedHere(place);
            });
        }
        return told.all();
    }

    private void inOnePlace(Scrap.Place place, String name) {
        String what = name + " in " + place;
        for (Reading.Kind kind : List.of(Reading.Kind.ARTICLE, Reading.Kind.ARCHIVE_PAGE)) {
            Clipping clipping = new Scrap(kind).with(place, name).clipping();
            PublicClipping shown = judged(what, clipping, RELEASE, null);
            if (shown != null) {
                told.hides(what, shown, NAMES);
                told.hides(what, shown, WAYS);
                told.says(what + ": a reader is told", shown.shielded());
                told.says(what + ": the headline", kind != Reading.Kind.ARTICLE || !Told.has(shown, "quayside"));
            }
            told.says(what + ": two people must see it", guard.mentionsProtected(clipping));
            PublicClipping open = judged(what, clipping, new Ruling.Redact(Rules.all(Choice.STANDS)), null);
            if (open != null) {
                told.hides(what + ", all let stand", open, NAMES);
                told.says(what + ": a reader is told of an address left out", !place.address() || open.shielded());
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
                told.hides("words in " + place, shown, NAMES);
                if (choice == Choice.BY_RULE) {
                    told.hides("words in " + place, shown, WAYS);
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
                    told.hides(text, shown, List.of("seo", "bora", "아름", "오릴", "해량"));
                }
            }
        }
        Clipping linked = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.MORE_URL, "seo-bora")
                .with(Scrap.Place.HEADING, "Ms. Seo waved.")
                .clipping();
        PublicClipping byLink = judged("a name in a link", linked, RELEASE, null);
        if (byLink != null) {
            told.hides("a name in a link", byLink, List.of("seo"));
        }
        Clipping apart = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.CELL, "Seo")
                .with(Scrap.Place.NEXT_CELL, "Bora")
                .clipping();
        PublicClipping cells = judged("a name in two cells", apart, RELEASE, null);
        if (cells != null) {
            told.hides("a name in two cells", cells, WAYS);
        }
        PublicClipping hangul =
                judged("language", new Scrap("ko", Body.ofParagraphs(List.of("서보라 came."))).clipping(), RELEASE, null);
        PublicClipping latin = judged(
                "language", new Scrap("en", Body.ofParagraphs(List.of("Seo Bora came."))).clipping(), RELEASE, null);
        told.says("the language tells the name's script", String.valueOf(hangul).equals(String.valueOf(latin)));
    }

    /** Each part that an editor may leave out. */
    private void choices() {
        Clipping clipping = new Scrap(Reading.Kind.ARTICLE).clipping();
        for (Rules.Part part : Rules.Part.values()) {
            PublicClipping shown =
                    judged(part + " left out", clipping, new Ruling.Redact(Rules.leavingOut(part)), null);
            if (shown != null) {
                told.hides(part + " left out", shown, part.words);
                told.says(part + " left out: a reader is told", shown.shielded() || part == Rules.Part.LIST);
                told.says(part + " left out: listed", shown.listed() || part == Rules.Part.LIST);
                told.says(part + " left out: not listed", part != Rules.Part.LIST || !shown.listed());
            }
        }
        PublicClipping elsewhere =
                judged("another way", clipping, new Ruling.Redact(Rules.reroute("https://safe.example/copy")), null);
        if (elsewhere != null) {
            told.hides("another way", elsewhere, Rules.Part.LINK.words);
            told.says(
                    "another way",
                    "https://safe.example/copy".equals(elsewhere.card().readMoreUrl()));
        }
        PublicClipping spelled = judged(
                "another way", clipping, new Ruling.Redact(Rules.reroute("https://safe.example/ida-weir")), null);
        if (spelled != null) {
            told.hides("another way that spells a name", spelled, NAMES);
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
                "the address of a permalink",
                plain,
                new Ruling.Redact(Rules.leavingOut(Rules.Part.HEADLINE)),
                "way-to-the-original",
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
        told.says(what + " stays", shown == null || fits.test(shown.path().slug()));
    }

    /** Persons who are named. */
    private void named() {
        told.says(
                "somebody named is told", !persons("Tam Ferriby came.", RELEASE).isEmpty());
        told.says(
                "somebody named who could be somebody protected is told",
                persons("Ola Oreld came.", RELEASE).isEmpty());
        told.says(
                "somebody named who could be another is told",
                persons("Una Calder came.", RELEASE).isEmpty());
        Ruling heron = new Ruling.Redact(Rules.masking("grey heron", Choice.STANDS));
        told.says(
                "somebody named whose name is masked here is told",
                persons("Tam Ferriby came.", heron).isEmpty());
    }

    private List<PublicName> persons(String text, Ruling ruling) {
        Clipping clipping = new Scrap(Reading.Kind.ARCHIVE_PAGE)
                .with(Scrap.Place.PARAGRAPH, text)
                .clipping();
        PublicClipping shown = judged(text, clipping, ruling, null);
        return shown == null ? List.of() : shown.card().persons();
    }

    private @Nullable PublicClipping judged(
            String what, Clipping clipping, Ruling ruling, @Nullable PublicPath stands) {
        return told.passed(what, guard.judge(clipping, ruling, new Standing(stands, NOON, NOON), _ -> false));
    }
}
