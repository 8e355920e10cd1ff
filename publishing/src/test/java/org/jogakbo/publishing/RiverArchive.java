package org.jogakbo.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jogakbo.clipping.body.Block;
import org.jogakbo.clipping.body.Body;
import org.jogakbo.clipping.body.Image;
import org.jogakbo.clipping.body.Run;
import org.jogakbo.publishing.words.Language;

/** An invented archive about a river, of any size, always the same: uneven years, two languages, a series, pseudonyms, long and short texts. */
final class RiverArchive {
    /** The site that shows it. */
    static final SiteSettings SETTINGS =
            new SiteSettings("Wick River", "A river in the press", "https://wick.example/", true, 20, Language.EN);

    private static final List<String> OUTLETS = List.of(
            "Harbour Herald",
            "The Mill Gazette",
            "Lockside Radio",
            "강변일보",
            "Tideway Times",
            "AP",
            "The Quay",
            "Northfen Post",
            "물결신문",
            "Weir & Sluice Weekly",
            "Delta Daily",
            "The Reed",
            "Canal Courier",
            "BBC",
            "Estuary Echo",
            "들꽃저널");
    private static final List<String> CATEGORIES = List.of(
            "Rivers",
            "Rivers",
            "Rivers",
            "Volunteers",
            "Volunteers",
            "Schools",
            "Law",
            "Health",
            "Markets",
            "자원봉사",
            "Fish & Birds");
    private static final List<String> WHO =
            List.of("Volunteers", "Divers", "Three schools", "The harbour office", "A ferryman", "Two councils");
    private static final List<String> DID = List.of(
            "count pipes along",
            "row out to clean",
            "find a church bell below",
            "go to court over",
            "publish a map of",
            "plant willows beside");
    private static final List<String> WHERE = List.of(
            "Ash Brook", "the Tannery Bridge", "the old weir", "Wick River", "the seed works pipe", "Lock Seven");
    private static final List<String> KOREAN = List.of(
            "강을 살리는 작은 손길", "마을 사람들, 토요일마다 강가에 모인다", "물이 맑아지자 아이들이 돌아왔다", "공장 배수관 문제로 법정에 서다", "새로 심은 버드나무 삼백 그루");

    private RiverArchive() {}

    static ShelfEdition of(int clippings) {
        ShelfEdition edition = new ShelfEdition();
        Random random = new Random(20210619);
        special(edition);
        for (int i = edition.size(); i < clippings; i++) {
            one(edition, random);
        }
        return edition;
    }

