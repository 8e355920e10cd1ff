package org.jogakbo.publishing.cloth;

import java.util.ArrayList;
import java.util.List;
import org.jogakbo.protection.edition.MonthTally;

/**
 * The months of one year in a row, January first. A year with few clippings is mostly linen and low; the fullest year has no linen but
 * its empty months, and stands highest.
 *
 * @param height 1 (low) to 4
 */
public record Strip(int year, int count, int height, List<Patch> patches) {
    /** How much of the strip is dyed even in the emptiest year. */
    private static final double LEAST = 0.2;

    public Strip {
        patches = List.copyOf(patches);
    }

    /**
     * @param months of this year, in any order, none twice
     * @param fullest the clippings of the fullest year
     */
    static Strip of(int year, List<MonthTally> months, int fullest, Fabric.Namer namer) {
        int count = months.stream().mapToInt(MonthTally::count).sum();
        double fill = LEAST + (1 - LEAST) * Math.sqrt((double) count / Math.max(1, fullest));
        MonthTally[] byMonth = new MonthTally[13];
        months.forEach(tally -> byMonth[tally.month().getMonthValue()] = tally);
        int empty = 12 - months.size();
        double perEmpty = empty == 0 ? 0 : (1 - fill) * 100 / empty;

        List<Patch> patches = new ArrayList<>();
        int run = 0;
        for (int m = 1; m <= 12; m++) {
            MonthTally tally = byMonth[m];
            if (tally == null) {
                run++;
                continue;
            }
            addLinen(run * perEmpty, run > 0, patches);
            run = 0;
            patches.add(namer.patch(tally, weight(fill * 100 * tally.count() / count)));
        }
        addLinen(empty == 0 ? (1 - fill) * 100 : run * perEmpty, run > 0, patches);
        return new Strip(year, count, height(fill), patches);
    }

    private static void addLinen(double share, boolean always, List<Patch> patches) {
        if (always || share >= 1) {
            patches.add(new Patch.Linen(weight(share)));
        }
    }

    private static int weight(double share) {
        return Math.clamp(Math.round(share), 1, 100);
    }

    private static int height(double fill) {
        return fill > 0.85 ? 4 : fill > 0.65 ? 3 : fill > 0.45 ? 2 : 1;
    }
}
