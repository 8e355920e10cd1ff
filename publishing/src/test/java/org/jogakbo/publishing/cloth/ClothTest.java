package org.jogakbo.publishing.cloth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jogakbo.protection.PublicName;
import org.jogakbo.protection.edition.DayTally;
import org.jogakbo.protection.edition.MonthTally;
import org.jogakbo.protection.edition.Overview;
import org.jogakbo.protection.edition.Tally;
import org.junit.jupiter.api.Test;

final class ClothTest {
    private static double luminance(String hex) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @Test
    void text_on_every_dye_has_a_contrast_of_at_least_four_and_a_half() {
        for (Dye dye : Dye.values()) {
            for (boolean dark : new boolean[] {false, true}) {
                for (boolean odd : new boolean[] {false, true}) {
                    double one = luminance(dye.colour(dark, odd)) + 0.05;
                    double two = luminance(dye.text()) + 0.05;
                    double contrast = Math.max(one, two) / Math.min(one, two);
                    assertTrue(contrast >= 4.5, dye + " dark=" + dark + " odd=" + odd + ": " + contrast);
                }
            }
        }
    }

    private static Tally category(String name, int count) {
        return new Tally(PublicName.of(name), count);
    }

    @Test
    void the_large_categories_have_dyes_of_their_own_and_keep_them() {
        List<Tally> some = new ArrayList<>();
        for (String name : List.of("Rivers", "Law", "Health", "Markets", "Schools", "자원봉사", "Fish", "Birds")) {
            some.add(category(name, 10));
        }
        Dyes before = Dyes.of(some);
        Set<String> used = new HashSet<>();
        some.forEach(tally -> used.add(before.css(tally.name().slug())));
        assertEquals(some.size(), used.size());

        List<Tally> reordered = new ArrayList<>(some.reversed());
        Dyes after = Dyes.of(reordered);
        some.forEach(tally -> assertEquals(
                before.css(tally.name().slug()), after.css(tally.name().slug())));
        assertEquals("linen", before.css(null));
    }

    private static Fabric fabric(MonthTally... months) {
        return new Fabric(
                "v", new Overview(9, 0, List.of(months), List.of(category("Rivers", 9)), List.of(), List.of()));
    }

    @Test
    void the_months_of_the_fullest_year_share_the_whole_strip_by_their_counts() {
        MonthTally[] months = new MonthTally[12];
        for (int m = 1; m <= 12; m++) {
            months[12 - m] = new MonthTally(YearMonth.of(2020, m), m == 3 ? 29 : 1, "rivers");
        }
        Strip strip = fabric(months).strips().getFirst();

        assertEquals(12, strip.patches().size());
        assertEquals(4, strip.height());
        Patch.Sewn march = assertInstanceOf(Patch.Sewn.class, strip.patches().get(2));
        assertEquals(73, march.weight());
    }

    @Test
    void a_year_with_few_clippings_is_mostly_linen_and_low() {
        Fabric fabric = fabric(
                new MonthTally(YearMonth.of(2021, 5), 400, "rivers"),
                new MonthTally(YearMonth.of(2020, 9), 1, "rivers"),
                new MonthTally(YearMonth.of(2020, 2), 1, null));

        assertEquals(
                List.of(2021, 2020), fabric.strips().stream().map(Strip::year).toList());
        Strip few = fabric.strips().getLast();
        assertEquals(1, few.height());
        assertEquals(
                "LSLSL",
                few.patches().stream()
                        .map(patch -> patch instanceof Patch.Sewn ? "S" : "L")
                        .reduce("", String::concat));
        int dyed = few.patches().stream()
                .filter(Patch.Sewn.class::isInstance)
                .mapToInt(Patch::weight)
                .sum();
        assertTrue(dyed < 35, "dyed: " + dyed);
        few.patches().forEach(patch -> assertTrue(patch.weight() >= 1 && patch.weight() <= 100));
    }

    @Test
    void a_month_is_laid_out_from_its_first_weekday() {
        YearMonth august = YearMonth.of(2021, 8);
        Dyes dyes = Dyes.of(List.of(category("Rivers", 3)));
        Calendar monday = Calendar.of(august, List.of(new DayTally(30, 2, "rivers")), dyes, DayOfWeek.MONDAY);
        Calendar sunday = Calendar.of(august, List.of(), dyes, DayOfWeek.SUNDAY);

        assertEquals(7, monday.firstColumn());
        assertEquals(1, sunday.firstColumn());
        assertEquals(31, monday.days().size());
        assertEquals(2, monday.days().get(29).count());
        assertEquals("linen", monday.days().getFirst().dye());
    }
}
