package org.jogakbo.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An invented person of any culture, from the data of the room protection.
 *
 * @param forms what an editor gives
 * @param latin the full name as the press prints it in Latin letters; perhaps none
 */
record Abroad(List<String> forms, List<String> latin) {
    private static final Path FOLDER = Path.of("../protection/src/test/resources/org/jogakbo/protection/world");

    /** Everybody; the same order every time. */
    static List<Abroad> all() {
        List<Abroad> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    read(line.split("\t", -1), all);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return List.copyOf(all);
    }

    private static void read(String[] cells, List<Abroad> all) {
        if (cells[0].equals("person")) {
            all.add(new Abroad(List.of(cells[3].split(" \\| ")), new ArrayList<>()));
        } else if (cells[2].equals("full") && cells[0].matches("full|order|latin|pinyin|romaji")) {
            // A title before the name stays, in every state alike; it is none of the spelling.
            String marked = cells[3].substring(cells[3].indexOf('{'), cells[3].lastIndexOf('}'));
            String printed = marked.replaceAll("[{}]", "");
            if (printed.matches("\\p{Lu}[\\p{IsLatin}-]+ [\\p{IsLatin} -]+")) {
                all.getLast().latin().add(printed);
            }
        }
    }
}
