package org.jogakbo.bulk;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** Counted in the tasks, added up by Spark. Reading and writing are one stage, so that each task counts once. */
record Counts(LongAccumulator arrivals, LongAccumulator readings, LongAccumulator refusals) implements Serializable {
    static Counts in(SparkContext spark) {
        return new Counts(
                spark.longAccumulator("arrivals"),
                spark.longAccumulator("readings"),
                spark.longAccumulator("refusals"));
    }

    void arrived() {
        arrivals.add(1);
    }

    void read() {
        readings.add(1);
    }

    void refused() {
        refusals.add(1);
    }

    /** @param listed what was refused before any task */
    Summary summary(long listed) {
        return new Summary(arrivals.sum(), readings.sum(), refusals.sum() + listed);
    }
}
