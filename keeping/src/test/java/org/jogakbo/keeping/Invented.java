package org.jogakbo.keeping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jogakbo.clipping.Clipping;
import org.jogakbo.clipping.ClippingId;
import org.jogakbo.clipping.Credit;
import org.jogakbo.clipping.PressDate;
import org.jogakbo.clipping.Quality;
import org.jogakbo.clipping.RelatedLink;
import org.jogakbo.clipping.SeriesPart;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.clipping.capture.Capture;
import org.jogakbo.clipping.capture.Digest;
import org.jogakbo.clipping.ruling.Ruling;
import org.jogakbo.protection.Guard;
import org.jogakbo.protection.PublicClipping;
import org.jogakbo.protection.PublicPath;
import org.jogakbo.protection.Standing;
import org.jogakbo.protection.Verdict;
import org.jogakbo.protection.mask.Protections;
import org.jogakbo.protection.person.Level;
import org.jogakbo.protection.person.Person;
import org.jogakbo.protection.person.Protection;
import org.jspecify.annotations.Nullable;

/** Clippings about a river and its mills, made up from a seed: the same number gives the same clipping. */
public final class Invented {
    public static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    /** Knows one person who is named by ruling. */
    private static final Guard GUARD = new Guard(
            new Protections(List.of(Person.of(1, List.of("Ola Tavelrane"), Protection.of(Level.NAMED, null)))));

    private static final String[] WORDS = {
        "river",
        "mill",
        "weir",
        "council",
        "dredger",
        "otter",
        "flood",
        "bridge",
        "permit",
        "ferry",
        "강물",
        "물레방아",
        "주민들은",
        "the",
        "of",
        "and",
        "a",
        "said",
        "near",
        "after",
        "under",
        "report",
        "again",
        "수달",
        "다리",
        "허가를",
        "measured",
        "upstream"
    };
    private static final String[] OUTLETS = {
        "The Mill Gazette",
        "Mill Gazette",
        "Weirside Post",
        "Ferry Times",
        "강변일보",
        "Upper Valley Wire",
        "The Ledger",
        "Ledger",
        "UVW"
    };
    private static final String[] CATEGORIES = {
        "Flooding", "Mills", "mills", "Otters & Fish", "Council", "법원", "Ferries", "Dredging", "Letters"
    };

    private Invented() {}

    public static Capture capture(int number) {
        byte[] bytes = ("capture " + number).getBytes(StandardCharsets.UTF_8);
        return new Capture(
                Digest.of(bytes),
                "folder/page-" + number + ".html",
                number % 3 == 0 ? null : "https://river.example/" + number,
                number % 2 == 0 ? null : "text/html; charset=UTF-8",
                NOW.plusSeconds(number),
                bytes.length,
                "river-%05d.warc.gz".formatted(number / 100),
                number % 100 * 1_000L);
    }

    /** A clipping with every field set somehow; its one capture is {@link #capture} of the same number. */
    public static Clipping clipping(int number) {
        Random random = new Random(number);
        return clipping(number, date(number, random), "", random);
    }

    /** A clipping of this date, with this word in its title, body, category, outlet and series. */
    public static Clipping clipping(int number, @Nullable String date, String word) {
        return clipping(number, date == null ? null : PressDate.of(date), " " + word, new Random(number));
    }

    private static Clipping clipping(int number, @Nullable PressDate date, String word, Random random) {
        Digest digest = capture(number).digest();
        String title = sentence(random, 3 + random.nextInt(6)) + word;
        String outlet = pick(OUTLETS, random) + word;
        List<String> categories = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            categories.add(pick(CATEGORIES, random) + word);
        }
        return new Clipping(
                ClippingId.of(digest, 0),
                org.jogakbo.clipping.Reading.Kind.ARCHIVE_PAGE,
                1,
                "https://river.example/" + number,
                title,
                List.of("Ida Weirkeeper"),
                "desk",
                random.nextInt(10) == 0
                        ? null
                        : new Credit("[" + outlet + "]", outlet, "https://paper.example/" + number),
                date,
                null,
                random.nextBoolean() ? "en" : "ko",
                body(random, word),
                categories,
                random.nextBoolean(),
                "https://paper.example/more/" + number,
                List.of(new RelatedLink(sentence(random, 4), "https://river.example/related/" + number)),
                random.nextInt(5) == 0 ? new SeriesPart("Down the river" + word, 1 + random.nextInt(4)) : null,
                List.of("Old Tom"),
                List.of("https://paper.example/" + number),
                List.of(),
                Quality.ARTICLE,
                random.nextInt(4),
                List.of(digest));
    }

    private static @Nullable PressDate date(int number, Random random) {
        int year = 2006 + number % 20;
        int month = 1 + random.nextInt(12);
        return switch (random.nextInt(20)) {
            case 0 -> null;
            case 1 -> PressDate.of("%04d".formatted(year));
            case 2 -> PressDate.of("%04d-%02d".formatted(year, month));
            case 3, 4, 5, 6 ->
                PressDate.of("%04d-%02d-%02dT%02d:00:00+09:00"
                        .formatted(year, month, 1 + random.nextInt(28), random.nextInt(24)));
            default -> PressDate.of("%04d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28)));
        };
    }

    private static Body body(Random random, String word) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            blocks.add(Block.Paragraph.of(sentence(random, 60) + word + "."));
        }
        blocks.add(new Block.Paragraph(
                List.of(Run.of("Read "), new Run("more", "https://paper.example/more", Set.of(Run.Mark.EMPHASIS)))));
        return new Body(blocks);
    }

    private static String sentence(Random random, int words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words; i++) {
            out.append(i == 0 ? "" : " ").append(pick(WORDS, random));
        }
        return out.toString();
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    /** As the guard lets it through. */
    public static PublicClipping released(Clipping clipping, Predicate<PublicPath> taken) {
        return switch (GUARD.judge(clipping, new Ruling.Release(), Standing.fresh(NOW), taken)) {
            case Verdict.Passed(PublicClipping passed) -> passed;
            case Verdict.Kept(String why) -> throw new AssertionError(why);
        };
    }

    /** The first so many clippings, released, each at an address of its own. */
    public static List<PublicClipping> released(int count) {
        Set<PublicPath> taken = new HashSet<>();
        List<PublicClipping> released = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            // Addresses come from titles, which are more varied than permalinks.
            PublicClipping clipping = released(withUrl(clipping(number), null), taken::contains);
            taken.add(clipping.path());
            released.add(clipping);
        }
        return released;
    }

    /** The same with another permalink. */
    public static Clipping withUrl(Clipping c, @Nullable String url) {
        return new Clipping(
                c.id(),
                c.kind(),
                c.version(),
                url,
                c.title(),
                c.byline(),
                c.poster(),
                c.credit(),
                c.published(),
                c.modified(),
                c.language(),
                c.body(),
                c.categories(),
                c.readMore(),
                c.readMoreUrl(),
                c.related(),
                c.series(),
                c.pseudonyms(),
                c.links(),
                c.images(),
                c.quality(),
                c.position(),
                c.captures());
    }
}