    private static void one(ShelfEdition edition, Random random) {
        int year = 2021 - (int) Math.min(9, Math.abs(random.nextGaussian() * 3.2));
        int month = 1 + Math.min(11, (int) Math.abs(random.nextGaussian() * 4 + (year * 7) % 5));
        if (year == 2014 || year == 2021) {
            month = 2 + month % 7;
        }
        boolean korean = random.nextInt(7) == 0;
        String title =
                korean ? pick(KOREAN, random) : pick(WHO, random) + " " + pick(DID, random) + " " + pick(WHERE, random);
        Scraps scrap = Scraps.titled(title)
                .from(pick(OUTLETS, random))
                .in(categories(random))
                .tells(korean ? koreanText(random) : text(random));
        if (random.nextInt(40) > 0) {
            scrap.on(
                    random.nextInt(9) == 0
                            ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                            : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, 1 + random.nextInt(28)));
        }
        if (korean) {
            scrap.korean();
        }
        if (random.nextInt(3) == 0) {
            scrap.by("Joss Penhale");
        }
        scrap.publish(edition);
    }

    private static String[] categories(Random random) {
        String first = pick(CATEGORIES, random);
        String second = pick(CATEGORIES, random);
        return random.nextInt(3) > 0 || first.equals(second) ? new String[] {first} : new String[] {first, second};
    }

    private static String[] text(Random random) {
        String[] paragraphs = new String[2 + random.nextInt(4)];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = "On the " + (i + 2) + "th day " + pick(WHO, random).toLowerCase(Locale.ROOT) + " went to "
                    + pick(WHERE, random)
                    + ". The water there is nine metres deep and as dark as tea. Nobody had counted the pipes "
                    + "since 1962, and the two counts that were made this spring do not agree: one says 87, the other 64.";
        }
        return paragraphs;
    }

    private static String[] koreanText(Random random) {
        String[] paragraphs = new String[1 + random.nextInt(3)];
        for (int i = 0; i < paragraphs.length; i++) {
            paragraphs[i] = "마을 사람들이 토요일 아침마다 강가에 모인다. 아이들도 장갑을 끼고 쓰레기를 줍는다. 올봄에 주운 쓰레기는 모두 340자루이다. "
                    + "강을 오래 지켜본 뱃사공은 물빛이 달라졌다고 말했다. 다음 달에는 버드나무를 더 심을 예정이다.";
        }
        return paragraphs;
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The clippings that show everything a page can show. */
    static void special(ShelfEdition edition) {
        Scraps.titled("Ash Brook runs clear again")
                .on("2021-08-30T18:20:00+01:00")
                .from("Harbour Herald")
                .by("Mara Tolland", "Ike Farrow")
                .in("Rivers")
                .tells(
                        "For the first time in nineteen years a person standing on the Tannery Bridge can see the stones at the bottom. The water turned clear on Tuesday, two weeks after the last pipe was closed.",
                        "“I had forgotten that it has a bottom,” said a woman who sells tea on the bridge.")
                .publish(edition);
        Scraps.titled("What the divers found")
                .on("2021-08-18")
                .from("The Mill Gazette")
                .by("Joss Penhale")
                .in("Rivers", "Volunteers")
                .part("What the divers found", 1)
                .tells("On the first day the divers went below the new weir. They found coins.")
                .publish(edition);
        Scraps.titled("More of what the divers found")
                .on("2021-08-19")
                .from("The Mill Gazette")
                .by("Joss Penhale")
                .in("Rivers")
                .part("What the divers found", 2)
                .readMore("https://millgazette.example/2021/divers-2")
                .calls("Wren", "Old Tam")
                .related("A bell without a church", "https://quay.example/bell")
                .related("The weir of 1831", null)
                .tells(longBody())
                .publish(edition);
        Scraps.titled("강을 살리는 작은 손길")
                .on("2021-08-27")
                .from("강변일보")
                .korean()
                .in("자원봉사")
                .tells(koreanText(new Random(1)))
                .publish(edition);
        Scraps.titled("A letter without a date")
                .in("Law")
                .tells("The letter was found behind the lock-keeper’s clock. It is not signed.")
                .publish(edition);
        Scraps.titled("A witness speaks about the seed works pipe")
                .on("2021-08")
                .from("Tideway Times")
                .in("Law")
                .shielded()
                .tells("The witness asked that no name be printed.")
                .publish(edition);
    }

    private static Body longBody() {
        return new Body(List.of(
                Block.Paragraph.of(
                        "On the second day the divers went below the old weir. The water there is nine metres deep and as dark as tea. Wren went first."),
                Block.Paragraph.of(
                        "They found two bicycles, a safe with its door open, and a church bell that nobody has claimed."),
                new Block.Quote(List.of(Block.Paragraph.of(
                        "“The bell was standing upright, as if somebody had put it there with care,” said Old Tam."))),
                new Block.Heading(2, List.of(Run.of("What was found, day by day"))),
                new Block.Listing(
                        false,
                        List.of(
                                List.of(Block.Paragraph.of("Day one: coins, a kettle")),
                                List.of(Block.Paragraph.of("Day two: bicycles, a safe, a bell")))),
                new Block.Table(List.of(
                        List.of(
                                new Block.Cell(true, List.of(Run.of("Day"))),
                                new Block.Cell(true, List.of(Run.of("Finds")))),
                        List.of(
                                new Block.Cell(false, List.of(Run.of("One"))),
                                new Block.Cell(false, List.of(Run.of("14")))))),
                new Block.Figure(
                        new Image("https://img.example/bell.jpg", "A green bell on a jetty"),
                        List.of(Run.of("The bell, still wet."))),
                Scraps.linked(
                        "The bell will stay in the harbour office until its owner is known; ",
                        "the office opens at nine",
                        "https://harbour.example/"),
                Block.Paragraph.of("The divers are paid by nobody.\nThey bring their own tea.")));
    }
}
