package org.jogakbo.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.jogakbo.intake.bounds.Bounds;

/**
 * Reads many files at once on Spark: {@code BulkReading INPUT... --out DIR}.
 *
 * <p>Where it runs is said by Spark's own {@code spark.master}, else by the variable {@code SPARK_MASTER}, else it is
 * this machine with all its processors. The parts keep the order of the inputs. Exit codes are Jogakbo's: 0 all went
 * well, 1 something was refused or the job failed, 2 the command was not understood.
 */
public final class BulkReading {
    private BulkReading() {}

    public static void main(String[] words) throws IOException {
        Optional<Order> order = Order.of(words);
        if (order.isEmpty()) {
            System.err.println(Order.USAGE);
            System.exit(2);
        }
        System.exit(carryOut(order.get()));
    }

    private static int carryOut(Order order) throws IOException {
        if (Files.exists(order.out())) {
            System.err.println(order.out() + " is there already. Name a new folder; nothing is overwritten.");
            return 2;
        }
        Summary summary;
        try (SparkSession session = session(new SparkConf())) {
            summary = read(session, order);
        }
        System.err.println(summary + "; in " + order.out());
        return summary.refusals() == 0 ? 0 : 1;
    }

    private static SparkSession session(SparkConf settings) {
        String master = Optional.ofNullable(System.getenv("SPARK_MASTER")).orElse("local[*]");
        settings.setIfMissing("spark.master", master).setIfMissing("spark.ui.enabled", "false");
        if (settings.get("spark.master").startsWith("local")) {
            settings.setIfMissing("spark.driver.host", "127.0.0.1")
                    .setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder()
                .config(settings)
                .appName("Jogakbo: bulk reading")
                .getOrCreate();
    }

    /**
     * Reads and writes everything; the folder must not exist yet.
     *
     * @throws IOException when the summary cannot be written; what Spark throws when the parts cannot be, comes through
     */
    static Summary read(SparkSession session, Order order) throws IOException {
        Listing listing = Listing.of(order.inputs(), Bounds.DEFAULT);
        Counts counts = Counts.in(session.sparkContext());
        Path out = order.out().toAbsolutePath();
        session.createDataset(lines(session, listing, counts).rdd(), Encoders.STRING())
                .write()
                .text("file://" + out);
        Summary summary = counts.summary(listing.refusals().size());
        Files.writeString(out.resolve("_summary.json"), Line.of(summary) + "\n");
        return summary;
    }

    private static JavaRDD<String> lines(SparkSession session, Listing listing, Counts counts) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        List<List<String>> shares = Shares.of(listing.files(), spark.defaultParallelism());
        JavaRDD<String> read =
                spark.parallelize(shares, Math.max(1, shares.size())).flatMap(new FileReading(counts));
        return listing.refusals().isEmpty()
                ? read
                : spark.parallelize(listing.refusals().stream().map(Line::of).toList(), 1)
                        .union(read);
    }
}
