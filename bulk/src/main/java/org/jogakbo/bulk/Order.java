package org.jogakbo.bulk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked for.
 *
 * @param inputs at least one; files, folders, archives
 * @param out the folder to be made
 */
record Order(List<String> inputs, Path out) {
    static final String USAGE = """
            Usage: bulk/read INPUT... --out DIR
            Reads every file named, and every file in the folders named, on Spark, and writes one JSON object a line
            for each article and each refusal into part files in DIR, a folder that must not be there yet.
            Standard input (-) cannot be spread: save it as a file first.""";

    Order {
        inputs = List.copyOf(inputs);
    }

    /** Empty when the words cannot be understood. */
    static Optional<Order> of(String... words) {
        List<String> inputs = new ArrayList<>();
        @Nullable String out = null;
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--out") && out == null && i + 1 < words.length) {
                out = words[++i];
            } else if (words[i].startsWith("-") || words[i].isEmpty()) {
                return Optional.empty();
            } else {
                inputs.add(words[i]);
            }
        }
        return out == null || inputs.isEmpty() ? Optional.empty() : into(inputs, out);
    }

    private static Optional<Order> into(List<String> inputs, String out) {
        try {
            return Optional.of(new Order(inputs, Path.of(out)));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
